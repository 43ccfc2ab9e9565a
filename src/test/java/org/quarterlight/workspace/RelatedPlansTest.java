package org.quarterlight.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.sample.MadeUpProgramme;
import org.quarterlight.schedule.EarlierPositions;
import org.quarterlight.schedule.RecordAsAt;

/** How a plan stood is read from its own rows and its organisation's, and is the same as from every row. */
class RelatedPlansTest {
    @TempDir
    private Path folder;

    @Test
    void everyPlanOfTheSampleStoodTheSame() {
        assertThat(fewer(Path.of("input"))).isPositive();
    }

    @Test
    void soDidThoseOfALargerProgrammeAndMostNeedNoOtherPlansRows() throws IOException {
        Path input = new MadeUpProgramme(60, 30, 3, 3, MadeUpProgramme.nights(5)).write(folder.resolve("input"));

        assertThat(fewer(input)).isGreaterThan(50);
    }

    /** Compares every plan both ways; of how many fewer rows than all were read. */
    private long fewer(Path input) {
        Folders places = new Folders(input, Path.of("templates"), folder.resolve("output"));
        try (Workspace archive = Workspace.open(places).ingest(new SilentProgress())) {
            AsAtPositions positions = archive.positions();
            LocalDate newest = positions.newest().orElseThrow();
            RecordAsAt all =
                    positions.reading(newest, archive.history().exports().upTo(newest, Optional.empty()));
            return all.plans().stream()
                    .filter(plan -> readsLess(positions, all, plan))
                    .count();
        }
    }

    private static boolean readsLess(AsAtPositions positions, RecordAsAt all, PlanHistory plan) {
        List<PlanKey> keys = Stream.concat(
                        Stream.of(plan.key()), plan.versions().stream().map(PlanVersion::key))
                .distinct()
                .toList();
        RecordAsAt some = positions.newestReadingOf(keys).orElseThrow();
        EarlierPositions fromAll = new EarlierPositions(all, keys);
        EarlierPositions fromSome = new EarlierPositions(some, keys);
        for (PlanVersion version : plan.versions()) {
            assertThat(fromSome.at(version.asAt(), plan.key()))
                    .as("%s as at %s", plan.key().planId(), version.asAt())
                    .isEqualTo(fromAll.at(version.asAt(), plan.key()));
        }
        return some.plans().size() < all.plans().size();
    }
}
