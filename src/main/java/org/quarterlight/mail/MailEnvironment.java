package org.quarterlight.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quarterlight.mail.MailServer.Security;
import org.quarterlight.mail.MailServer.SignIn;

/** Reads the settings of the mail from environment variables, and refuses what cannot be used before any work is done. */
public record MailEnvironment(Map<String, String> variables) {
    private static final String PREFIX = "QUARTERLIGHT_MAIL_";
    static final Set<String> NAMES = new TreeSet<>(Set.of(
            "HOST",
            "PORT",
            "SECURITY",
            "USER",
            "PASSWORD",
            "PASSWORD_FILE",
            "FROM",
            "REPLY_TO",
            "OPERATOR",
            "DOMAINS",
            "ATTACHMENT_LIMIT",
            "LINK"));
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");
    private static final String USUAL_FROM = "Quarterlight <quarterlight@localhost>";
    private static final long MEGABYTE = 1_000_000;
    private static final long USUAL_LIMIT = 10 * MEGABYTE;

    /** The settings as they stand in this process's environment. */
    public static MailSettings settings() {
        return new MailEnvironment(System.getenv()).read();
    }

    MailSettings read() {
        variables.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !NAMES.contains(name.substring(PREFIX.length())))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new WrongSetting(
                            name, "there is no such setting; there are " + PREFIX + "... " + String.join(", ", NAMES));
                });
        boolean hasServer = !value("HOST").isEmpty();
        return new MailSettings(
                hasServer ? Optional.of(server(value("HOST"))) : Optional.empty(),
                hasServer ? needed("FROM", "the address mail comes from") : orElse("FROM", USUAL_FROM),
                address("REPLY_TO"),
                address("OPERATOR"),
                domains(hasServer),
                limit(),
                link());
    }

    private MailServer server(String host) {
        Security security = security();
        if (security == Security.NONE && !THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT))) {
            throw wrong("SECURITY", "none is only for a server on this machine; use starttls or tls");
        }
        return new MailServer(host, port(security), security, signIn(), MailServer.USUAL_PATIENCE);
    }

    private Security security() {
        String word = orElse("SECURITY", "starttls").toUpperCase(Locale.ROOT);
        return Arrays.stream(Security.values())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElseThrow(() -> wrong("SECURITY", "use starttls, tls or none"));
    }

    private int port(Security security) {
        String text = orElse("PORT", security == Security.TLS ? "465" : "587");
        boolean number = text.matches("\\d{1,5}") && Integer.parseInt(text) > 0 && Integer.parseInt(text) < 65_536;
        if (!number) {
            throw wrong("PORT", "use a number from 1 to 65535, such as 587");
        }
        return Integer.parseInt(text);
    }

    private Optional<SignIn> signIn() {
        String user = value("USER");
        boolean hasPassword =
                !value("PASSWORD").isEmpty() || !value("PASSWORD_FILE").isEmpty();
        if (user.isEmpty() && hasPassword) {
            throw wrong("USER", "a password is set; name the user it belongs to");
        }
        return user.isEmpty() ? Optional.empty() : Optional.of(new SignIn(user, password()));
    }

    private MailPassword password() {
        if (!value("PASSWORD").isEmpty() && !value("PASSWORD_FILE").isEmpty()) {
            throw wrong("PASSWORD_FILE", "set it or " + PREFIX + "PASSWORD, not both");
        }
        String password = value("PASSWORD_FILE").isEmpty() ? value("PASSWORD") : fromFile(value("PASSWORD_FILE"));
        if (password.isEmpty()) {
            throw wrong(
                    "PASSWORD",
                    "a user is set; give the password here or the file it stands in as " + PREFIX + "PASSWORD_FILE");
        }
        return new MailPassword(password);
    }

    private static String fromFile(String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8).strip();
        } catch (IOException | InvalidPathException unreadable) {
            throw wrong("PASSWORD_FILE", "cannot read " + file);
        }
    }

    private SortedSet<String> domains(boolean hasServer) {
        SortedSet<String> domains = Arrays.stream(value("DOMAINS").split("[,; ]+"))
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .filter(domain -> !domain.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        if (hasServer && domains.isEmpty()) {
            throw wrong("DOMAINS", "name the domains mail may go to, such as example.org,nhs.uk");
        }
        domains.stream()
                .filter(domain -> !domain.matches("[a-z0-9.-]+"))
                .findFirst()
                .ifPresent(domain -> {
                    throw wrong("DOMAINS", "\"" + domain + "\" is not a domain; write example.org,nhs.uk");
                });
        return domains;
    }

    private long limit() {
        String text = value("ATTACHMENT_LIMIT").toUpperCase(Locale.ROOT).replace(" ", "");
        if (text.isEmpty()) {
            return USUAL_LIMIT;
        }
        if (!text.matches("\\d{1,9}(MB|KB)?")) {
            throw wrong("ATTACHMENT_LIMIT", "use a number of bytes, or such as 500 KB or 10 MB");
        }
        long number = Long.parseLong(text.replaceAll("\\D", ""));
        return text.endsWith("MB") ? number * MEGABYTE : text.endsWith("KB") ? number * 1000 : number;
    }

    private String link() {
        String link = value("LINK");
        if (!link.isEmpty() && !link.matches("https?://[^\\s\"<>]+")) {
            throw wrong(
                    "LINK",
                    "use the address readers find the output folder under, such as https://briefings.example.org/");
        }
        return link.endsWith("/") || link.isEmpty() ? link : link + "/";
    }

    private String address(String name) {
        String text = value(name);
        if (!text.isEmpty() && Addresses.problem(text).isPresent()) {
            throw wrong(name, "\"" + Addresses.onOneLine(text) + "\" is not a mail address");
        }
        return text;
    }

    private String needed(String name, String what) {
        String text = address(name);
        if (text.isEmpty()) {
            throw wrong(name, "with a mail server set, give " + what);
        }
        return text;
    }

    private String orElse(String name, String usual) {
        String text = name.equals("FROM") ? address(name) : value(name);
        return text.isEmpty() ? usual : text;
    }

    private String value(String name) {
        return Optional.ofNullable(variables.get(PREFIX + name)).orElse("").strip();
    }

    private static WrongSetting wrong(String name, String hint) {
        return new WrongSetting(PREFIX + name, hint);
    }
}
