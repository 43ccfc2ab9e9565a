package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.document.Block;
import org.quarterlight.document.Chart;

/** Of a first export nothing is said of what changed; of a region that is new later the export before it is known. */
class FirstExportTest {
    private static final String FIRST = "This is the first export on record";
    private static final String UNCHANGED = "No plan changed since the last export";

    @TempDir
    Path folder;

    @Test
    void aFirstExportIsCalledSoAndNoTrendIsDrawnOfIt() throws IOException {
        Path input = new MadeUpProgramme(20, 10, 3, 2, List.of(MadeUpProgramme.NEWEST)).write(folder);
        for (String edition : List.of("national", "region", "supplier", "what-moved", "parliamentary-pack")) {
            List<Block> blocks = blocks(input, edition);
            assertThat(OwnWordsTest.words(blocks).toList())
                    .as(edition)
                    .anyMatch(line -> line.endsWith(FIRST))
                    .noneMatch(line -> line.contains(UNCHANGED));
            assertThat(blocks)
                    .as(edition)
                    .noneMatch(block ->
                            block instanceof Block.Picture picture && picture.chart() instanceof Chart.MilestoneTrend);
        }
    }

    @Test
    void aRegionWhosePlansAreAllNewIsNotToldAsAFirstExport() throws IOException {
        Path input = new MadeUpProgramme(20, 10, 3, 2, MadeUpProgramme.quarters()).write(folder);
        Path newest = input.resolve("works-2026-06-30.csv");
        Files.writeString(newest, Files.readString(newest) + "NEW-1,New Trust,NEW,Isle of Man,S,P,,2027-01-01,,,,\n");
        List<String> words = OwnWordsTest.words(blocks(input, "region")).toList();
        assertThat(words).noneMatch(line -> line.contains(FIRST)).anyMatch(line -> line.contains("1 plan is new"));
    }

    private static List<Block> blocks(Path input, String edition) {
        return Shipped.volumes(Sample.ofFolder(input), MadeUpProgramme.NEWEST, Shipped.template(edition))
                .flatMap(volumes -> volumes.body().blocks().stream())
                .toList();
    }
}
