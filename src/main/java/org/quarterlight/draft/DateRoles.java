package org.quarterlight.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells the dates of a table apart: planned, baseline, actual, as-at, last updated. Headings speak first; where they are
 * silent, the order of the dates in a row, how many cells are filled and what lies in the future do.
 */
final class DateRoles {
    private static final int MOST_EXPORTS_IN_A_FILE = 60;

    private final List<ColumnProfile> dated;
    private final Optional<LocalDate> asAt;
    private final Map<String, RoleGuess> guesses = new LinkedHashMap<>();

    /** The as-at date where the file's name or the folder tells it. */
    DateRoles(List<ColumnProfile> columns, Optional<LocalDate> asAt) {
        this.dated = columns.stream().filter(DateRoles::mayBeDates).toList();
        this.asAt = asAt;
    }

    private static boolean mayBeDates(ColumnProfile column) {
        DateSense sense = DateSense.of(column.words());
        boolean meant = sense == DateSense.PLANNED || sense == DateSense.ACTUAL || sense == DateSense.BASELINE;
        return column.isDates()
                || (meant && column.dates().dated() > 0 && column.dates().share() >= 0.1)
                || (column.isEmpty()
                        && sense != DateSense.OTHER
                        && sense != DateSense.SILENT
                        && sense != DateSense.AS_AT
                        && column.words().has("date", "live", "finish", "end", "completion"));
    }

    List<RoleGuess> guesses() {
        inSense(DateSense.UPDATED).stream()
                .findFirst()
                .ifPresent(column -> guess("last_updated", column, DateSense.UPDATED.reason()));
        asAtColumn().ifPresent(column -> guess("as_at_date", column, "it says one day again and again"));
        planned();
        baseline();
        actual();
        return List.copyOf(guesses.values());
    }

    private Optional<ColumnProfile> asAtColumn() {
        Stream<ColumnProfile> said = inSense(DateSense.AS_AT).stream();
        Stream<ColumnProfile> silent = free().filter(
                        column -> sense(column) == DateSense.SILENT && column.distinct() == 1 && column.filled() >= 3);
        return Stream.concat(said, silent)
                .filter(column -> column.fill() >= 0.95 && column.dates().areDays())
                .filter(column -> column.distinct() == 1
                        || (column.distinct() <= MOST_EXPORTS_IN_A_FILE && column.variety() <= 0.5))
                .findFirst();
    }

    private void planned() {
        List<ColumnProfile> said = inSense(DateSense.PLANNED).stream()
                .sorted(Comparator.comparingDouble(DateRoles::strength).reversed())
                .toList();
        if (!said.isEmpty()) {
            guess("planned_date", said.getFirst(), DateSense.PLANNED.reason());
            said.stream()
                    .skip(1)
                    .findFirst()
                    .ifPresent(other -> guesses.computeIfPresent(
                            "planned_date", (role, guess) -> guess.runnerUp("\"" + RoleGuess.shown(other) + "\"")));
            return;
        }
        List<ColumnProfile> silent = free().filter(column -> sense(column) == DateSense.SILENT && !column.isEmpty())
                .toList();
        if (silent.size() == 1) {
            guess("planned_date", silent.getFirst(), "it is the only column of dates that is not told otherwise");
        } else if (!silent.isEmpty()) {
            silent.stream()
                    .max(Comparator.comparingDouble(this::mean))
                    .ifPresent(last -> guess("planned_date", last, "its dates are the last of a row"));
        }
    }

    private static double strength(ColumnProfile column) {
        return DateSense.planned(column.words()) + column.fill() - (column.isEmpty() ? 5 : 0);
    }

    private void baseline() {
        Optional<ColumnProfile> said = inSense(DateSense.BASELINE).stream()
                .max(Comparator.comparingDouble(
                        column -> column.words().has("end", "finish", "completion", "live", "date")
                                ? column.fill() + 1
                                : column.fill()));
        if (said.isPresent()) {
            guess("baseline_date", said.get(), DateSense.BASELINE.reason());
            return;
        }
        Optional<RoleGuess> planned = Optional.ofNullable(guesses.get("planned_date"));
        if (planned.isPresent() && DateSense.isCurrent(planned.get().column().words())) {
            free().filter(column -> sense(column) == DateSense.PLANNED
                            && isOlder(column.words(), planned.get().column().words()))
                    .filter(column ->
                            !column.isEmpty() && runAlong(column, planned.get().column()))
                    .findFirst()
                    .ifPresent(column -> guess("baseline_date", column, "it is what was planned, beside a newer date"));
        }
    }

