package org.quarterlight.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Two offices with three exports each, and a page for each of their trusts: enough to be shared, and done in a moment. */
final class SmallProgramme {
    static final int FILES = 6;
    private static final int TRUSTS = 70;
    private static final String CONTRACT = """
            {"name": "p", "resources": [NORTH, SOUTH]}
            """;
    private static final String RESOURCE = """
            {"name": "NAME", "path": "NAME-*.csv", "role": "plans", "source": "NAME",
              "asAt": {"filename": "(\\\\d{4}-\\\\d{2}-\\\\d{2})"},
              "schema": {"fields": [
                {"name": "plan", "role": "plan_id"}, {"name": "trust", "role": "organisation"},
                {"name": "region", "role": "region"}, {"name": "product", "role": "product"},
                {"name": "planned", "role": "planned_date", "formats": ["%Y-%m-%d"]}]}}
            """;
    private static final String TEMPLATE = """
            ---
            id: ID
            name: ID
            title: ${Counted("plans.due", "plan is", "plans are")} due
            for-each: EACH
            formats: [html]
            ---
            Plans.
            """;

    private SmallProgramme() {}

    /** Writes {@code in} and {@code templates} below a folder. */
    static void write(Path folder) throws IOException {
        write(
                folder.resolve("in/datapackage.json"),
                CONTRACT.replace("NORTH", RESOURCE.replace("NAME", "north"))
                        .replace("SOUTH", RESOURCE.replace("NAME", "south")));
        for (String source : List.of("north", "south")) {
            for (int month = 1; month <= FILES / 2; month++) {
                LocalDate asAt = LocalDate.of(2026, month, 28);
                write(folder.resolve("in/" + source + "-" + asAt + ".csv"), export(source, asAt));
            }
        }
        write(folder.resolve("templates/whole.md"), template("whole", "programme"));
        write(folder.resolve("templates/each.md"), template("each", "organisation"));
    }

    private static String template(String id, String each) {
        return TEMPLATE.replace("ID", id).replace("EACH", each);
    }

    private static String export(String source, LocalDate asAt) {
        List<String> lines = new ArrayList<>(List.of("plan,trust,region,product,planned"));
        for (int trust = 0; trust < TRUSTS; trust++) {
            LocalDate planned = asAt.plusDays(trust * 3L - 30);
            lines.add(source + trust + ",Trust " + source + trust + ",Region " + trust % 3 + ",Records," + planned);
        }
        return String.join("\n", lines) + "\n";
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-04-01T09:00:00Z")));
    }
}
