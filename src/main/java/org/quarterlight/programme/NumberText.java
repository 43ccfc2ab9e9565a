package org.quarterlight.programme;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers as people write them in a table: with a currency, grouped by thousands, in millions, in brackets where negative. */
final class NumberText {
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("thousand", 3),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("million", 6),
            Map.entry("bn", 9),
            Map.entry("b", 9),
            Map.entry("billion", 9));
    private static final Pattern NUMBER = Pattern.compile(
            "(?<minus>-)?(?<currency>(?:[£$€]|[a-z]{3}) ?)?(?<second>-)?"
                    + "(?<whole>\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d+)?(?<part>\\.\\d+)?"
                    + "(?: ?(?<power>k|mn?|bn?|thousand|million|billion)(?=$|[^a-z]|gbp|eur|usd))?(?<after> ?(?:%|[£$€]|[a-z]+))?");

    private static final Set<String> MONEY = Currency.getAvailableCurrencies().stream()
            .map(currency -> currency.getCurrencyCode().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern AMONG_WORDS =
            Pattern.compile("(?<before>[\\p{L} .]*?)(?<number>-?\\d[\\d., ]*?)(?<after>[\\p{L} .]*)");

    private NumberText() {}

    /**
     * The number in the unit, or nothing where the text is none or is given in another unit. Where the unit counts by the
     * million, as million GBP does, 12 and £12m are one number; £12 is none, for it may be pounds or millions.
     */
    static Optional<BigDecimal> read(String cell, String unit, NumberSigns signs) {
        String text = signs.usual(folded(cell));
        Optional<BigDecimal> number = read(text, unit);
        return number.isPresent() || !signs.mayHaveWords() ? number : read(withoutWords(text), unit);
    }

    /** The number without the words round it; those that make it another number, such as million, are left. */
    private static String withoutWords(String text) {
        Matcher number = AMONG_WORDS.matcher(text);
        boolean isPlain = number.matches()
                && Stream.of(number.group("before"), number.group("after"))
                        .flatMap(words -> Stream.of(words.split("[ .]+", -1)))
                        .noneMatch(POWERS::containsKey);
        return isPlain ? number.group("number") : text;
    }

    private static Optional<BigDecimal> read(String text, String unit) {
        boolean bracketed = text.startsWith("(") && text.endsWith(")");
        Matcher number = NUMBER.matcher(bracketed ? text.substring(1, text.length() - 1) : text);
        if (!number.matches() || (number.group("whole") == null && number.group("part") == null)) {
            return Optional.empty();
        }
        int unitPower = unitPower(unit);
        boolean hasPower = number.group("power") != null;
        String single = unitPower > 0 && hasPower ? unit.substring(unit.indexOf(' ') + 1) : unit;
        boolean unitsAgree = agrees(number.group("currency"), single) && agrees(number.group("after"), single);
        boolean minus = number.group("minus") != null || number.group("second") != null;
        if (!unitsAgree || (bracketed && minus)) {
            return Optional.empty();
        }
        BigDecimal value = hasPower ? value(number).scaleByPowerOfTen(-unitPower) : value(number);
        return Optional.of(bracketed || minus ? value.negate() : value);
    }

    /** The power of ten a unit counts by: 6 of million GBP, 0 of GBP. */
    private static int unitPower(String unit) {
        int space = unit.indexOf(' ');
        return space < 0 ? 0 : POWERS.getOrDefault(unit.substring(0, space).toLowerCase(Locale.ROOT), 0);
    }

    private static BigDecimal value(Matcher number) {
        String whole =
                number.group("whole") == null ? "0" : number.group("whole").replaceAll("[ ,]", "");
        String part = number.group("part") == null ? "" : number.group("part");
        String power = number.group("power") == null ? "" : number.group("power");
        return new BigDecimal(whole + part).scaleByPowerOfTen(POWERS.getOrDefault(power, 0));
    }

    /** Where the column has no unit, any money will do and nothing else; else what is written is the unit. */
    private static boolean agrees(String written, String unit) {
        String sign = written == null ? "" : written.strip();
        String code = switch (sign) {
            case "" -> unit.toLowerCase(Locale.ROOT);
            case "£" -> "gbp";
            case "$" -> "usd";
            case "€" -> "eur";
            default -> sign;
        };
        return unit.isBlank()
                ? sign.isEmpty() || MONEY.contains(code)
                : code.equals(unit.toLowerCase(Locale.ROOT)) || sign.equals(unit);
    }

    private static String folded(String cell) {
        return cell.replaceAll("[\\p{Zs}\\s]+", " ")
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
