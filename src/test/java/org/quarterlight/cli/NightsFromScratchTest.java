package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.sample.MadeUpProgramme;

/** A night on top of many others leaves what a first run on all of their exports leaves. */
class NightsFromScratchTest {
    private static final List<LocalDate> NIGHTS = MadeUpProgramme.nights(100);

    @TempDir
    private Path folder;

    @Test
    void theLastOfManyNightsIsWhatARebuildMakes() throws IOException {
        Path nightly = folder.resolve("nightly");
        for (int known : List.of(99, 100)) {
            run(known, nightly);
        }
        Path anew = folder.resolve("anew");
        run(100, anew);

        String newest = NIGHTS.getLast().toString();
        assertThat(OwnProcess.digests(nightly.resolve(newest)))
                .containsKey("national.pdf")
                .isEqualTo(OwnProcess.digests(anew.resolve(newest)));
    }

    private void run(int exports, Path output) throws IOException {
        Path input = new MadeUpProgramme(40, 20, 3, 3, NIGHTS.subList(0, exports)).write(folder.resolve("input"));
        assertThat(Commands.run(
                        "run",
                        "--input",
                        input.toString(),
                        "--templates",
                        "templates",
                        "--output",
                        output.toString(),
                        "--only",
                        "national"))
                .isZero();
    }
}
