package org.quarterlight.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever keeps the program running is told what was read and refused, whichever command ran. */
class OperatorMailTest {
    @Test
    void carriesTheCountsOfARunOnce(@TempDir Path folder) throws Exception {
        try (Newsroom newsroom = new Newsroom(folder).operatedBy("operator@example.org")) {
            newsroom.write("plans-2026-03-31.csv", """
                    trust,product,planned
                    Weston,Millennium,2026-05-17
                    Barnet,Millennium,soon
                    """);
            newsroom.write("plans-2026-04-30.csv", "trust,product\nWeston,Millennium\n");
            newsroom.run();

            assertThat(newsroom.newMail()).contains("operator: 1 row refused, 1 file not used");
            assertThat(newsroom.mailTexts())
                    .anySatisfy(text -> assertThat(text.replace("\r\n", "\n"))
                            .contains(
                                    "Read 2 files: 1 row accepted, 1 rejected, 1 file not used.",
                                    "- plans-2026-03-31.csv: 1 of 2 rows refused",
                                    "- plans-2026-04-30.csv: not used, line 1, missing-column: "));

            newsroom.run();
            assertThat(newsroom.newMail()).noneMatch(mail -> mail.startsWith("operator"));
        }
    }
}
