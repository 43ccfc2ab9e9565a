package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterlight.briefing.BriefingVolumes;
import org.quarterlight.layout.Layout;

/** A briefing's body stays brief, whatever the size of its programme; its annex holds what it leaves out. */
class BriefTest {
    private static final Map<String, Integer> MOST_PAGES = Map.of(
            "national", 8, "region", 4, "supplier", 4, "what-moved", 2, "parliamentary-pack", 14, "monthly-report", 2);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {20, 200, 2000, 20_000})
    void noBodyIsLongerThanItsEditionAllows(int plans) throws IOException {
        Sample sample = Sample.ofFolder(MadeUpProgramme.of(plans).write(folder));
        LocalDate day = MadeUpProgramme.NEWEST;
        MOST_PAGES.forEach((edition, most) -> Shipped.volumes(sample, day, Shipped.template(edition))
                .limit(2)
                .forEach(volumes -> assertThat(pages(volumes)).as(edition).isLessThanOrEqualTo(most)));
    }

    private static int pages(BriefingVolumes volumes) {
        return Layout.of(volumes.body()).pages().size();
    }
}
