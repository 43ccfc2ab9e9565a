package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A command line that cannot be understood is answered with what would be right, in a few lines and without Java's words. */
class UsageFaultsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chekc input | Did you mean check?",
                "run --onlyy national | Did you mean --only?",
                "run --as-at yesterday | write a day as 2008-10-28",
                "schedule --night 25:99 | write a time as 06:00",
                "check --format xml input | one of text, json, csv",
                "init --yess | Did you mean --yes?",
                "init no-such-folder | There is no folder no-such-folder",
                "run --only natoinal --input input --output target/usage | did you mean national?",
                "explain plans.deu --input input --output target/usage | Did you mean plans.due?",
                "explain plans.due --scope region:Lodnon --input input --output target/usage | Did you mean region:London?",
                "preview templates/region.md --for Londn --input input --output target/usage | did you mean London?",
                "history NME-RTX-LORENZA --input input --output target/usage | did you mean NME-RTX-LORENZO?"
            })
    void namesWhatWasMeant(String arguments, String answer) {
        String said = said(arguments);
        assertThat(said).contains(answer).doesNotContain("java.", "Exception", "org.quarterlight");
        assertThat(said.lines().filter(line -> !line.contains("INFO"))).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void showsTheFormOfTheOptionAndNotTheWholeUsage() {
        assertThat(said("run --as-at 31/03/2026"))
                .contains("--as-at D", "More: quarterlight run --help")
                .doesNotContain("--known-on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"explain", "check", "run --as-at", "status extra", "worker --threads many", "run --workers many"
            })
    void endsWithTwoAndNoClassName(String arguments) {
        assertThat(said(arguments)).doesNotContain("java.", "Exception", "Class");
    }

    private static String said(String arguments) {
        PrintStream usual = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            assertThat(Commands.run(arguments.split(" ", -1))).isEqualTo(ExitCode.WRONG_USAGE);
        } finally {
            System.setErr(usual);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
