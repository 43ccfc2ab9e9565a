package org.quarterlight.mail;

import java.util.List;

/**
 * What a mail says: subject, the same words twice, and the files that go with it. The facts are its five figures, a line
 * each, by which a correction can say what was different.
 */
record Letter(String subject, String text, String html, String facts, List<Enclosure> enclosures) {
    /** A file of the issue under the name it is attached as; its path is below the folder. */
    record Enclosure(String name, String file, String sha256) {}
}
