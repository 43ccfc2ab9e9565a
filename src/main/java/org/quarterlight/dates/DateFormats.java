package org.quarterlight.dates;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the dates of one column are read: the forms a contract declares, in its order, the zone in which time stamps are
 * days, and what Q2 2026 means.
 */
public final class DateFormats {
    /** The zone where the contract names none. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** No form declared: dates are read in ISO form and in words only. */
    public static final DateFormats NONE = of(List.of());

    private static final Pattern BARE_YEAR = Pattern.compile("(19\\d\\d|20\\d\\d|2100)(\\.0+)?");

    private final List<DateFormat> formats;
    private final ZoneId zone;
    private final Quarters quarters;

    private DateFormats(List<DateFormat> formats, ZoneId zone, Quarters quarters) {
        this.formats = formats;
        this.zone = zone;
        this.quarters = quarters;
    }

    /** What {@code Q2 2026} means: a quarter of the calendar year, or of the financial year that starts in that April. */
    public enum Quarters {
        CALENDAR,
        FINANCIAL
    }

    /** The forms declared, without those that are none; {@link #isForm} tells which. */
    public static DateFormats of(List<String> declared) {
        return new DateFormats(
                declared.stream().map(DateFormat::of).flatMap(Optional::stream).toList(), LONDON, Quarters.CALENDAR);
    }

    /** These forms with days of another zone and quarters of another kind. */
    public DateFormats in(ZoneId otherZone, Quarters otherQuarters) {
        return new DateFormats(formats, otherZone, otherQuarters);
    }

    /** True for a strptime pattern that names a year, with or without month and day, and for {@code excel}. */
    public static boolean isForm(String declared) {
        return DateFormat.of(declared).isPresent();
    }

    /** The order of day and month of the first form that has one. */
    public Optional<DateOrder> firstOrder() {
        return orders().findFirst();
    }

    /** True where the contract alone does not tell the order of day and month. */
    public boolean allowBothOrders() {
        return orders().distinct().count() > 1;
    }

    private Stream<DateOrder> orders() {
        return formats.stream().map(DateFormat::order).flatMap(Optional::stream);
    }

    /** These forms without those of the other order. */
    public DateFormats ruledBy(DateOrder order) {
        List<DateFormat> ruled = formats.stream()
                .filter(format -> format.order().map(order::equals).orElse(true))
                .toList();
        return new DateFormats(ruled, zone, quarters);
    }

    /** True for a bare number from 1900 to 2100 where serial days are declared beside other forms: a year, or a day of 1905? */
    boolean couldBeYearOrSerial(String text) {
        boolean serialsAmongOthers = formats.size() > 1 && formats.stream().anyMatch(DateFormat::isSerial);
        return serialsAmongOthers && BARE_YEAR.matcher(text).matches();
    }

    /** The one reading that all fitting forms agree on. */
    Optional<Interval> read(String text) {
        List<Interval> readings = new ArrayList<>(1);
        for (DateFormat format : formats) {
            format.read(text, zone).filter(days -> !readings.contains(days)).ifPresent(readings::add);
        }
        return readings.size() == 1 ? Optional.of(readings.getFirst()) : Optional.empty();
    }

    /** What needs no declared form: ISO days, time stamps with a zone, and periods in words. */
    Optional<Interval> inWords(String text) {
        return InstantDay.read(text, zone).or(() -> NamedPeriods.read(text, quarters));
    }
}
