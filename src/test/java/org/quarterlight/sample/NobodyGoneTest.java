package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.State;

/** No export whose text still names a plan lets that plan be gone, however broken its rows are. */
class NobodyGoneTest {
    private static final LocalDate NEWEST = LocalDate.of(2026, 6, 30);
    private static final String HEADING = "organisation,product,planned_date,region\n";

    /** What can befall a row: where, and which kind of break. */
    record Break(int row, int at, Kind kind) {}

    enum Kind {
        COMMA,
        QUOTE,
        DATE,
        SHORT,
        LINE,
        JOIN,
        QUOTES,
        ROWS
    }

    @Provide
    Arbitrary<List<Break>> breaks() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(Kind.class))
                .as(Break::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Property(tries = 400)
    void aPlanThatTheNewestTextNamesIsNeverGone(@ForAll("breaks") List<Break> breaks) throws IOException {
        Path folder = Files.createTempDirectory("nobody-gone");
        try {
            String[] rows = rows();
            write(folder, "2026-03-31", String.join("", rows));
            breaks.forEach(one -> rows[one.row()] = broken(rows[one.row()], one));
            breaks.stream()
                    .filter(one -> one.kind() == Kind.QUOTES && breaks.size() == 1)
                    .forEach(one -> rows[0] = rows[0].replaceFirst(",North", ",\"North"));
            write(folder, "2026-06-30", String.join("", rows));
            String text = String.join("", rows);
            assertThat(Sample.ofFolder(folder).schedule(NEWEST).plans())
                    .as(text)
                    .filteredOn(plan -> stands(plan, text))
                    .extracting(ScheduledPlan::state)
                    .doesNotContain(State.GONE);
        } finally {
            for (Path file : List.of(
                    folder.resolve("a-2026-03-31.csv"),
                    folder.resolve("a-2026-06-30.csv"),
                    folder.resolve("datapackage.json"),
                    folder)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** True where the key stands in the text as it should, without its delimiter, with a delimiter too many behind it or with another. */
    private static boolean stands(ScheduledPlan plan, String text) {
        String organisation = plan.version().organisation().name();
        String product = plan.version().deployment().product();
        return Stream.of(",", "", " ", ",,")
                .map(between -> organisation + between + product)
                .anyMatch(key -> text.matches("(?s).*(?<!\\d)" + Pattern.quote(key) + "(?!\\d).*"));
    }

    private static String[] rows() {
        String[] rows = new String[5];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = "Trust " + row + ",Product " + row + ",1 September 2026,North\n";
        }
        return rows;
    }

    private static String broken(String row, Break one) {
        int at = Math.min(one.at(), row.length() - 1);
        return switch (one.kind()) {
            case COMMA -> row.substring(0, at) + "," + row.substring(at);
            case QUOTE -> row.substring(0, at) + '"' + row.substring(at);
            case DATE -> row.replace("1 September 2026", "some day");
            case SHORT -> row.substring(0, Math.max(0, row.lastIndexOf(','))) + "\n";
            case JOIN -> row.replaceFirst(",", one.at() % 2 == 0 ? "" : " ");
            case QUOTES -> row.substring(0, row.length() - 1) + "\"\n";
            case ROWS -> row.substring(0, row.length() - 1) + " ";
            case LINE -> row.substring(0, at) + "\n" + row.substring(at);
        };
    }

    private static void write(Path folder, String day, String rows) throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), """
                {"name": "a", "resources": [{"name": "a", "path": "a-*.csv", "role": "plans", "source": "Office",
                  "asAt": {"filename": "a-(.*)\\\\.csv"}, "schema": {"fields": [
                    {"name": "organisation", "role": "organisation"}, {"name": "product", "role": "product"},
                    {"name": "planned_date", "role": "planned_date"}, {"name": "region", "role": "region"}]}}]}
                """, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("a-" + day + ".csv"), HEADING + rows, StandardCharsets.UTF_8);
    }
}
