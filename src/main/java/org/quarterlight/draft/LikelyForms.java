package org.quarterlight.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The strptime forms a text may be a date in, worked out from the text itself: 15/May/26 4:30 PM is %d/%b/%y %I:%M %p. */
final class LikelyForms {
    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?";
    private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?";
    private static final String TIME =
            "(?:(?<gap>T| |, )(?<clock>\\d{1,2}:\\d{2}(?<seconds>:\\d{2})?)(?<part>\\.\\d{1,9})?(?<half> ?[ap]m)?(?<zone> ?Z| ?(?:GMT|UTC)?[-+]\\d{2}:?\\d{2})?(?<rest> ?\\([^)]*\\))?)?(?<flag> A|\\*)?";
    private static final Pattern EXCEL = Pattern.compile("[2-6]\\d{4}(?:\\.\\d+)?");
    private static final Pattern NO_SPACE_DAY =
            Pattern.compile("(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])");
    private static final List<Shape> SHAPES = List.of(
            shape("(?<a>\\d{4})(?<s>[-/.])(?<b>\\d{1,2})(?<t>[-/.])(?<c>\\d{1,2})", "%Y", "%m", "%d"),
            shape("(?<a>\\d{1,2})(?<s>[-/. ])(?<b>\\d{1,2})(?<t>[-/. ])(?<c>\\d{4})", "%d", "%m", "%Y"),
            shape("(?<a>\\d{1,2})(?<s>[-/. ])(?<b>\\d{1,2})(?<t>[-/. ])(?<c>\\d{4})", "%m", "%d", "%Y"),
            shape("(?<a>\\d{1,2})(?<s>[-/. ])(?<b>\\d{1,2})(?<t>[-/. ])(?<c>\\d{2})", "%d", "%m", "%y"),
            shape("(?<a>\\d{1,2})(?<s>[-/. ])(?<b>\\d{1,2})(?<t>[-/. ])(?<c>\\d{2})", "%m", "%d", "%y"),
            shape("(?<a>\\d{1,2})(?<s>[-/. ]?)(?<b>" + MONTH + ")(?<t>[-/. ]|, )?(?<c>\\d{4})", "%d", "%b", "%Y"),
            shape("(?<a>\\d{1,2})(?<s>[-/. ]?)(?<b>" + MONTH + ")(?<t>[-/. ])?(?<c>\\d{2})", "%d", "%b", "%y"),
            shape("(?<a>" + MONTH + ")(?<s>[-/. ])(?<b>\\d{1,2})(?<t>, ?|[-/. ])(?<c>\\d{4})", "%b", "%d", "%Y"),
            shape("(?<a>" + MONTH + ")(?<s>[-/. ])(?<b>\\d{1,2})(?<t>, ?|[-/. ])(?<c>\\d{2})", "%b", "%d", "%y"),
            shape("(?<a>" + MONTH + ")(?<s>[-/. ])(?<b>\\d{4})(?<t>)(?<c>)", "%b", "%Y", ""),
            shape("(?<a>" + MONTH + ")(?<s>[-/. ])(?<b>\\d{2})(?<t>)(?<c>)", "%b", "%y", ""),
            shape("(?<a>\\d{4})(?<s>[-/.])(?<b>\\d{1,2})(?<t>)(?<c>)", "%Y", "%m", ""),
            shape("(?<a>\\d{1,2})(?<s>[-/.])(?<b>\\d{4})(?<t>)(?<c>)", "%m", "%Y", ""));

    private record Shape(Pattern pattern, List<String> parts) {}

    private LikelyForms() {}

    private static Shape shape(String day, String first, String second, String third) {
        Pattern pattern = Pattern.compile("(?<weekday>" + WEEKDAY + ")" + day + TIME, Pattern.CASE_INSENSITIVE);
        return new Shape(pattern, List.of(first, second, third));
    }

    /** The likeliest form first; day before month where both orders would do. */
    static List<String> of(String text) {
        if (EXCEL.matcher(text).matches()) {
            return List.of("excel");
        }
        if (NO_SPACE_DAY.matcher(text).matches()) {
            return List.of("%Y%m%d");
        }
        Set<String> forms = new LinkedHashSet<>();
        for (Shape shape : SHAPES) {
            Matcher match = shape.pattern.matcher(text);
            if (match.matches()) {
                forms.add(form(match, shape.parts));
            }
        }
        return new ArrayList<>(forms);
    }

    private static String form(Matcher match, List<String> parts) {
        StringBuilder form = new StringBuilder();
        String weekday = match.group("weekday");
        if (!weekday.isEmpty()) {
            form.append("%a").append(weekday.replaceFirst("^[A-Za-z]+", ""));
        }
        form.append(parts.get(0)).append(found(match, "s"));
        form.append(parts.get(1)).append(found(match, "t")).append(parts.get(2));
        return form.append(time(match)).append(found(match, "flag")).toString();
    }

    private static String time(Matcher match) {
        if (match.group("clock") == null) {
            return "";
        }
        boolean halves = match.group("half") != null;
        String clock = (halves ? "%I" : "%H") + ":%M" + (match.group("seconds") == null ? "" : ":%S");
        String half = halves ? match.group("half").replaceFirst("(?i)[ap]m", "%p") : "";
        String part = match.group("part") == null ? "" : ".%f";
        return match.group("gap") + clock + part + half + zone(found(match, "zone")) + found(match, "rest");
    }

    private static String zone(String zone) {
        return zone.replaceFirst("[-+]\\d{2}:?\\d{2}$|Z$", "%z");
    }

    private static String found(MatchResult match, String group) {
        return Optional.ofNullable(match.group(group)).orElse("");
    }
}
