package org.quarterlight.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.csv.CellText;
import org.quarterlight.dates.DateOrder;

/** Files of plans that are written down alike, so that one resource describes them; the newest leads. */
record PlanGroup(String name, List<DraftedFile> files) {
    private static final Set<String> NO_DATE = Set.of(
            "na",
            "n/a",
            "n.a.",
            "-",
            "--",
            "none",
            "nil",
            "null",
            "#n/a",
            "unknown",
            "not applicable",
            "not available",
            "x",
            "?",
            "to be agreed",
            "tba",
            "undefined",
            "nat",
            "no date set",
            "to follow",
            "not yet known",
            "not yet determined",
            "to be determined",
            "tbd",
            "not yet set",
            "not planned",
            "blank",
            "(blank)",
            "not yet agreed",
            "*n/a");

    private static final Pattern QUARTER = Pattern.compile("(?i)q[1-4],? (?:19|20)\\d{2}");
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("(?i).*(?:19|20)\\d{2}/\\d{2}");

    DraftedFile lead() {
        return files.getLast();
    }

    /** The distinct texts of a role's column over all files. */
    Set<String> texts(String role) {
        Set<String> texts = new LinkedHashSet<>();
        files.forEach(file -> file.guess(role)
                .ifPresent(guess -> texts.addAll(guess.column().counts().keySet())));
        return texts;
    }

    /** One column of dates, over all files. */
    private Stream<DateColumn> dates(ColumnProfile column) {
        return files.stream().map(file -> file.columns().get(column.index()).dates());
    }

    private Stream<DateColumn> allDates() {
        return files.stream()
                .flatMap(file -> file.columns().stream())
                .map(ColumnProfile::dates)
                .filter(dates -> dates.dated() > 0);
    }

    private Set<DateOrder> proved() {
        return allDates().flatMap(dates -> dates.proves().stream()).collect(Collectors.toSet());
    }

    /** True where the dates could be read with the day first or with the month first, and no cell proves which. */
    boolean isOrderOpen() {
        return proved().isEmpty()
                && allDates().anyMatch(dates -> dates.otherOrder().isPresent());
    }

    /** The forms to declare for a column of dates; where nothing proves the order, in the order given. */
    List<String> forms(ColumnProfile column, DateOrder otherwise) {
        Set<DateOrder> proved = proved();
        Set<String> forms = new LinkedHashSet<>();
        dates(column).forEach(dates -> {
            boolean free = dates.otherOrder().isPresent();
            DateOrder order = proved.size() == 1 ? proved.iterator().next() : otherwise;
            dates.forms().forEach(form -> forms.add(free ? ordered(form, order) : form));
        });
        return new ArrayList<>(forms);
    }

    private static String ordered(String form, DateOrder order) {
        boolean dayFirst = form.indexOf("%d") < form.indexOf("%m");
        return dayFirst == (order == DateOrder.DAY_FIRST) ? form : DateColumn.swapped(form);
    }

    /** The texts of a date column that say in their own words that there is no date. */
    List<String> saidNoDate(ColumnProfile column) {
        return unread(column).stream()
                .filter(text -> NO_DATE.contains(CellText.folded(text)))
                .toList();
    }

    /** The texts of a date column that no form reads and that are no word for nothing. */
    List<String> unclear(ColumnProfile column) {
        return unread(column).stream()
                .filter(text -> !NO_DATE.contains(CellText.folded(text)))
                .toList();
    }

    private Set<String> unread(ColumnProfile column) {
        return dates(column)
                .flatMap(dates -> dates.unread().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * True where one column is the plan until it is done and the go-live from then on: no column of actual dates, a stage
     * that says what is live, and a heading that speaks of the go-live itself.
     */
    boolean isLiveDateInPlace() {
        HeadingWords heading = lead().guess("planned_date")
                .map(guess -> guess.column().words())
                .orElse(new HeadingWords(List.of()));
        boolean ofTheEvent = heading.has("live", "golive")
                && !heading.has(
                        "planned",
                        "target",
                        "due",
                        "forecast",
                        "expected",
                        "estimated",
                        "proposed",
                        "revised",
                        "scheduled");
        boolean saysLive = texts("stage").stream()
                .anyMatch(word -> StageWords.meanings(word).contains("live"));
        return ofTheEvent && saysLive && lead().guess("actual_date").isEmpty();
    }

    boolean isDatedByColumn() {
        return lead().guess("as_at_date").isPresent();
    }

    /** The column that says from when a row speaks, where it names months or longer and no days. */
    Optional<ColumnProfile> reportedIn() {
        return lead().columns().stream()
                .filter(column -> column.isDates() && DateSense.of(column.words()) == DateSense.AS_AT)
                .filter(column -> !column.dates().areDays())
                .findFirst();
    }

    /** The first text of a column of dates that is a quarter of a year which may be the calendar's or a financial one. */
    Optional<String> openQuarter() {
        return quarters().filter(text -> QUARTER.matcher(text).matches()).findFirst();
    }

    /** True where some date of the files is given in a financial year, such as 2026/27. */
    boolean hasFinancialYears() {
        return quarters().anyMatch(text -> FINANCIAL_YEAR.matcher(text).matches());
    }

    private Stream<String> quarters() {
        return files.stream()
                .flatMap(file -> file.columns().stream())
                .filter(ColumnProfile::isDates)
                .flatMap(column -> column.counts().keySet().stream());
    }

    boolean isDatedByName() {
        return files.stream()
                        .allMatch(file -> file.named()
                                .filter(name -> name.precision() == AsAtGuess.Precision.DAY)
                                .isPresent())
                && files.stream()
                                .map(file -> file.named().orElseThrow().regex())
                                .distinct()
                                .count()
                        == 1;
    }
}
