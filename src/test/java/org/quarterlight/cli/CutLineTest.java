package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.cli.SharedMachines.Started;

/** The line between a run and its database is cut without a word: nothing waits for ever, and nothing is lost. */
class CutLineTest {
    @TempDir
    private Path folder;

    @Test
    void aRunBehindACutLineGivesUpInASentenceAndIsGoneOnWith() throws Exception {
        SmallProgramme.write(folder);
        SharedMachines machines = new SharedMachines(folder);
        assertThat(machines.alone("calm").code()).isZero();
        Map<String, String> issue = machines.published("calm");
        try (CutLine line = new CutLine()) {
            Started run = machines.runOver(line, "out");
            assertThat(SharedMachines.until(() ->
                            machines.has("shared_work") && machines.count("SELECT COUNT(*) FROM shared_work") > 0))
                    .as(run.words())
                    .isTrue();
            line.cut();
            assertThat(run.code()).as(run.words()).isEqualTo(ExitCode.FAILED);
            assertThat(run.words())
                    .contains("The database has not answered for ", "The database went away")
                    .doesNotContain("Exception", "\tat ");
            assertThat(machines.published("out")).isEmpty();
        }
        machines.letSilentOnesLose();
        Started worker = machines.worker();
        try {
            Started again = machines.run("out");
            assertThat(again.code()).as(again.words()).isZero();
            assertThat(machines.published("out")).isEqualTo(issue);
        } finally {
            worker.kill();
        }
    }
}
