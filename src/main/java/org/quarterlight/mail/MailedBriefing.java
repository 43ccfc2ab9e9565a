package org.quarterlight.mail;

import java.time.LocalDate;
import org.quarterlight.issue.Publication;

/**
 * A briefing in a message; the digest is of the bytes of all its formats, the day the one its edition was due. It went out
 * as a draft, embargoed, public or recalled; the making is the identity of its issue, whose figures are the same however
 * far they are let out.
 */
record MailedBriefing(
        String edition, String subject, String file, String sha256, LocalDate due, String publication, String making) {
    boolean isDraft() {
        return publication.equals(Publication.DRAFT);
    }

    boolean isRecalled() {
        return publication.equals(Publication.RECALLED);
    }

    /** True where it was given to readers before the public. */
    boolean isEarly() {
        return publication.equals(Publication.EMBARGOED);
    }
}
