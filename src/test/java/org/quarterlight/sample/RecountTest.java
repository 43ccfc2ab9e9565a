package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.Line;

/** Figures picked at random, counted again from nothing but the lines of the CSV files that their evidence names. */
class RecountTest {
    private static final Path INPUT = Path.of("input");
    private static final List<String> COUNTED = List.of("plans.", "changes.", "due.", "golive.last-");

    /** What a line must say, in the words of the sample's files, to be the one that counts. */
    private static final Map<String, Predicate<Map<String, String>>> MUST = Map.of(
            "plans.live", row -> isLive(row) && cell(row, "scope").isEmpty(),
            "plans.live-in-part", row -> isLive(row) && !cell(row, "scope").isEmpty(),
            "plans.stopped", row -> List.of("cancelled", "out of scope").contains(cell(row, "stage")),
            "plans.undated.under-review", row -> cell(row, "date_status").equals("under review"),
            "plans.undated.paused", row -> cell(row, "stage").equals("paused"),
            "plans.undated", row -> !isLive(row),
            "golive.last-12-months", RecountTest::isLive,
            "golive.last-3-months", RecountTest::isLive);

    private static boolean isLive(Map<String, String> row) {
        return cell(row, "stage").equals("live") || !cell(row, "actual_date").isEmpty();
    }

    @Test
    void aHundredFiguresAreWhatTheirRawLinesCountTo() {
        List<Figure> figures = new ArrayList<>(figures());
        Collections.shuffle(figures, new Random(20081028));
        assertThat(figures).hasSizeGreaterThan(500);
        figures.stream().limit(100).forEach(RecountTest::recount);
    }

    private static List<Figure> figures() {
        Sample sample = Sample.ofFolder(INPUT);
        return sample.exports().stream()
                .map(Export::asAt)
                .distinct()
                .sorted()
                .flatMap(day -> sample.schedule(day).figures().all().stream())
                .filter(figure -> figure.count().filter(count -> count > 0).isPresent())
                .filter(figure -> COUNTED.stream().anyMatch(figure.id()::startsWith))
                .toList();
    }

    private static void recount(Figure figure) {
        String name = figure.id() + " of " + figure.scope() + " at " + figure.asAt();
        Map<String, List<Map<String, String>>> plans = new HashMap<>();
        for (Line line : figure.evidence()) {
            Map<String, String> row = row(line);
            plans.computeIfAbsent(cell(row, "region") + " " + cell(row, "plan_id"), none -> new ArrayList<>())
                    .add(row);
        }
        assertThat(figure.count()).as(name).hasValue((long) plans.size());
        plans.forEach((plan, rows) -> {
            Map<String, String> newest = rows.stream()
                    .reduce((one, other) -> cell(one, "file").compareTo(cell(other, "file")) > 0 ? one : other)
                    .orElseThrow();
            assertThat(isIn(figure.scope(), newest)).as(name + ", " + plan).isTrue();
            assertThat(MUST.getOrDefault(figure.id(), row -> true).test(newest))
                    .as(name + ", " + plan + ": " + newest)
                    .isTrue();
        });
    }

    private static boolean isIn(Scope scope, Map<String, String> row) {
        String named = switch (scope.kind()) {
            case PROGRAMME -> scope.name();
            case REGION -> cell(row, "region");
            case SUPPLIER -> cell(row, "supplier");
            case PRODUCT -> cell(row, "product");
            case GROUP -> cell(row, scope.word());
            case ORGANISATION ->
                cell(row, "organisation_code").isEmpty() ? cell(row, "organisation") : cell(row, "organisation_code");
        };
        return named.equals(scope.name()) || (named.isEmpty() && scope.name().equals(Scope.NOT_GIVEN));
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }

    /** The cells of one physical line by their headings; the file's name, which ends in its date, among them. */
    private static Map<String, String> row(Line line) {
        try {
            List<String> lines = Files.readAllLines(INPUT.resolve(line.file()));
            List<String> headings = cells(lines.getFirst());
            List<String> cells = cells(lines.get((int) line.number() - 1));
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < headings.size(); i++) {
                row.put(headings.get(i), cells.get(i));
            }
            row.put("file", line.file());
            return row;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
