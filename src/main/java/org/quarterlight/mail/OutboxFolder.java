package org.quarterlight.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.quarterlight.document.FileNames;
import org.quarterlight.issue.FileModes;

/**
 * The issue's {@code outbox} folder, where mail is written when no server is set. The mail bears seven in the morning of
 * the as-at date in London, so that it has the same bytes whenever it is written.
 */
record OutboxFolder(MailSettings settings, Path issue) implements MailTransport {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final String ENDING = ".eml";
    private static final int ID_SHOWN = 8;

    @Override
    public SendResult carry(Message message, Letter letter, Instant date) {
        write(message, letter);
        return new SendResult.Accepted(MailState.WRITTEN, "no mail server is set; it is in outbox/" + name(message));
    }

    boolean has(Message message) {
        return Files.isRegularFile(folder().resolve(name(message)));
    }

    /** Writes the mail beside and moves it in whole. */
    void write(Message message, Letter letter) {
        Instant morning = message.asAt().atTime(MORNING).atZone(LONDON).toInstant();
        byte[] bytes = Mime.bytes(Mime.without(settings).of(message, letter, issue, morning));
        Path target = folder().resolve(name(message));
        try {
            FileModes.makeFolder(folder());
            Path beside = folder().resolve("." + name(message) + ".part");
            Files.write(FileModes.makeFile(beside), bytes);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot write " + target, problem);
        }
    }

    private Path folder() {
        return issue.resolve("outbox");
    }

    /** The address as a file is called, and the beginning of the id, which keeps two of one address apart. */
    static String name(Message message) {
        return FileNames.of(message.address()) + "-" + message.id().substring(0, ID_SHOWN) + ENDING;
    }
}
