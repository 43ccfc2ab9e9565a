package org.quarterlight.app;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.quarterlight.contract.InputFile;
import org.quarterlight.issue.Digest;

/** A file of exports for a worker to read, by its path in the input folder. */
record ReadingTask(String file) {
    private static final String READ = "read=";
    private static final int SHOWN = 120;

    static ReadingTask of(InputFile file) {
        return new ReadingTask(file.name());
    }

    /** Its name for people; a long path is cut, and told apart by its digest. */
    String name() {
        return file.length() <= SHOWN
                ? "read " + file
                : "read " + file.substring(0, SHOWN) + "... " + Digest.of(file).substring(0, 12);
    }

    String request() {
        return READ + URLEncoder.encode(file, StandardCharsets.UTF_8);
    }

    /** The task that a request asks for, where it asks to read. */
    static Optional<ReadingTask> in(String request) {
        return request.startsWith(READ)
                ? Optional.of(
                        new ReadingTask(URLDecoder.decode(request.substring(READ.length()), StandardCharsets.UTF_8)))
                : Optional.empty();
    }
}
