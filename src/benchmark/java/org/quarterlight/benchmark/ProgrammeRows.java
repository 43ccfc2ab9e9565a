package org.quarterlight.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.quarterlight.sample.MadeUpProgramme;

/**
 * The rows on large programmes, each a cold run of its own: seconds of processors beside an empty Spring Boot and Batch
 * context, the most memory held, and the bytes of figures.json beside the newest export.
 */
final class ProgrammeRows {
    private static final double MEGABYTE = 1024 * 1024;
    private static final int ORGANISATIONS = 2_000;

    private ProgrammeRows() {}

    static List<Row> measure() {
        EmptyContext floor = EmptyContext.unpacked();
        List<Row> rows = new ArrayList<>();
        MadeUpProgramme wide = new MadeUpProgramme(13_000, 6_500, 2_100, 33, MadeUpProgramme.quarters());
        rows.addAll(whole("13,000 plans of 2,100 products in 33 regions", wide, floor));
        MadeUpProgramme flat = new MadeUpProgramme(11_000, 11_000, 9, 33, MadeUpProgramme.quarters());
        rows.addAll(whole("11,000 plans of 11,000 organisations", flat, floor));
        rows.add(organisations(floor));
        rows.add(growth());
        return rows;
    }

    /** One night of the same programme with more and more exports on record. */
    static List<Row> nights() {
        double few = night(12).cpuSeconds();
        double many = night(365).cpuSeconds();
        String detail = String.format(Locale.ROOT, "%.1f s with 12, %.1f s with 365", few, many);
        return List.of(Row.atMost(
                1.3, " x", "a night of 3,000 plans with 365 exports on record beside 12, CPU", many / few, detail));
    }

    private static Child night(int exports) {
        List<LocalDate> nights = MadeUpProgramme.nights(exports);
        Path input = Folders.fresh("nights-input");
        Path output = Folders.fresh("nights-output");
        write(new MadeUpProgramme(3_000, 1_500, 5, 12, nights.subList(0, exports - 1)), input);
        Path templates = shipped("nights-templates", "national.md");
        Child.ofProduct(run(input, templates, output));
        write(new MadeUpProgramme(3_000, 1_500, 5, 12, nights.subList(exports - 1, exports)), input);
        return Child.ofProduct(run(input, templates, output));
    }

    private static List<Row> whole(String what, MadeUpProgramme programme, EmptyContext floor) {
        Path input = Folders.fresh("programme-input");
        write(programme, input);
        Path templates = shipped(
                "programme-templates",
                "national.md",
                "region.md",
                "supplier.md",
                "what-moved.md",
                "parliamentary-pack.md",
                "monthly-report.md");
        Path output = Folders.fresh("programme-output");
        double empty = floor.run().cpuSeconds();
        Child ours = Child.ofProduct(run(input, templates, output));
        double newest = size(input, MadeUpProgramme.nights(1).getFirst() + ".csv");
        double allowed = 5 * newest + MEGABYTE;
        double figures = size(output, "figures.json");
        return List.of(
                Row.atMost(
                        6.0, " x", what + ", CPU beside (d)", ours.cpuSeconds() / empty, cpu(ours.cpuSeconds(), empty)),
                Row.atMost(512, " MB", what + ", peak memory", ours.peakBytes() / MEGABYTE, "resident"),
                Row.atMost(
                        1.0,
                        " x",
                        what + ", figures.json beside 5 x the newest export and 1 MB",
                        figures / allowed,
                        String.format(Locale.ROOT, "%.1f MB", figures / MEGABYTE)));
    }

    private static Row organisations(EmptyContext floor) {
        Path input = Folders.fresh("organisations-input");
        write(new MadeUpProgramme(2 * ORGANISATIONS, ORGANISATIONS, 5, 12, MadeUpProgramme.quarters()), input);
        Path templates = shipped("organisations-templates", "organisation.md");
        double empty = floor.run().cpuSeconds();
        double ours = Child.ofProduct(run(input, templates, Folders.fresh("organisations-output")))
                .cpuSeconds();
        return Row.atMost(
                10.0, " x", "a page for each of 2,000 organisations, CPU beside (d)", ours / empty, cpu(ours, empty));
    }

    private static Row growth() {
        double small = national(1_000);
        double large = national(100_000);
        String detail = String.format(Locale.ROOT, "%.1f s and %.1f s", small, large);
        return Row.atMost(
                1.1,
                "",
                "growth of CPU from 1,000 to 100,000 plans, exponent",
                Math.log(large / small) / Math.log(100),
                detail);
    }

    private static double national(int plans) {
        Path input = Folders.fresh("growth-input");
        write(new MadeUpProgramme(plans, plans / 2, plans / 100, 12, MadeUpProgramme.quarters()), input);
        Path templates = shipped("growth-templates", "national.md", "region.md");
        return Child.ofProduct(run(input, templates, Folders.fresh("growth-output")))
                .cpuSeconds();
    }

    private static String cpu(double ours, double empty) {
        return String.format(Locale.ROOT, "%.1f s beside %.1f s", ours, empty);
    }

    private static List<String> run(Path input, Path templates, Path output) {
        return List.of(
                "run", "--input", input.toString(), "--templates", templates.toString(), "--output", output.toString());
    }

    private static Path shipped(String folder, String... editions) {
        Path templates = Folders.fresh(folder);
        try {
            Files.createDirectories(templates);
            for (String edition : editions) {
                Files.copy(Path.of("templates", edition), templates.resolve(edition));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return templates;
    }

    private static void write(MadeUpProgramme programme, Path input) {
        try {
            programme.write(input);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The bytes of the file whose name ends so, anywhere below a folder. */
    private static double size(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            Path found = files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
            return Files.size(found);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