    private static boolean isOlder(HeadingWords one, HeadingWords newer) {
        boolean older = !DateSense.isCurrent(one) || (DateSense.isNewest(newer) && !DateSense.isNewest(one));
        return older && DateSense.isPreparatory(one) == DateSense.isPreparatory(newer);
    }

    /** Baselines are mostly at or before what is expected now. */
    private static boolean runAlong(ColumnProfile baseline, ColumnProfile planned) {
        return order(baseline, planned) >= 0.6;
    }

    private void actual() {
        Optional<ColumnProfile> said = inSense(DateSense.ACTUAL).stream()
                .filter(column -> isPast(column) && isOfThePlannedEvent(column))
                .max(Comparator.comparingLong(this::sharedWithPlanned).thenComparingDouble(ColumnProfile::fill));
        if (said.isPresent()) {
            guess("actual_date", said.get(), DateSense.ACTUAL.reason());
            return;
        }
        Optional.ofNullable(guesses.get("planned_date"))
                .flatMap(planned -> sameEvent(planned.column()))
                .ifPresent(column ->
                        guess("actual_date", column, "it names the same event without saying that it is planned"));
    }

    /** "Decision date" beside "Decision target date": the event itself, filled only where it happened. */
    private Optional<ColumnProfile> sameEvent(ColumnProfile planned) {
        List<String> event = new ArrayList<>(planned.words().words());
        boolean qualified =
                event.removeAll(List.of("target", "planned", "due", "expected", "scheduled", "forecast", "proposed"));
        return free().filter(column ->
                        qualified && event.size() > 1 && column.words().words().equals(event))
                .filter(column -> column.fill() < planned.fill() || isPast(column))
                .findFirst();
    }

    /** The day a contract was signed is no go-live, unless signing it is what is planned. */
    private boolean isOfThePlannedEvent(ColumnProfile column) {
        return !DateSense.isPreparatory(column.words())
                || Optional.ofNullable(guesses.get("planned_date"))
                        .filter(planned ->
                                DateSense.isPreparatory(planned.column().words()))
                        .isPresent();
    }

    private long sharedWithPlanned(ColumnProfile column) {
        List<String> words = Optional.ofNullable(guesses.get("planned_date"))
                .map(planned -> planned.column().words().words())
                .orElse(List.of());
        return column.words().words().stream().filter(words::contains).count();
    }

    private boolean isPast(ColumnProfile column) {
        long late = column.dates().days().values().stream()
                .filter(days ->
                        asAt.filter(day -> days.measuringDay().isAfter(day)).isPresent())
                .count();
        return late * 10 <= column.dates().days().size();
    }

    /** The share of rows with both days in which the first is at or before the second. */
    static double order(ColumnProfile first, ColumnProfile second) {
        List<Boolean> inOrder = IntStream.range(
                        0, Math.min(first.cells().size(), second.cells().size()))
                .boxed()
                .flatMap(row ->
                        first.day(row).flatMap(one -> second.day(row).map(other -> !one.isAfter(other))).stream())
                .toList();
        return inOrder.isEmpty()
                ? 0
                : (double) inOrder.stream().filter(each -> each).count() / inOrder.size();
    }

    private double mean(ColumnProfile column) {
        return column.dates().days().values().stream()
                .mapToLong(days -> days.measuringDay().toEpochDay())
                .average()
                .orElse(0);
    }

    private static DateSense sense(ColumnProfile column) {
        return DateSense.of(column.words());
    }

    private List<ColumnProfile> inSense(DateSense sense) {
        return free().filter(column -> sense(column) == sense).toList();
    }

    private Stream<ColumnProfile> free() {
        return dated.stream()
                .filter(column -> guesses.values().stream()
                        .noneMatch(guess -> guess.column().equals(column)));
    }

    private void guess(String role, ColumnProfile column, String reason) {
        String held = column.isEmpty()
                ? "it holds nothing yet"
                : Math.round(column.dates().share() * 100) + "% of its cells are dates" + periods(column);
        guesses.put(role, new RoleGuess(role, column, 10, held + " and " + reason, ""));
    }

    private static String periods(ColumnProfile column) {
        List<String> periods = column.dates().periods();
        return periods.isEmpty() ? "" : ", some longer than a day (" + String.join("; ", periods) + "),";
    }
}
