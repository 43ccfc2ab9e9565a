package org.quarterlight.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.quarterlight.mail.MailServer.Security;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server, spoken to by SMTP over a line that is secured and whose other end is known. */
final class Smtp implements MailTransport {
    private static final int PERMANENT = 500;
    private static final int CLOSING = 421;
    private static final int NO_REPLY = -1;
    private static final String UNKNOWN = "whether the mail was accepted is not known";
    private static final int SECONDS_TO_CONNECT = 15;
    private static final int ANSWERS_A_MESSAGE = 4;

    private final MailSettings settings;
    private final Path issue;
    private final JavaMailSenderImpl sender;
    private final Duration limit;

    Smtp(MailSettings settings, MailServer server, Path issue) {
        this.settings = settings;
        this.issue = issue;
        this.sender = sender(server);
        this.limit = server.patience().multipliedBy(ANSWERS_A_MESSAGE);
    }

    private static JavaMailSenderImpl sender(MailServer server) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(server.host());
        sender.setPort(server.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        server.signIn().ifPresent(who -> {
            sender.setUsername(who.user());
            sender.setPassword(who.password().reveal());
        });
        sender.setJavaMailProperties(properties(server));
        return sender;
    }

    private static Properties properties(MailServer server) {
        Properties properties = new Properties();
        Duration connect = Duration.ofSeconds(SECONDS_TO_CONNECT);
        Duration shorter = connect.compareTo(server.patience()) < 0 ? connect : server.patience();
        properties.setProperty("mail.smtp.connectiontimeout", Long.toString(shorter.toMillis()));
        properties.setProperty(
                "mail.smtp.timeout", Long.toString(server.patience().toMillis()));
        properties.setProperty(
                "mail.smtp.writetimeout", Long.toString(server.patience().toMillis()));
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(server.signIn().isPresent()));
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        boolean startTls = server.security() == Security.STARTTLS;
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(server.security() == Security.TLS));
        return properties;
    }

    @Override
    public SendResult carry(Message message, Letter letter, Instant date) {
        return hand(new Mime(settings, sender.getSession()).of(message, letter, issue, date));
    }

    /** A note to the operator. */
    SendResult note(String id, String subject, String text, Instant date) {
        return hand(new Mime(settings, sender.getSession()).note(id, settings.operator(), subject, text, date));
    }

    /**
     * Hands one mail over within a limit: a server that sends a byte now and then never lets a socket time out. The line is
     * a virtual thread's, as interrupting one closes the socket it waits for.
     */
    private SendResult hand(MimeMessage mail) {
        FutureTask<SendResult> attempt = new FutureTask<>(() -> attempt(mail));
        Thread line = Thread.ofVirtual().name("smtp").start(attempt);
        try {
            return attempt.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            line.interrupt();
            return new SendResult.Lost(
                    "the mail server took longer than " + limit.toSeconds() + " seconds; " + UNKNOWN);
        } catch (InterruptedException stopped) {
            line.interrupt();
            Thread.currentThread().interrupt();
            return new SendResult.Lost("the program was stopped; " + UNKNOWN);
        } catch (ExecutionException problem) {
            throw new IllegalStateException("The mail cannot be handed over", problem.getCause());
        }
    }

    private SendResult attempt(MimeMessage mail) {
        try {
            sender.send(mail);
            return new SendResult.Accepted(MailState.SENT, "");
        } catch (MailAuthenticationException refused) {
            return new SendResult.Unreachable(
                    "the mail server did not accept the user and password: " + words(refused));
        } catch (MailSendException problem) {
            return outcome(problem);
        } catch (MailException problem) {
            return new SendResult.Lost(words(problem));
        }
    }

    /**
     * Spring gives a cause both where it could not connect and where closing the line failed after the message. Only the
     * first is also what the message failed by; and a message that did not fail was accepted.
     */
    private static SendResult outcome(MailSendException problem) {
        if (problem.getFailedMessages().isEmpty()) {
            return new SendResult.Accepted(MailState.SENT, "");
        }
        Exception why = problem.getFailedMessages().values().iterator().next();
        return why.equals(problem.getCause())
                ? new SendResult.Unreachable("the mail server was not reached: " + words(why))
                : outcome(why);
    }

    private static SendResult outcome(Exception why) {
        int code = code(why).orElse(NO_REPLY);
        if (code <= 0) {
            String how = timedOut(why) ? "the mail server stopped answering" : "the line was lost";
            return new SendResult.Lost(how + ", and " + UNKNOWN + ": " + words(why));
        }
        if (code == CLOSING) {
            return new SendResult.Lost(words(why));
        }
        return code >= PERMANENT ? new SendResult.Refused(words(why)) : new SendResult.Later(words(why));
    }

    /** The server's reply code, from the innermost refusal that bears one. */
    private static Optional<Integer> code(Throwable problem) {
        Optional<Integer> own = switch (problem) {
            case SMTPAddressFailedException refused -> Optional.of(refused.getReturnCode());
            case SMTPSenderFailedException refused -> Optional.of(refused.getReturnCode());
            case SMTPSendFailedException refused -> Optional.of(refused.getReturnCode());
            default -> Optional.empty();
        };
        return next(problem).flatMap(Smtp::code).or(() -> own);
    }

    private static Optional<Throwable> next(Throwable problem) {
        return problem instanceof MessagingException mail
                ? Optional.ofNullable(mail.getNextException())
                : Optional.ofNullable(problem.getCause());
    }

    private static boolean timedOut(Throwable problem) {
        return problem instanceof java.net.SocketTimeoutException
                || next(problem).filter(Smtp::timedOut).isPresent();
    }

    /** The innermost words, on one line. */
    private static String words(Throwable problem) {
        String inner = next(problem).map(Smtp::words).orElse("");
        String own = Addresses.onOneLine(String.valueOf(problem.getMessage()));
        return inner.isEmpty() ? own : inner;
    }
}
