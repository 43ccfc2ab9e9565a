package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bad files came, were run upon and were put right or taken away, every issue can be made again byte for byte. */
class VerifyHoldsTest {
    private static final String CONTRACT = """
            {"name": "p", "resources": [{"name": "plans", "path": "*.csv", "role": "plans",
              "asAt": {"filename": "(\\\\d{4}-\\\\d{2}-\\\\d{2})"}, "source": "Office",
              "schema": {"fields": [
                {"name": "organisation", "role": "organisation"}, {"name": "product", "role": "product"},
                {"name": "planned", "role": "planned_date", "formats": ["%d/%m/%Y", "%m/%d/%Y"]}]}}]}
            """;
    /** Everything that a file which was put right could leave behind on a page. */
    private static final String TEMPLATE = """
            ---
            id: whole
            title: ${Counted("plans.due", "plan is", "plans are")} due
            for-each: programme
            formats: [html]
            ---
            <@reading/>

            ${Counted("plans.read", "plan", "plans")} read.

            <@plantable plans=plans() columns="organisation planned state change slip" order="name" title="Plans"/>

            <@datanotes/>

            <@sources/>

            <@revisions/>
            """;

    private static final List<String> DAYS = List.of("2026-02-28", "2026-03-31", "2026-04-30");
    private static final int STEPS = 5;
    private static final Instant FIRST_RECEIVED = Instant.parse("2026-01-05T09:00:00Z");

    @TempDir
    private Path folder;

    private final List<String> unusable = new ArrayList<>();
    private int written;

    @BeforeEach
    void layOut() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.createDirectories(folder.resolve("templates"));
        write("in/datapackage.json", CONTRACT);
        write("templates/whole.md", TEMPLATE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void afterEveryHistoryOfBadFilesPutRight(long seed) throws IOException {
        Random chance = new Random(seed);
        List<String> history = new ArrayList<>();
        write("in/p-2026-02-28.csv", rows(chance));
        command("run");
        for (int step = 0; step < STEPS; step++) {
            history.add(befall(chance));
            Answer run = command("run");
            assertThat(run.code()).as(history + "\n" + run.words()).isIn(ExitCode.DONE, ExitCode.REJECTED);
        }
        putAllRight(chance);
        Answer run = command("run --all");
        assertThat(run.code()).as(history + "\n" + run.words()).isIn(ExitCode.DONE, ExitCode.REJECTED);
        for (String day : issues()) {
            Answer verified = command("verify " + day);
            assertThat(verified.code()).as(history + "\n" + verified.words()).isEqualTo(ExitCode.DONE);
        }
    }

    /** What happens between two runs: a new file, good or bad, or a bad one put right or taken away. */
    private String befall(Random chance) throws IOException {
        String bad = unusable.isEmpty() ? "" : unusable.get(chance.nextInt(unusable.size()));
        String day = DAYS.get(chance.nextInt(DAYS.size()));
        String other = chance.nextBoolean() ? "" : "-" + written;
        String file = bad.isEmpty() ? "in/p-" + day + other + ".csv" : bad;
        String good = rows(chance);
        int what = chance.nextInt(8);
        unusable.remove(file);
        switch (what) {
            case 0, 1 -> write(file, good);
            case 2 -> write(file, good + "Trust X,Records,soon\n");
            case 3 -> Files.deleteIfExists(folder.resolve(bad.isEmpty() ? "none" : bad));
            default -> {
                write(file, unusable(what, good));
                unusable.add(file);
            }
        }
        return what + " " + file;
    }

    private static String unusable(int what, String good) {
        return switch (what) {
            case 4 -> good.replace("organisation", "trust");
            case 5 -> good + "Trust X,Records,\u0000\n";
            case 6 -> "";
            default -> good + "Trust X,Records,13/12/2026\nTrust Y,Records,12/13/2026\n";
        };
    }

    private void putAllRight(Random chance) throws IOException {
        for (String file : unusable) {
            write(file, rows(chance));
        }
    }

    private List<String> issues() throws IOException {
        try (Stream<Path> folders = Files.list(folder.resolve("out"))) {
            return folders.map(one -> one.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-\\d\\d-\\d\\d"))
                    .sorted()
                    .toList();
        }
    }

    private static String rows(Random chance) {
        StringBuilder rows = new StringBuilder("organisation,product,planned\n");
        for (int plan = 0; plan < 5; plan++) {
            if (chance.nextInt(6) > 0) {
                rows.append("Trust ")
                        .append(plan)
                        .append(",Records,")
                        .append(1 + chance.nextInt(28))
                        .append('/')
                        .append(1 + chance.nextInt(12))
                        .append("/2026\n");
            }
        }
        return rows.append("Trust 9,Records,13/06/2026\n").toString();
    }

    private Answer command(String line) {
        List<String> arguments = new ArrayList<>(Arrays.asList(line.split(" ")));
        arguments.addAll(List.of(
                "--input", folder.resolve("in").toString(),
                "--templates", folder.resolve("templates").toString(),
                "--output", folder.resolve("out").toString()));
        return Answer.to(arguments);
    }

    private void write(String file, String text) throws IOException {
        Path path = Files.writeString(folder.resolve(file), text);
        Files.setLastModifiedTime(path, FileTime.from(FIRST_RECEIVED.plus(written++, ChronoUnit.HOURS)));
    }
}
