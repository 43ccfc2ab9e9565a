package org.quarterlight.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/**
 * A network namespace of its own, as a machine of its own: processes in it reach the database over one line that can be cut,
 * so that packets are lost without a word. It needs root and the command {@code ip}; elsewhere the test is skipped.
 */
final class CutLine implements AutoCloseable {
    private static final String URL = "QUARTERLIGHT_DATABASE_URL";
    private static final Pattern SERVER = Pattern.compile("//localhost:(\\d+)/");

    private final String name = "ql" + ProcessHandle.current().pid() % 10_000;
    private final String net = "10.213." + ProcessHandle.current().pid() % 250;
    private final List<Closeable> open = new CopyOnWriteArrayList<>();

    CutLine() throws IOException {
        Assumptions.assumeTrue(
                succeeds("ip", "netns", "add", name),
                "Network namespaces cannot be made here: that needs root and the command ip");
        must("ip", "link", "add", name, "type", "veth", "peer", "name", "line", "netns", name);
        must("ip", "addr", "add", net + ".1/24", "dev", name);
        must("ip", "-n", name, "addr", "add", net + ".2/24", "dev", "line");
        must("ip", "-n", name, "link", "set", "line", "up");
        mend();
    }

    /** What begins a command that is to be started in the namespace. */
    List<String> inside() {
        return List.of("ip", "netns", "exec", name);
    }

    /** The same database as it is reached over this line. */
    Map<String, String> to(Map<String, String> database) throws IOException {
        Map<String, String> there = new HashMap<>(database);
        Matcher server = SERVER.matcher(database.get(URL));
        if (!server.find()) {
            throw new IllegalArgumentException(database.toString());
        }
        ServerSocket socket = new ServerSocket();
        socket.bind(new InetSocketAddress(net + ".1", 0));
        open.add(socket);
        int port = Integer.parseInt(server.group(1));
        Thread.ofVirtual().start(() -> relay(socket, port));
        there.put(URL, server.replaceFirst("//" + net + ".1:" + socket.getLocalPort() + "/"));
        return there;
    }

    /** The server listens to its own machine alone; this hands on what comes over the line. */
    private void relay(ServerSocket socket, int port) {
        while (!socket.isClosed()) {
            try {
                Socket here = socket.accept();
                Socket there = new Socket("localhost", port);
                open.addAll(List.of(here, there));
                Thread.ofVirtual().start(() -> copy(here, there));
                Thread.ofVirtual().start(() -> copy(there, here));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to;
                InputStream bytes = from.getInputStream()) {
            bytes.transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // Both ends are closed, as the server closes a connection that it lost.
        }
    }

    void cut() throws IOException {
        must("ip", "link", "set", name, "down");
    }

    void mend() throws IOException {
        must("ip", "link", "set", name, "up");
    }

    private static void must(String... command) throws IOException {
        if (!succeeds(command)) {
            throw new IllegalStateException(String.join(" ", command));
        }
    }

    private static boolean succeeds(String... command) throws IOException {
        boolean isThere = List.of("/sbin/ip", "/usr/sbin/ip", "/bin/ip").stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place)));
        return isThere && new ProcessBuilder(command).start().onExit().join().exitValue() == 0;
    }

    @Override
    public void close() throws IOException {
        for (Closeable one : open) {
            one.close();
        }
        must("ip", "netns", "del", name);
    }
}
