package org.quarterlight.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.issue.IssueFolder;

/** The program itself, in a process of its own, and a mail server with a certificate. */
class EncryptedMailTest {
    private static final String PASSWORD = "changeit";

    @TempDir
    private Path folder;

    @Test
    void takesMailOnlyToAServerThatIsVouchedForAndIsWhoItShouldBe() throws Exception {
        Path localhost = store("localhost", "dns:localhost");
        Path stranger = store("stranger", "dns:mail.example.net");

        try (ScriptedServer server = new ScriptedServer(Optional.of(context(localhost)))) {
            String unknown = run(settings(server), 4, Optional.empty(), "run", "--only", "region");
            assertThat(unknown).contains("certification path");
            assertThat(server.given()).isEmpty();

            String known = run(settings(server), 0, Optional.of(localhost), "send");
            assertThat(known).contains("sent     London office <london-office@example.org>: region");
            assertThat(server.accepted()).hasSize(4);
        }
        try (ScriptedServer impostor = new ScriptedServer(Optional.of(context(stranger)))) {
            IssueFolder.clear(folder.resolve("output"));
            String other = run(settings(impostor), 4, Optional.of(stranger), "run", "--only", "region");
            assertThat(other).contains("No subject alternative DNS name matching localhost found");
            assertThat(impostor.given()).isEmpty();
        }
    }

    @Test
    void refusesAWrongSettingBeforeAnyWork() throws Exception {
        Map<String, String> settings = Map.of(
                "QUARTERLIGHT_MAIL_HOST", "mail.example.org",
                "QUARTERLIGHT_MAIL_SECURITY", "none",
                "QUARTERLIGHT_MAIL_PASSWORD", "open sesame");

        String said = run(settings, 2, Optional.empty(), "run");

        assertThat(said)
                .isEqualTo("QUARTERLIGHT_MAIL_SECURITY: none is only for a server on this machine;"
                        + " use starttls or tls" + System.lineSeparator());
        assertThat(folder.resolve("output")).doesNotExist();
    }

    private static Map<String, String> settings(ScriptedServer server) {
        return Map.of(
                "QUARTERLIGHT_MAIL_HOST", "localhost",
                "QUARTERLIGHT_MAIL_PORT", Integer.toString(server.port()),
                "QUARTERLIGHT_MAIL_FROM", "briefings@example.org",
                "QUARTERLIGHT_MAIL_DOMAINS", "example.org");
    }

    private String run(Map<String, String> settings, int exit, Optional<Path> trusted, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        trusted.ifPresent(store -> command.addAll(
                List.of("-Djavax.net.ssl.trustStore=" + store, "-Djavax.net.ssl.trustStorePassword=" + PASSWORD)));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.quarterlight.Quarterlight"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--output", folder.resolve("output").toString()));
        Path said = folder.resolve("said.txt");
        ProcessBuilder program =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        program.environment().putAll(settings);
        int ended = program.start().waitFor();
        String words = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(ended).as(words).isEqualTo(exit);
        return words;
    }

    /** A certificate of its own making, for a host by name. */
    private Path store(String name, String host) throws IOException, InterruptedException {
        Path store = folder.resolve(name + ".p12");
        int done = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        name,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=" + host,
                        "-validity",
                        "3650",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start()
                .waitFor();
        assertThat(done).isZero();
        return store;
    }

    private static SSLContext context(Path store) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
