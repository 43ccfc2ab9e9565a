package org.quarterlight.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rows as a Markdown table, with the machine they were measured on. */
record Report(List<Row> rows) {
    String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add(machine());
        lines.add("");
        lines.add("| what | target | measured | | how |");
        lines.add("|---|---|---|---|---|");
        for (Row row : rows) {
            lines.add("| " + row.what() + " | " + row.asked() + " | " + row.found() + " | " + row.verdict() + " | "
                    + row.detail() + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " cores (" + processor() + "), "
                + System.getProperty("java.vm.vendor") + " JDK " + Runtime.version() + ", "
                + System.getProperty("os.name");
    }

    /** As Linux names it; elsewhere only the kind is known. */
    private static String processor() {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(file)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
