package org.quarterlight.draft;

import java.util.Set;
import java.util.regex.Pattern;
import org.quarterlight.csv.CellText;

/** Whether what a column holds could be what a role asks for; and what in it speaks for the role without any heading. */
final class ColumnFit {
    private static final Pattern OF_THE_REGISTER =
            Pattern.compile("[RT][A-Z0-9]{2}|5[A-Z][A-Z0-9]|R[A-Z0-9]{4}|[A-Z]\\d[A-Z]\\d[A-Z]|[A-Z]\\d{5}");
    private static final Pattern CAPITAL = Pattern.compile("(?s)[\\p{Lu}\\d\"\u2018#].*");
    private static final Pattern ORGANISATION = Pattern.compile(
            ".*\\b(?:nhs|trust|hospitals?|council|department|ministry|university|authority|agency|health board|ccg|pct|infirmary|borough|commission|office|police|college|school|academy|surgery|practice)\\b.*");
    private static final Pattern COMPANY = Pattern.compile(
            ".*\\b(?:ltd|limited|plc|inc|llp|gmbh|corp|corporation|systems|solutions|technologies|consulting|group|cerner|epic|dedalus|capita|fujitsu|bt|csc|accenture|ibm|tpp|emis|serco|atos)\\b.*");
    private static final Set<String> RATINGS = Set.of(
            "red",
            "amber",
            "green",
            "amber/red",
            "amber/green",
            "red/amber",
            "green/amber",
            "amber red",
            "amber green",
            "amber-red",
            "amber-green",
            "r",
            "a",
            "g",
            "ag",
            "ar",
            "a/r",
            "a/g",
            "yellow",
            "blue",
            "grey",
            "gray",
            "black",
            "white",
            "at risk",
            "on track",
            "off track",
            "high",
            "medium",
            "low",
            "critical",
            "reset",
            "complete");
    private static final Set<String> COMPASS = Set.of(
            "london",
            "north",
            "south",
            "east",
            "west",
            "midlands",
            "north east",
            "north west",
            "south east",
            "south west",
            "east of england",
            "west midlands",
            "east midlands",
            "yorkshire and the humber",
            "yorkshire",
            "scotland",
            "wales",
            "northern ireland",
            "england",
            "north east and yorkshire",
            "north, midlands and east",
            "central",
            "northern",
            "southern",
            "eastern",
            "western",
            "national",
            "midlands and east");
    private static final Set<String> SCOPES = Set.of(
            "whole",
            "all",
            "trust",
            "whole trust",
            "whole organisation",
            "organisation",
            "entire facility",
            "trust wide",
            "trustwide");
    private static final Set<String> DATE_STATES = Set.of(
            "firm",
            "indicative",
            "under review",
            "not set",
            "withheld",
            "confirmed",
            "tbc",
            "provisional",
            "estimate",
            "estimated");

    private ColumnFit() {}

    /** How much of a heading's word to believe: 1 where the cells are of the role's kind, 0 where they are not. */
    static double of(String role, ColumnProfile column) {
        if (column.isEmpty()) {
            return 0.75;
        }
        return switch (role) {
            case "plan_id" -> identity(column);
            case "organisation_code" -> codes(column);
            case "organisation", "product" -> column.isNames() && hasLetters(column) ? 1 : 0;
            case "region" ->
                column.isNames() && hasLetters(column) && column.variety() <= 0.9 && few(column, 0.8) ? 1 : 0;
            case "supplier" -> column.isNames() && hasLetters(column) ? 1 : 0;
            case "release" -> !column.isDates() && column.length() <= 30 ? 1 : 0;
            case "scope" -> column.isNames() && column.length() <= 60 ? 1 : 0;
            case "stage" -> stages(column);
            case "rating" -> ratings(column);
            case "date_status" -> column.isFewWords(8) && column.shareOf(DATE_STATES) >= 0.5 ? 1 : 0;
            case "reason", "commentary" -> texts(column);
            case "early_adopter" -> column.distinct() <= 3 && column.length() <= 6 ? 1 : 0;
            case "open_issues" -> column.isDates() || column.share(CellKind.MONEY, CellKind.PERCENT) > 0.2 ? 0 : 1;
            case "constituency" -> column.isNames() ? 1 : 0;
            case "last_updated" -> column.isDates() ? 1 : 0;
            case "source_ref" -> references(column);
            default -> 0;
        };
    }

    private static double identity(ColumnProfile column) {
        boolean unique = column.fill() >= 0.95 && column.unique() >= 0.97;
        boolean short_ = column.length() <= 40 && column.wordsPerCell() <= 2.5;
        boolean kind = !column.isDates() && column.share(CellKind.MONEY, CellKind.PERCENT, CellKind.LINK) < 0.1;
        return unique && short_ && kind ? 1 : 0;
    }

