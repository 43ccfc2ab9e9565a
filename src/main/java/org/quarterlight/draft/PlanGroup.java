package org.quarterlight.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    /** The columns with a role that holds dates, over all files. */
    private Stream<DateColumn> dates(String role) {
        return files.stream()
                .flatMap(file -> file.guess(role).stream())
                .map(guess -> guess.column().dates());
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
    List<String> forms(String role, DateOrder otherwise) {
        Set<DateOrder> proved = proved();
        Set<String> forms = new LinkedHashSet<>();
        dates(role).forEach(dates -> {
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
    List<String> saidNoDate(String role) {
        return unread(role).stream()
                .filter(text -> NO_DATE.contains(CellText.folded(text)))
                .toList();
    }

    /** The texts of a date column that no form reads and that are no word for nothing. */
    List<String> unclear(String role) {
        return unread(role).stream()
                .filter(text -> !NO_DATE.contains(CellText.folded(text)))
                .toList();
    }

    private Set<String> unread(String role) {
        return dates(role)
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
