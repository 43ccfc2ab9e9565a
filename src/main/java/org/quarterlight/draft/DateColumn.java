package org.quarterlight.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterlight.dates.DateFormats;
import org.quarterlight.dates.DateOrder;
import org.quarterlight.dates.DateReader;
import org.quarterlight.dates.DateReading;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;

/**
 * The dates among the texts of a column: the forms to declare (none where ISO forms and words do), the share of cells that
 * are dates (of those that do not say that there is none), the texts that stay unread, and the days by text.
 */
record DateColumn(List<String> forms, double share, long dated, List<String> unread, Map<String, Interval> days) {
    private static final int MOST_FORMS = 4;
    private static final int TRIED = 400;
    private static final String NO_YEAR = "\\d{1,3}|(?!19|20)\\d{4}|\\d+\\.\\d+|\\d{6,7}";
    private static final String BARE_NUMBER = "\\d{1,4}|\\d+\\.\\d+|\\d{6,7}";

    /** From the distinct texts of a column with their counts. */
    static DateColumn of(Map<String, Long> texts) {
        return of(texts, BARE_NUMBER);
    }

    /** The same, where the heading speaks of a date, so that a year is one. */
    static DateColumn ofYears(Map<String, Long> texts) {
        return of(texts, NO_YEAR);
    }

    private static DateColumn of(Map<String, Long> texts, String noDate) {
        List<String> forms = new ArrayList<>();
        Map<String, Long> left = unread(DateFormats.NONE, texts);
        while (forms.size() < MOST_FORMS && !left.isEmpty()) {
            Optional<String> best = best(left);
            if (best.isEmpty()) {
                break;
            }
            forms.add(best.get());
            left = unread(DateFormats.of(forms), texts);
        }
        return summary(List.copyOf(forms), texts, left, noDate);
    }

    /** The form that reads most of the cells that are left; the likeliest of several that read as many. */
    private static Optional<String> best(Map<String, Long> left) {
        Map<String, Long> candidates = new LinkedHashMap<>();
        left.keySet().stream()
                .limit(TRIED)
                .flatMap(text -> LikelyForms.of(text).stream())
                .forEach(form -> candidates.putIfAbsent(form, 0L));
        candidates.replaceAll((form, none) -> sum(left) - sum(unread(DateFormats.of(List.of(form)), left)));
        long most =
                candidates.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return candidates.entrySet().stream()
                .filter(form -> most > 0 && form.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static DateColumn summary(
            List<String> forms, Map<String, Long> texts, Map<String, Long> left, String noDate) {
        DateReader reader = new DateReader(DateFormats.of(forms));
        Map<String, Interval> days = new HashMap<>();
        long dated = 0;
        for (Map.Entry<String, Long> text : texts.entrySet()) {
            Optional<Interval> found = days(reader, text.getKey());
            found.ifPresent(interval -> days.put(text.getKey(), interval));
            dated += found.isPresent() && !text.getKey().matches(noDate) ? text.getValue() : 0;
        }
        long notDates = sum(left) + bareNumbers(texts, days, noDate);
        double share = dated == 0 ? 0 : (double) dated / (dated + notDates);
        return new DateColumn(forms, share, dated, List.copyOf(left.keySet()), Map.copyOf(days));
    }

    /** Plain numbers that could be years or serial days: alone they make no column of dates. */
    private static long bareNumbers(Map<String, Long> texts, Map<String, Interval> days, String noDate) {
        return texts.entrySet().stream()
                .filter(text -> text.getKey().matches(noDate) && days.containsKey(text.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static Optional<Interval> days(DateReader reader, String text) {
        return reader.read(text) instanceof DateReading.Stated stated && stated.date() instanceof StatedDate.On on
                ? Optional.of(on.days())
                : Optional.empty();
    }

    private static Map<String, Long> unread(DateFormats formats, Map<String, Long> texts) {
        DateReader reader = new DateReader(formats);
        Map<String, Long> unread = new LinkedHashMap<>();
        texts.forEach((text, count) -> {
            if (reader.read(text) instanceof DateReading.Refused) {
                unread.put(text, count);
            }
        });
        return unread;
    }

    private static long sum(Map<String, Long> texts) {
        return texts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The forms with the other order of day and month, where this column alone could be read in that order as well. */
    Optional<List<String>> otherOrder() {
        List<String> swapped = forms.stream().map(DateColumn::swapped).toList();
        if (swapped.equals(forms)) {
            return Optional.empty();
        }
        DateReader reader = new DateReader(DateFormats.of(swapped));
        boolean reads =
                days.keySet().stream().allMatch(text -> days(reader, text).isPresent());
        return reads ? Optional.of(swapped) : Optional.empty();
    }

    /** The order of day and month that a text of this column proves. */
    Optional<DateOrder> proves() {
        return otherOrder().isPresent()
                ? Optional.empty()
                : DateFormats.of(forms).firstOrder();
    }

    static String swapped(String form) {
        boolean numeric = form.contains("%d") && form.contains("%m") && !form.startsWith("%Y");
        return numeric ? form.replace("%d", "%#").replace("%m", "%d").replace("%#", "%m") : form;
    }

    /** True where each date is of one day, none a month or a season. */
    boolean areDays() {
        return days.values().stream().allMatch(Interval::isOneDay);
    }

    /** A few of the dates that are longer than a day, as they are written. */
    List<String> periods() {
        return days.entrySet().stream()
                .filter(text -> !text.getValue().isOneDay())
                .map(Map.Entry::getKey)
                .sorted()
                .limit(2)
                .toList();
    }

    /** True where the cells are days of one length or another and hardly anything else. */
    boolean isDates() {
        return dated > 0 && share >= 0.6;
    }
}
