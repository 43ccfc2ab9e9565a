package org.quarterlight.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.quarterlight.mail.Letter.Enclosure;

/** A message as MIME: plain text before HTML, then the files; the same message and date always give the same bytes. */
record Mime(MailSettings settings, Session session) {
    private static final String DOMAIN = "@quarterlight.invalid";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    // The library would write the hour of the machine's own time zone.
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneId.of("Europe/London"));

    static Mime without(MailSettings settings) {
        return new Mime(settings, Session.getInstance(new Properties()));
    }

    /** The mail to a reader; the files are read from the issue's folder. */
    MimeMessage of(Message message, Letter letter, Path issue, Instant date) {
        try {
            MimeMessage mail = begun(message.id(), letter.subject(), date);
            mail.setRecipient(RecipientType.TO, Addresses.of(message.address(), message.name()));
            String answers = Addresses.bare(settings.answersTo());
            mail.setHeader("List-Unsubscribe", "<mailto:" + answers + "?subject=unsubscribe>");
            MimeMultipart words = words(message.id(), letter);
            if (letter.enclosures().isEmpty()) {
                mail.setContent(words);
            } else {
                mail.setContent(mixed(message.id(), words, letter.enclosures(), issue));
            }
            mail.saveChanges();
            return mail;
        } catch (MessagingException problem) {
            throw new IllegalStateException("Cannot write the mail to " + message.address(), problem);
        }
    }

    /** A note to the operator. */
    MimeMessage note(String id, String address, String subject, String text, Instant date) {
        try {
            MimeMessage mail = begun(id, subject, date);
            mail.setRecipient(RecipientType.TO, Addresses.of(address, ""));
            mail.setText(text, UTF_8);
            mail.setHeader("Content-Transfer-Encoding", "quoted-printable");
            mail.saveChanges();
            return mail;
        } catch (MessagingException problem) {
            throw new IllegalStateException("Cannot write the mail to " + address, problem);
        }
    }

    private MimeMessage begun(String id, String subject, Instant date) throws MessagingException {
        MimeMessage mail = new Identified(session, "<" + id + DOMAIN + ">");
        mail.setFrom(Addresses.of(settings.from(), ""));
        if (!settings.replyTo().isEmpty()) {
            mail.setReplyTo(new jakarta.mail.Address[] {Addresses.of(settings.replyTo(), "")});
        }
        mail.setSubject(Addresses.onOneLine(subject), UTF_8);
        mail.setHeader("Date", DATE.format(date));
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }

    private static MimeMultipart words(String id, Letter letter) throws MessagingException {
        MimeMultipart words = new Bounded("alternative", "words-" + id);
        words.addBodyPart(text(letter.text(), "plain"));
        words.addBodyPart(text(letter.html(), "html"));
        return words;
    }

    private static MimeBodyPart text(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static MimeMultipart mixed(String id, MimeMultipart words, List<Enclosure> files, Path issue)
            throws MessagingException {
        MimeMultipart mixed = new Bounded("mixed", "files-" + id);
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(words);
        mixed.addBodyPart(first);
        for (Enclosure file : files) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(
                    new DataHandler(new ByteArrayDataSource(bytes(issue.resolve(file.file())), "application/pdf")));
            part.setFileName(file.name());
            part.setHeader("Content-Transfer-Encoding", "base64");
            mixed.addBodyPart(part);
        }
        return mixed;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot read " + file, problem);
        }
    }

    static byte[] bytes(MimeMessage mail) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            mail.writeTo(bytes);
        } catch (MessagingException problem) {
            throw new IllegalStateException("Cannot write the mail", problem);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot write the mail", problem);
        }
        return bytes.toByteArray();
    }

    /** Keeps the Message-ID it is given, where the library would make one of its own. */
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    /** Parts between boundaries that are the same each time. */
    private static final class Bounded extends MimeMultipart {
        Bounded(String kind, String boundary) throws MessagingException {
            super(kind);
            ContentType type = new ContentType("multipart", kind, null);
            type.setParameter("boundary", "=_" + boundary);
            contentType = type.toString();
        }
    }
}
