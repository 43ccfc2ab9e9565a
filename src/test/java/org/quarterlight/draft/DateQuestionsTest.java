package org.quarterlight.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates in words, months for days, quarters of two kinds: what cannot be told is asked, with the likely answer and why. */
class DateQuestionsTest {
    @TempDir
    private Path folder;

    @Test
    void namesTheDayOfEachFile() throws IOException {
        for (String day : new String[] {"2026-01-31", "2026-02-28", "2026-02-28 copy"}) {
            write("tracker " + day + ".csv", "Trust,System,Go live\nAlder Trust,Records,15/05/2026\n");
        }
        assertThat(FolderDraft.of(folder).findings())
                .contains("  as-at date: in the file's name, 2026-01-31, 2026-02-28");
    }

    @Test
    void saysWhichDatesAreLongerThanADay() throws IOException {
        write("a-2026-03-31.csv", """
                Trust,System,Go live
                Alder Trust,Records,spring 2026
                Beech Trust,Records,early 2027
                Cedar Trust,Records,2026-05-15
                """);
        assertThat(FolderDraft.of(folder).findings())
                .contains("  planned_date: column \"Go live\", as 100% of its cells are dates, some longer than a day"
                        + " (early 2027; spring 2026), and its heading speaks of a date to come");
    }

    @Test
    void asksWhichYearAQuarterIsOf() throws IOException {
        String rows = "Trust,System,Go live\nAlder Trust,Records,Q3 2026\nBeech Trust,Records,%s\n";
        write("a-2026-03-31.csv", rows.formatted("May 2026"));
        FolderDraft draft = FolderDraft.of(folder);
        assertThat(draft.suggestedAnswers()).containsEntry("quarters", "calendar");
        assertThat(draft.json(Map.of())).contains("\"quarters\" : \"?\"");
        assertThat(draft.json(draft.suggestedAnswers())).doesNotContain("quarters");

        write("a-2026-03-31.csv", rows.formatted("Q4 2026/27"));
        FolderDraft financial = FolderDraft.of(folder);
        assertThat(financial.json(financial.suggestedAnswers())).contains("\"quarters\" : \"financial\"");
    }

    @Test
    void takesNoMonthForTheDayAFileSpeaksFrom() throws IOException {
        write("a.csv", """
                Trust,System,Go live,Report date
                Alder Trust,Records,Jun-26,Mar-26
                Beech Trust,Records,Jul-26,Mar-26
                Cedar Trust,Records,Dec-26,Mar-26
                """);
        FolderDraft draft = FolderDraft.of(folder);
        assertThat(draft.points())
                .filteredOn(point -> point.id().equals("asAt a"))
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.suggested()).isEqualTo("2026-03-31");
                    assertThat(point.reason()).isEqualTo("the last day of \"Mar-26\" in its column \"Report date\"");
                });
        assertThat(draft.json(Map.of())).contains("\"constant\" : \"?\"");
    }

    @Test
    void offersAColumnWhoseHeadingSpeaksOfADateThatNoCellGives() throws IOException {
        write("a-2026-03-31.csv", "Trust,System,Go live\nAlder Trust,Records,June\nBeech Trust,Records,Q3\n");
        assertThat(FolderDraft.of(folder).points())
                .filteredOn(point -> point.id().equals("planned_date"))
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.suggested()).isEqualTo("Go live");
                    assertThat(point.reason())
                            .isEqualTo(
                                    "its heading speaks of a date, though its cells are none that can be read: June; Q3");
                });
    }

    @Test
    void declaresTheFormsOfAColumnThatWasAnsweredToo() throws IOException {
        write("a-2026-03-31.csv", """
                Trust,System,Contract start date
                Alder Trust,Records,15.05.2026
                Beech Trust,Records,16.06.2026
                """);
        FolderDraft draft = FolderDraft.of(folder);
        assertThat(draft.json(Map.of("planned_date", "Contract start date"))).contains("%d.%m.%Y");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