    private static double codes(ColumnProfile column) {
        return !column.isDates()
                        && column.length() <= 12
                        && column.wordsPerCell() < 1.2
                        && column.share(CellKind.MONEY, CellKind.PERCENT, CellKind.LINK, CellKind.ADDRESS) < 0.1
                ? 1
                : 0;
    }

    private static double stages(ColumnProfile column) {
        boolean words =
                column.isFewWords(40) && column.share(CellKind.TEXT, CellKind.CODE) >= 0.8 && hasLetters(column);
        return words
                        && column.shareOf(RATINGS) < 0.6
                        && StageWords.share(column.counts().keySet()) >= 0.3
                ? 1
                : 0;
    }

    private static double ratings(ColumnProfile column) {
        boolean grades = column.share(CellKind.NUMBER) > 0.8 && column.distinct() <= 10;
        return column.shareOf(RATINGS) >= 0.4 ? 1 : (grades || column.isFewWords(10)) && !column.isProse() ? 0.7 : 0;
    }

    private static double texts(ColumnProfile column) {
        return !column.isDates() && column.share(CellKind.TEXT) >= 0.5 && hasLetters(column) ? 1 : 0;
    }

    private static double references(ColumnProfile column) {
        boolean figures = column.share(CellKind.MONEY, CellKind.NUMBER, CellKind.PERCENT) > 0.5;
        boolean kinds = column.isFewWords(10) && column.share(CellKind.TEXT) >= 0.8;
        return column.share(CellKind.LINK) >= 0.5 ? 1 : column.isDates() || figures ? 0 : kinds ? 0.5 : 0.8;
    }

    private static boolean few(ColumnProfile column, double most) {
        return column.distinct() <= 4 || column.filled() < 8 || column.variety() <= most;
    }

    private static boolean hasLetters(ColumnProfile column) {
        return column.share(CellKind.NUMBER, CellKind.MONEY, CellKind.PERCENT, CellKind.ADDRESS, CellKind.YES_NO) < 0.3;
    }

    /** What the cells say by themselves, from 0 to 6, whatever the heading. */
    static double alone(String role, ColumnProfile column) {
        return switch (role) {
            case "plan_id" -> isLabelOfTheRow(column) ? 5.6 : 0;
            case "organisation_code" ->
                share(column, OF_THE_REGISTER) >= 0.9 && column.distinct() >= 3 && column.length() <= 6 ? 6 : 0;
            case "organisation" ->
                column.isNames() && column.wordsPerCell() < 9 && isNamed(column)
                        ? 6 * share(column, ORGANISATION, true)
                        : 0;
            case "supplier" -> column.isNames() && column.variety() <= 0.6 ? 5 * share(column, COMPANY, true) : 0;
            case "region" -> column.isFewWords(20) && column.shareOf(COMPASS) >= 0.8 ? 6 : 0;
            case "rating" ->
                column.isFewWords(12) && column.shareOf(RATINGS) >= 0.8 && column.distinct() >= 2 && !isHighLow(column)
                        ? 6
                        : 0;
            case "stage" ->
                column.isFewWords(20)
                                && column.distinct() >= 2
                                && column.shareOf(RATINGS) < 0.5
                                && StageWords.share(column.counts().keySet()) >= 0.8
                        ? 5
                        : 0;
            case "scope" -> column.isNames() && column.shareOf(SCOPES) >= 0.3 ? 5 : 0;
            case "source_ref" -> column.share(CellKind.LINK) >= 0.9 ? 4 : 0;
            default -> 0;
        };
    }

    /** Codes of one make at the beginning of a row, each once. */
    private static boolean isLabelOfTheRow(ColumnProfile column) {
        long makes = column.counts().keySet().stream()
                .map(text -> text.replaceAll("\\d+", "0").replaceAll("\\p{L}+", "a"))
                .distinct()
                .count();
        return column.index() < 3
                && column.filled() >= 6
                && column.share(CellKind.CODE) >= 0.95
                && makes == 1
                && share(column, OF_THE_REGISTER) < 0.5
                && !column.words().has("postcode", "grid", "uprn", "phone", "version", "email");
    }

    /** Names begin with a capital letter; and a type or a status is no name. */
    private static boolean isNamed(ColumnProfile column) {
        return share(column, CAPITAL) >= 0.7
                && !column.words().has("status", "type", "category", "classification", "kind", "address");
    }

    private static boolean isHighLow(ColumnProfile column) {
        return column.shareOf(Set.of("high", "medium", "low", "critical", "complete")) > 0.5;
    }

    private static double share(ColumnProfile column, Pattern pattern) {
        return share(column, pattern, false);
    }

    private static double share(ColumnProfile column, Pattern pattern, boolean folded) {
        double matching = column.counts().entrySet().stream()
                .filter(text -> pattern.matcher(folded ? CellText.folded(text.getKey()) : text.getKey())
                        .matches())
                .mapToDouble(java.util.Map.Entry::getValue)
                .sum();
        return column.isEmpty() ? 0 : matching / column.filled();
    }
}
