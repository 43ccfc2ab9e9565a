package org.quarterlight.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quarterlight.DocsPage;
import org.quarterlight.document.Counted;

/** The page about mail: every setting, every state and how often a message is tried are those of the program. */
class MailPageTest {
    private static final DocsPage PAGE = DocsPage.named("mail.md");
    private static final String TEXT = PAGE.text().replaceAll("\\s+", " ");

    @Test
    void namesEverySetting() {
        assertThat(PAGE.rows("setting | default |").stream()
                        .map(row -> DocsPage.codeIn(row.getFirst()).findFirst().orElseThrow())
                        .collect(Collectors.toSet()))
                .isEqualTo(MailEnvironment.NAMES);
    }

    @Test
    void saysHowOftenAMessageIsTried() {
        RetryPauses usual = RetryPauses.USUAL;
        assertThat(TEXT)
                .contains("within a run after " + listed(usual.pauses()) + ", then by later runs after "
                        + usual.waits().stream()
                                .limit(4)
                                .map(MailPageTest::words)
                                .collect(Collectors.joining(", "))
                        + " and every 24 hours, " + usual.attempts() + " times in all");
        assertThat(usual.waits().getLast()).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void namesEveryStateOfAMessage() {
        assertThat(Arrays.stream(MailState.values()).map(state -> state.name().toLowerCase(Locale.ROOT)))
                .allSatisfy(state -> assertThat(TEXT).contains(state));
    }

    private static String listed(List<Duration> pauses) {
        return pauses.stream().map(MailPageTest::words).collect(Collectors.joining(" and "));
    }

    private static String words(Duration time) {
        return time.toHours() > 0
                ? Counted.of(time.toHours(), "hour")
                : time.toMinutes() > 0
                        ? Counted.of(time.toMinutes(), "minute")
                        : Counted.of(time.toSeconds(), "second");
    }
}
