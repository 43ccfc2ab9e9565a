package org.quarterlight.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.pdf.PdfReader;
import org.quarterlight.sample.MadeUpProgramme;

/**
 * The rows on large programmes, each a cold run of its own: seconds of processors beside an empty Spring Boot and Batch
 * context, the most memory held, and the bytes of figures.json beside the newest export.
 */
final class ProgrammeRows {
    private static final double MEGABYTE = 1024 * 1024;
    private static final int ORGANISATIONS = 2_000;
    private static final String NIGHTS_INPUT = "nights-input";
    private static final String NIGHTS_OUTPUT = "nights-output";

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
        List<Row> rows = new ArrayList<>();
        for (int exports : List.of(120, 365)) {
            double many = night(exports).cpuSeconds();
            String what = "a night of 3,000 plans with " + exports + " exports on record";
            String detail = String.format(Locale.ROOT, "%.1f s beside %.1f s", many, few);
            rows.add(Row.atMost(1.3, " x", what + ", CPU beside that with 12", many / few, detail));
            Path output = Child.WORK.resolve(NIGHTS_OUTPUT);
            rows.add(Row.atMost(8, "", what + ", pages of the national body", pages(output), ""));
            rows.add(figures(what, Child.WORK.resolve(NIGHTS_INPUT), output));
        }
        return rows;
    }

    private static Child night(int exports) {
        List<LocalDate> nights = MadeUpProgramme.nights(exports);
        Path input = Folders.fresh(NIGHTS_INPUT);
        Path output = Folders.fresh(NIGHTS_OUTPUT);
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
        return List.of(
                Row.atMost(
                        6.0, " x", what + ", CPU beside (d)", ours.cpuSeconds() / empty, cpu(ours.cpuSeconds(), empty)),
                Row.atMost(512, " MB", what + ", peak memory", ours.peakBytes() / MEGABYTE, "resident, as shipped"),
                figures(what, input, output));
    }

    /** The newest issue's figures.json beside the room it has. */
    private static Row figures(String what, Path input, Path output) {
        String newest = MadeUpProgramme.nights(1).getFirst().toString();
        double allowed = 5 * size(input.resolve("works-" + newest + ".csv")) + MEGABYTE;
        double figures = size(output.resolve(newest).resolve("data").resolve("figures.json"));
        return Row.atMost(
                1.0,
                " x",
                what + ", figures.json beside 5 x the newest export and 1 MB",
                figures / allowed,
                String.format(Locale.ROOT, "%.1f MB", figures / MEGABYTE));
    }

    private static double pages(Path output) {
        Path body =
                output.resolve(MadeUpProgramme.nights(1).getFirst().toString()).resolve("national.pdf");
        try (PdfReader reader = new PdfReader(body.toString())) {
            return reader.getNumberOfPages();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Row organisations(EmptyContext floor) {
        Path input = Folders.fresh("organisations-input");
        write(new MadeUpProgramme(2 * ORGANISATIONS, ORGANISATIONS, 5, 12, MadeUpProgramme.quarters()), input);
        Path templates = shipped("organisations-templates", "organisation.md");
        double empty = floor.run().cpuSeconds();
        List<String> asked = new ArrayList<>(run(input, templates, Folders.fresh("organisations-output")));
        asked.addAll(List.of("--only", "organisation"));
        double ours = Child.ofProduct(asked).cpuSeconds();
        return Row.atMost(
                10.0,
                " x",
                "a page for each of 2,000 organisations, PDF and HTML, CPU beside (d)",
                ours / empty,
                cpu(ours, empty));
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

    private static double size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
