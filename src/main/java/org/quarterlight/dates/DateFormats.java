package org.quarterlight.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms a contract declares for one date column, in its order. */
public final class DateFormats {
    /** No form declared: dates are read in ISO form and in words only. */
    public static final DateFormats NONE = new DateFormats(List.of());

    private final List<DateFormat> formats;

    private DateFormats(List<DateFormat> formats) {
        this.formats = formats;
    }

    /** The forms declared, without those that are none; {@link #isForm} tells which. */
    public static DateFormats of(List<String> declared) {
        return new DateFormats(
                declared.stream().map(DateFormat::of).flatMap(Optional::stream).toList());
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
        return new DateFormats(formats.stream()
                .filter(format -> format.order().map(order::equals).orElse(true))
                .toList());
    }

    /** The one reading that all fitting forms agree on. */
    Optional<Interval> read(String text) {
        List<Interval> readings = new ArrayList<>(1);
        for (DateFormat format : formats) {
            format.read(text).filter(days -> !readings.contains(days)).ifPresent(readings::add);
        }
        return readings.size() == 1 ? Optional.of(readings.getFirst()) : Optional.empty();
    }
}
