package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterlight.document.Document;
import org.quarterlight.html.Html;

/**
 * No number reaches a page except through a figure. Every digit of a briefing stands in a link to its figure's evidence,
 * in a date, in a cell of an input file as it was given, or in a column that schedule.csv holds plan by plan. Left out are
 * the annexes that the links lead to, the notes on the reading of files, and the services, which are told as supplied;
 * and what counts the page itself: numbers of paragraphs, headings and titles of tables, which count their own rows, how
 * many more rows or sources stand elsewhere, and the dates given to Parliament, which stand in a table row by row.
 */
class NumbersTest {
    private static final Sample SAMPLE = Sample.ofFolder(Path.of("input"));
    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|January|February|March|April|June|July|August|September"
                    + "|October|November|December)";
    private static final Pattern DATE =
            Pattern.compile("\\b(?:\\d{1,2} " + MONTH + "(?: \\d{4})?|" + MONTH + " \\d{4})\\b");
    /** Fixed words of the product: the months of the window, the share the ranges hold, ids, names of standards. */
    private static final Pattern FIXED = Pattern.compile(
            "month-[123]|last-(?:3|12)-months|SHA-256|80% range|plans\\.due is 0|is above 0|fewer than 10");

    private static final Pattern OF_THE_PAGE =
            Pattern.compile("[Aa]nd \\d+ more(?: sources?\\.|(?: \\w+)?, in |\\? \\(\\d*\\))|\\d+ so far"
                    + "|(?:Of \\d+ dates given to Parliament,|The (?:one|\\d+) dates? given to Parliament) [^.]*\\.|[Nn]?o?n?e? ?[Oo]f the other \\d+|0 in every row"
                    + "|\\d+ sections? (?:has|have) nothing");
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final Pattern PER_PLAN = Pattern.compile("<td class=\"number\">[+-]?\\d+(?: to [+-]?\\d+)?</td>");

    @ParameterizedTest
    @ValueSource(strings = {"2008-10-28", "2007-02-28", "2006-08-31"})
    void everyDigitIsAFigureADateOrASourcesOwn(String day) {
        for (String edition : List.of("national", "region", "supplier", "parliamentary-pack")) {
            Shipped.volumes(SAMPLE, LocalDate.parse(day), Shipped.template(edition))
                    .flatMap(volumes -> Stream.concat(Stream.of(volumes.body()), volumes.annex().stream()))
                    .forEach(document -> assertThat(leaks(document))
                            .as(document.shortTitle())
                            .isEmpty());
        }
    }

    private static List<String> leaks(Document document) {
        String page = Html.write(document);
        String read = page.substring(page.indexOf("<main"), page.indexOf("<footer"))
                .replaceAll("(?s)<h2 id=\"each-figure-leads.*", "")
                .replaceAll(
                        "(?s)<h2 id=\"(?:[^\"]*refused[^\"]*|this-briefing-rests[^\"]*|[^\"]*other-parts[^\"]*)\".*?(?=<h2)",
                        "")
                .replaceAll("(?s)<nav.*?</nav>|<svg.*?</svg>|<details.*?</details>", "")
                .replaceAll("(?s)<a [^>]*href=\"[^\"]*#(?:figure|nothing)-[^>]*>.*?</a>", "")
                .replaceAll("(?s)<h[1-4][^>]*>.*?</h[1-4]>", "")
                .replaceAll("(?s)<(?:caption|figcaption)[^>]*>.*?</(?:caption|figcaption)>", "")
                .replaceAll("<strong>A?\\d+(?:\\.\\d+)?[^<\\p{L}\\d]*</strong>", "");
        // What was told to Parliament is a cell of the statements as given.
        read = read.replaceAll("<td>\\d+</td>(?=<td><a )|told \\d+;", "").replaceAll("<td>\\d+</td>(?=<td></td>)", "");
        read = PER_PLAN.matcher(read).replaceAll("");
        String words = read.replaceAll("<[^>]*>", "\n")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        words = ALLOWED.matcher(OF_THE_PAGE.matcher(words).replaceAll("")).replaceAll("");
        return words.lines().filter(line -> line.matches(".*\\d.*")).toList();
    }

    /** A remark as given may hold dates; a date that is no remark's may hold a cell such as a month. */
    private static final Pattern ALLOWED = allowed();

    private static Pattern allowed() {
        List<String> cells = cells();
        String remarks = cells.stream()
                .filter(cell -> cell.length() > 20)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String others = cells.stream()
                .filter(cell -> cell.length() <= 20)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(remarks + "|" + DATE + "|" + FIXED + "|" + others);
    }

    /** Every input cell with a digit that is more than a bare number, the longest first. */
    private static List<String> cells() {
        TreeSet<String> cells =
                new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(cell -> cell));
        try (Stream<Path> files = Files.walk(Path.of("input"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".csv")).toList()) {
                cells.add(file.getFileName().toString());
                Files.readAllLines(file).forEach(line -> cells.addAll(split(line)));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        cells.removeIf(cell -> !cell.matches(".*\\d.*") || cell.matches("[\\d.,]{1,3}"));
        return List.copyOf(cells);
    }

    private static List<String> split(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : COMMA.splitAsStream(line).toList()) {
            cells.add(cell.replaceAll("^\"|\"$", "").replace("\"\"", "\"").strip());
        }
        return cells;
    }
}
