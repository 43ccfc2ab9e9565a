package org.quarterlight.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterlight.mail.MailServer.Security;

class MailEnvironmentTest {
    private static final Map<String, String> SERVER =
            Map.of("HOST", "mail.example.org", "FROM", "briefings@example.org", "DOMAINS", "example.org, NHS.uk");

    @Test
    void withoutAServerMailIsWrittenUnderTheUsualSender() {
        MailSettings settings = read(Map.of());

        assertThat(settings.hasServer()).isFalse();
        assertThat(settings.from()).isEqualTo("Quarterlight <quarterlight@localhost>");
        assertThat(settings.attachmentLimit()).isEqualTo(10_000_000);
    }

    @Test
    void aServerIsSpokenToOverStartTlsUnlessToldOtherwise() {
        MailServer server = read(SERVER).server().orElseThrow();

        assertThat(server.security()).isEqualTo(Security.STARTTLS);
        assertThat(server.port()).isEqualTo(587);
        assertThat(read(SERVER).domains()).containsExactly("example.org", "nhs.uk");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PORT             | 0           | use a number from 1 to 65535
                    PORT             | smtp        | use a number from 1 to 65535
                    SECURITY         | ssl         | use starttls, tls or none
                    SECURITY         | none        | none is only for a server on this machine
                    USER             | briefings   | a user is set; give the password
                    PASSWORD         | hunter2     | a password is set; name the user
                    FROM             | nobody      | is not a mail address
                    FROM             | ''          | with a mail server set, give the address mail comes from
                    REPLY_TO         | a@b@c       | is not a mail address
                    OPERATOR         | me and you  | is not a mail address
                    DOMAINS          | ''          | name the domains mail may go to
                    DOMAINS          | a@b.org     | is not a domain
                    ATTACHMENT_LIMIT | lots        | use a number of bytes
                    LINK             | briefings   | use the address readers find
                    PASWORD          | hunter2     | there is no such setting
                    """)
    void refusesASettingByNameWithAHint(String name, String value, String hint) {
        Map<String, String> settings = new HashMap<>(SERVER);
        settings.put(name, value);

        assertThatThrownBy(() -> read(settings))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("QUARTERLIGHT_MAIL_")
                .hasMessageContaining(hint)
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void readsAPasswordFromAFileAndShowsItToNobody(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "open sesame\n");
        Map<String, String> settings = new HashMap<>(SERVER);
        settings.put("USER", "briefings");
        settings.put("PASSWORD_FILE", file.toString());

        MailSettings read = read(settings);

        assertThat(read.server().orElseThrow().signIn().orElseThrow().password().reveal())
                .isEqualTo("open sesame");
        assertThat(read.toString()).doesNotContain("sesame");
    }

    private static MailSettings read(Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>();
        settings.forEach((name, value) -> environment.put("QUARTERLIGHT_MAIL_" + name, value));
        return new MailEnvironment(environment).read();
    }
}
