package org.quarterlight.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Days laid along a line: the first day begins at {@code start}, the last one ends at {@code end}, in points. */
record TimeAxis(LocalDate first, LocalDate last, double start, double end) {
    static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    static final DateTimeFormatter LONG_MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200);

    /** Where the day begins. */
    double at(LocalDate day) {
        double days = ChronoUnit.DAYS.between(first, last) + 1.0;
        return start + (end - start) * ChronoUnit.DAYS.between(first, day) / days;
    }

    /** Where the day's middle lies. */
    double middle(LocalDate day) {
        return (at(day) + at(day.plusDays(1))) / 2;
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The months that begin on the axis, at most about so many, in even steps from January. */
    List<YearMonth> months(int most) {
        int step = STEPS.stream()
                .filter(months -> monthsInSteps(months).size() <= most)
                .findFirst()
                .orElse(STEPS.getLast());
        return monthsInSteps(step);
    }

    private List<YearMonth> monthsInSteps(int step) {
        List<YearMonth> months = new ArrayList<>();
        YearMonth month = YearMonth.from(first);
        if (first.getDayOfMonth() > 1) {
            month = month.plusMonths(1);
        }
        while (Math.floorMod(month.getYear() * 12 + month.getMonthValue() - 1, step) != 0) {
            month = month.plusMonths(1);
        }
        for (; shows(month.atDay(1)); month = month.plusMonths(step)) {
            months.add(month);
        }
        return months;
    }
}
