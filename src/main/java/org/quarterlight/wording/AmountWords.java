package org.quarterlight.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;

/** Amounts as people read them: £12.7 billion, £21.8 million, £940,500, 98%, 1,250 beds; exact below a million. */
public final class AmountWords {
    public static final String ROUNDED =
            "Amounts of a million or more are rounded to one decimal of a million or billion.";

    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    // From here a number rounded to one decimal of a million reads 1,000.0 million.
    private static final BigDecimal NEARLY_BILLION = BigDecimal.valueOf(999_950_000);
    private static final Map<String, Integer> SCALES = Map.of("thousand", 3, "million", 6, "billion", 9);
    private static final Map<String, String> SIGNS = Map.of("GBP", "\u00a3", "EUR", "\u20ac", "USD", "$");

    private AmountWords() {}

    /** In text: £1.2 billion also of 1,200 in million GBP; a mean in per cent to one decimal. */
    static String of(BigDecimal number, String unit) {
        String money = money(unit);
        if (!money.equals(unit)) {
            return of(number.scaleByPowerOfTen(SCALES.getOrDefault(scale(unit), 0)), money);
        }
        BigDecimal told = unit.equals("%") ? number.setScale(1, RoundingMode.HALF_UP) : number;
        return withUnit(told, unit, unsigned(told.abs(), isMoney(unit)));
    }

    /** In a column of a table: bare where its heading says the unit, else with it. */
    static String inCell(BigDecimal number, String unit) {
        return inHeading(unit).isEmpty()
                ? withUnit(number, unit, unsigned(number.abs(), isMoney(unit)))
                : withUnit(number, "", grouped(number.abs(), false));
    }

    /** The unit as a heading says it, once for all cells: £ million, beds; empty where each cell has a sign, as £ and %. */
    static String inHeading(String unit) {
        String money = money(unit);
        return money.equals(unit)
                ? (unit.equals("%") || isMoney(unit) ? "" : unit)
                : SIGNS.getOrDefault(money, money) + " " + scale(unit);
    }

    /** The money of a unit that counts it by thousands or more: GBP of million GBP; any other unit itself. */
    private static String money(String unit) {
        String rest = unit.substring(unit.indexOf(' ') + 1);
        return SCALES.containsKey(scale(unit)) && isMoney(rest) ? rest : unit;
    }

    private static String scale(String unit) {
        return unit.contains(" ") ? unit.substring(0, unit.indexOf(' ')).toLowerCase(Locale.ROOT) : "";
    }

    /** In full: £21,841,234. */
    public static String exactly(BigDecimal number, String unit) {
        String money = money(unit);
        String scale = money.equals(unit) ? "" : " " + scale(unit);
        return withUnit(number, money, grouped(number.abs(), isMoney(unit)) + scale);
    }

    private static String withUnit(BigDecimal number, String unit, String text) {
        String minus = number.signum() < 0 ? "\u2212" : "";
        if (unit.equals("%")) {
            return minus + text + "%";
        }
        String sign = SIGNS.getOrDefault(unit, isMoney(unit) ? unit + " " : "");
        boolean after = sign.isEmpty() && !unit.isEmpty();
        return minus + sign + text + (after ? " " + unit : "");
    }

    /** True where {@link #of} says less than the number does. */
    public static boolean isRounded(BigDecimal number) {
        BigDecimal size = number.abs();
        if (size.compareTo(MILLION) < 0) {
            return false;
        }
        BigDecimal scale = size.compareTo(NEARLY_BILLION) >= 0 ? BILLION : MILLION;
        return rounded(size, scale).multiply(scale).compareTo(size) != 0;
    }

    private static String unsigned(BigDecimal size, boolean money) {
        if (size.compareTo(NEARLY_BILLION) >= 0) {
            return grouped(rounded(size, BILLION), false) + " billion";
        }
        return size.compareTo(MILLION) >= 0
                ? grouped(rounded(size, MILLION), false) + " million"
                : grouped(size, money);
    }

    private static BigDecimal rounded(BigDecimal size, BigDecimal scale) {
        return size.divide(scale, 1, RoundingMode.HALF_UP);
    }

    /** Pence are written in full where there are any; other fractions as far as they go, to four places. */
    private static String grouped(BigDecimal number, boolean money) {
        boolean pence = money && number.stripTrailingZeros().scale() > 0;
        DecimalFormat format =
                new DecimalFormat(pence ? "#,##0.00##" : "#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    private static boolean isMoney(String unit) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(unit));
    }
}
