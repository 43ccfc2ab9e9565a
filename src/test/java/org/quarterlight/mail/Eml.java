package org.quarterlight.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A mail as a reader's mail program takes it apart. */
public final class Eml {
    private final MimeMessage mail;
    private final List<Part> parts = new ArrayList<>();

    Eml(MimeMessage mail) {
        this.mail = mail;
        collect(mail);
    }

    public static Eml read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new Eml(new MimeMessage(Session.getInstance(new Properties()), in));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (MessagingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** The mails of an outbox by the part of their names before the id. */
    public static Map<String, Eml> all(Path outbox) {
        try (Stream<Path> files = Files.list(outbox)) {
            Map<String, Eml> mails = new TreeMap<>();
            files.forEach(
                    file -> mails.put(file.getFileName().toString().replaceAll("-[0-9a-f]{8}\\.eml$", ""), read(file)));
            return mails;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The one mail of an outbox to a reader, by the part of its name before the id. */
    public static Eml in(Path outbox, String reader) {
        return Optional.ofNullable(all(outbox).get(reader)).orElseThrow();
    }

    private void collect(Part part) {
        try {
            if (part.getContent() instanceof Multipart inner) {
                for (int n = 0; n < inner.getCount(); n++) {
                    BodyPart one = inner.getBodyPart(n);
                    collect(one);
                }
            } else {
                parts.add(part);
            }
        } catch (MessagingException problem) {
            throw new IllegalStateException(problem);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public String header(String name) {
        try {
            return String.join(" | ", mail.getHeader(name) == null ? new String[0] : mail.getHeader(name));
        } catch (MessagingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    public String subject() {
        try {
            return mail.getSubject();
        } catch (MessagingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    public String text() {
        return content(0, "text/plain");
    }

    public String html() {
        return content(1, "text/html");
    }

    private String content(int n, String type) {
        try {
            if (!parts.get(n).isMimeType(type)) {
                throw new IllegalStateException(
                        "Part " + n + " is " + parts.get(n).getContentType());
            }
            return ((String) parts.get(n).getContent()).replace("\r\n", "\n");
        } catch (MessagingException problem) {
            throw new IllegalStateException(problem);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The names of the files that go with it. */
    public List<String> attached() {
        return parts.stream().skip(2).map(Eml::name).toList();
    }

    private static String name(Part part) {
        try {
            return part.getFileName();
        } catch (MessagingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** The words of the plain text, without the lines drawn under headings and before items. */
    public List<String> wordsOfText() {
        return words(text().replaceAll("(?m)^(=+|-+)$", " ").replaceAll("(?m)^- ", " "));
    }

    /** The words a browser would show. */
    public List<String> wordsOfHtml() {
        return words(html().replaceAll("(?s)<head>.*?</head>", " ")
                .replaceAll("<(?!b>|/b>)(strong|em|/strong|/em|a |/a)[^>]*>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&"));
    }

    private static List<String> words(String text) {
        return Stream.of(text.strip().split("\\s+", -1)).toList();
    }
}
