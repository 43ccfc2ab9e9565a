package org.quarterlight.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;

/** A mail server that does as it is told, one behaviour a connection, and well when it has been told no more. */
final class ScriptedServer implements AutoCloseable {
    private final Optional<SSLContext> certificate;
    private final ServerSocket socket;
    private final Deque<Behaviour> script = new ArrayDeque<>();
    private final List<String> accepted = Collections.synchronizedList(new ArrayList<>());
    private final List<String> given = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Behaviour> dislikes = new ConcurrentHashMap<>();
    private final List<Socket> open = Collections.synchronizedList(new ArrayList<>());

    /** What it does on one connection. */
    enum Behaviour {
        WELL,
        GREYLISTS,
        REFUSES_THE_READER,
        CLOSES_AT_ONCE,
        REFUSES_THE_READER_AND_RESETS,
        HANGS_UP_BEFORE_DATA,
        HANGS_UP_AFTER_DATA,
        HANGS_AFTER_DATA,
        DRIPS_AFTER_DATA,
        SAYS_NOTHING
    }

    ScriptedServer(Behaviour... behaviours) {
        this(Optional.empty(), behaviours);
    }

    /** With a certificate it offers STARTTLS, and takes mail over an encrypted line only. */
    ScriptedServer(Optional<SSLContext> certificate, Behaviour... behaviours) {
        this.certificate = certificate;
        script.addAll(List.of(behaviours));
        try {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        Thread.ofPlatform().daemon().start(this::serve);
    }

    /** Behaves so on every connection that brings mail to a reader. */
    ScriptedServer dislikes(String reader, Behaviour how) {
        dislikes.put(reader.toUpperCase(Locale.ROOT), how);
        return this;
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The mails it said yes to. */
    List<String> accepted() {
        return accepted;
    }

    /** The mails whose bytes it has, whatever it said. */
    List<String> given() {
        return given;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket line = socket.accept();
                open.add(line);
                Behaviour next = script.isEmpty() ? Behaviour.WELL : script.poll();
                Thread.ofPlatform().daemon().start(() -> serve(line, next));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket line, Behaviour behaviour) {
        try (line) {
            speak(line, behaviour);
        } catch (SocketException closed) {
            open.removeIf(Socket::isClosed);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void speak(Socket line, Behaviour behaviour) throws IOException {
        switch (behaviour) {
            case SAYS_NOTHING -> in(line).readLine();
            case CLOSES_AT_ONCE -> say(line, "421 4.3.2 closing for the night");
            case WELL,
                    GREYLISTS,
                    REFUSES_THE_READER,
                    REFUSES_THE_READER_AND_RESETS,
                    HANGS_UP_BEFORE_DATA,
                    HANGS_UP_AFTER_DATA,
                    HANGS_AFTER_DATA,
                    DRIPS_AFTER_DATA -> {
                say(line, "220 localhost ready");
                converse(line, behaviour, false);
            }
        }
    }

    private void converse(Socket line, Behaviour usual, boolean encrypted) throws IOException {
        BufferedReader in = in(line);
        Behaviour behaviour = usual;
        for (String heard = in.readLine(); heard != null; heard = in.readLine()) {
            String command = heard.toUpperCase(Locale.ROOT);
            behaviour = command.startsWith("RCPT") ? towards(command, usual) : behaviour;
            if (command.startsWith("RCPT") && behaviour == Behaviour.REFUSES_THE_READER_AND_RESETS) {
                say(line, "550 5.1.1 no such mailbox here");
                line.setSoLinger(true, 0);
                return;
            } else if (command.startsWith("RCPT") && behaviour == Behaviour.HANGS_UP_BEFORE_DATA) {
                return;
            } else if (command.startsWith("EHLO") && certificate.isPresent() && !encrypted) {
                say(line, "250-localhost\r\n250 STARTTLS");
            } else if (command.startsWith("STARTTLS")) {
                say(line, "220 go on");
                encrypt(line, behaviour);
                return;
            } else if (command.startsWith("DATA")) {
                if (!take(line, in, behaviour)) {
                    return;
                }
            } else if (command.startsWith("QUIT")) {
                say(line, "221 bye");
                return;
            } else {
                say(line, answer(command, behaviour));
            }
        }
    }

    private Behaviour towards(String recipient, Behaviour usual) {
        return dislikes.entrySet().stream()
                .filter(reader -> recipient.contains(reader.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(usual);
    }

    private static String answer(String command, Behaviour behaviour) {
        if (command.startsWith("RCPT") && behaviour == Behaviour.GREYLISTS) {
            return "451 4.7.1 come again later";
        }
        return command.startsWith("RCPT") && behaviour == Behaviour.REFUSES_THE_READER
                ? "550 5.1.1 no such mailbox here"
                : "250 fine";
    }

    private void encrypt(Socket line, Behaviour behaviour) throws IOException {
        SSLSocket encrypted = (SSLSocket) certificate
                .orElseThrow()
                .getSocketFactory()
                .createSocket(line, line.getInetAddress().getHostAddress(), line.getPort(), true);
        encrypted.setUseClientMode(false);
        try {
            encrypted.startHandshake();
            converse(encrypted, behaviour, true);
        } catch (SSLException refusedByTheOtherSide) {
            encrypted.close();
        }
    }

    /** False where the line is dropped before an answer. */
    private boolean take(Socket line, BufferedReader in, Behaviour behaviour) throws IOException {
        say(line, "354 go on");
        String mail = mail(in);
        given.add(mail);
        switch (behaviour) {
            case HANGS_UP_AFTER_DATA -> {
                return false;
            }
            case HANGS_AFTER_DATA -> {
                in.readLine();
                return false;
            }
            case DRIPS_AFTER_DATA -> {
                drip(line);
                return false;
            }
            default -> {}
        }
        accepted.add(mail);
        say(line, "250 taken");
        return true;
    }

    /** Sends an answer that never ends, a byte at a time, each well within the patience of a reader of bytes. */
    private static void drip(Socket line) throws IOException {
        try {
            while (!line.isClosed()) {
                line.getOutputStream().write('2');
                line.getOutputStream().flush();
                Thread.sleep(50);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static BufferedReader in(Socket line) throws IOException {
        return new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
    }

    private static String mail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void say(Socket line, String words) throws IOException {
        OutputStream out = line.getOutputStream();
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket line : open) {
                line.close();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
