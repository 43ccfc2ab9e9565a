package org.quarterlight.draft;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterlight.dates.DateFormats;
import org.quarterlight.dates.DateReader;
import org.quarterlight.dates.DateReading;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;

/** The day a file's name says it speaks from: a whole day, or the last day of a month or of a year. */
record AsAtGuess(LocalDate day, Precision precision, String regex, String form, String stem) {
    /** How much of a date a name holds. */
    enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    private static final String MONTHS =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)";
    private static final String YEAR = "(?:19|20)\\d{2}";

    private record NameForm(String regex, String form, Precision precision) {}

    private static final List<NameForm> FORMS = List.of(
            new NameForm(YEAR + "-\\d{2}-\\d{2}", "", Precision.DAY),
            new NameForm(YEAR + "_\\d{2}_\\d{2}", "%Y_%m_%d", Precision.DAY),
            new NameForm(YEAR + "\\.\\d{2}\\.\\d{2}", "%Y.%m.%d", Precision.DAY),
            new NameForm("\\d{2}-\\d{2}-" + YEAR, "%d-%m-%Y", Precision.DAY),
            new NameForm("\\d{2}\\.\\d{2}\\." + YEAR, "%d.%m.%Y", Precision.DAY),
            new NameForm("\\d{2}_\\d{2}_" + YEAR, "%d_%m_%Y", Precision.DAY),
            new NameForm(YEAR + "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])", "%Y%m%d", Precision.DAY),
            new NameForm("(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])" + YEAR, "%d%m%Y", Precision.DAY),
            new NameForm("\\d{1,2} " + MONTHS + " " + YEAR, "", Precision.DAY),
            new NameForm("\\d{1,2}-" + MONTHS + "-" + YEAR, "", Precision.DAY),
            new NameForm("\\d{1,2}_" + MONTHS + "_" + YEAR, "%d_%B_%Y", Precision.DAY),
            new NameForm("\\d{1,2}" + MONTHS + YEAR, "%d%B%Y", Precision.DAY),
            new NameForm(YEAR + "[-_ .](?:0[1-9]|1[0-2])", "", Precision.MONTH),
            new NameForm(YEAR + "(?:0[1-9]|1[0-2])", "%Y%m", Precision.MONTH),
            new NameForm(MONTHS + "[-_ ]?" + YEAR, "", Precision.MONTH),
            new NameForm(MONTHS + "[-_ ]\\d{2}", "%B-%y", Precision.MONTH),
            new NameForm(YEAR, "", Precision.YEAR));

    /** From a file's name without its ending. */
    static Optional<AsAtGuess> of(String name) {
        String stem = name.replaceFirst("(?i)\\.(?:csv|tsv|txt|dat)(?:\\.gz)?$", "");
        for (NameForm form : FORMS) {
            Matcher match = Pattern.compile("(?<![\\d])" + form.regex + "(?![\\d])", Pattern.CASE_INSENSITIVE)
                    .matcher(stem);
            Optional<AsAtGuess> guess =
                    match.find() ? guess(form, match.group(), match.replaceFirst(" ")) : Optional.empty();
            if (guess.isPresent()) {
                return guess;
            }
        }
        return Optional.empty();
    }

    private static Optional<AsAtGuess> guess(NameForm form, String text, String rest) {
        String stem = rest.replaceAll("[^\\p{L}\\d]+", " ").strip().toLowerCase(Locale.ROOT);
        return day(form, text).map(day -> new AsAtGuess(day, form.precision, form.regex, form.form, stem));
    }

    private static Optional<LocalDate> day(NameForm form, String text) {
        if (form.precision == Precision.YEAR) {
            return Optional.of(LocalDate.of(Integer.parseInt(text), 12, 31));
        }
        String plain = form.precision == Precision.MONTH
                ? text.replaceAll("[-_ .]", "-").replaceFirst("(?i)([a-z])(\\d)", "$1-$2")
                : text;
        DateReader reader = new DateReader(DateFormats.of(form.form.isEmpty() ? List.of() : List.of(form.form)));
        Optional<Interval> days =
                reader.read(plain) instanceof DateReading.Stated stated && stated.date() instanceof StatedDate.On on
                        ? Optional.of(on.days())
                        : Optional.empty();
        return days.map(Interval::measuringDay)
                .map(day ->
                        form.precision == Precision.MONTH ? YearMonth.from(day).atEndOfMonth() : day);
    }
}
