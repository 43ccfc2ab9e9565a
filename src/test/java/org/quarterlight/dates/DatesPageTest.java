package org.quarterlight.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.quarterlight.DocsPage;
import org.quarterlight.dates.DateFormats.Quarters;
import org.quarterlight.dates.StatedDate.Absence;

/** The page that says how dates are read: every row of its tables is read as it says. */
class DatesPageTest {
    private static final DocsPage PAGE = DocsPage.named("dates.md");

    @TestFactory
    Stream<DynamicTest> readsWordsAsThePageSays() {
        return each(
                "text | first day | last day",
                row -> assertThat(days(DateFormats.NONE, row.getFirst()))
                        .contains(new Interval(day(row.get(1)), day(row.get(2)))));
    }

    @TestFactory
    Stream<DynamicTest> readsDeclaredFormsAsThePageSays() {
        return each(
                "formats | text | first day | last day",
                row -> assertThat(days(forms(row.getFirst()), row.get(1)))
                        .contains(new Interval(day(row.get(2)), day(row.get(3)))));
    }

    @TestFactory
    Stream<DynamicTest> readsTimeStampsAsThePageSays() {
        return each(
                "zone | text | day",
                row -> assertThat(days(
                                DateFormats.NONE.in(ZoneId.of(code(row.getFirst())), Quarters.CALENDAR), row.get(1)))
                        .contains(Interval.day(LocalDate.parse(row.get(2)))));
    }

    @TestFactory
    Stream<DynamicTest> readsQuartersAsThePageSays() {
        return each("quarters | text | first day | last day", row -> {
            Quarters quarters = Quarters.valueOf(code(row.getFirst()).toUpperCase(Locale.ROOT));
            assertThat(days(DateFormats.NONE.in(DateFormats.LONDON, quarters), row.get(1)))
                    .contains(new Interval(day(row.get(2)), day(row.get(3))));
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesWithTheHintThePageShows() {
        return each(
                "formats | text | hint",
                row -> assertThat(new DateReader(forms(row.getFirst())).read(code(row.get(1))))
                        .isEqualTo(new DateReading.Refused(code(row.get(1)), row.get(2))));
    }

    @TestFactory
    Stream<DynamicTest> keepsTheKindsOfNoDateApartAsThePageSays() {
        return each("text | means", row -> {
            String text = DocsPage.codeIn(row.getFirst()).findFirst().orElse("");
            Absence why = Absence.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace(' ', '_'));
            assertThat(new DateReader(DateFormats.NONE).read(text))
                    .isEqualTo(new DateReading.Stated(new StatedDate.None(text, why)));
        });
    }

    @Test
    void namesEveryWordForNoDateAndEveryPlaceholder() {
        assertThat(PAGE.rows("text | means").stream()
                        .flatMap(row -> DocsPage.codeIn(row.getFirst()))
                        .map(text -> text.toLowerCase(Locale.ROOT)))
                .containsAll(AbsentDates.WORDS.keySet().stream()
                        .filter(word -> !word.isEmpty())
                        .toList());
        assertThat(PAGE.text()
                        .lines()
                        .filter(line -> line.matches("- `\\d{4}-\\d\\d-\\d\\d`"))
                        .map(DatesPageTest::code)
                        .map(LocalDate::parse))
                .containsExactlyInAnyOrderElementsOf(PlaceholderDays.DAYS);
    }

    private static Stream<DynamicTest> each(String heading, Consumer<List<String>> check) {
        List<List<String>> rows = PAGE.rows(heading);
        assertThat(rows).isNotEmpty();
        return rows.stream().map(row -> DynamicTest.dynamicTest(String.join(" | ", row), () -> check.accept(row)));
    }

    private static Optional<Interval> days(DateFormats formats, String cell) {
        return new DateReader(formats).read(code(cell)) instanceof DateReading.Stated(StatedDate date)
                ? date.interval()
                : Optional.empty();
    }

    private static DateFormats forms(String cell) {
        return DateFormats.of(DocsPage.codeIn(cell).toList());
    }

    private static String code(String cell) {
        return DocsPage.codeIn(cell).findFirst().orElseThrow();
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.equals("open") ? null : LocalDate.parse(cell);
    }
}
