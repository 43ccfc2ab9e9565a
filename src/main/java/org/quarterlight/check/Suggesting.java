package org.quarterlight.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.contract.Vocabulary;
import org.quarterlight.csv.CellText;
import org.quarterlight.csv.Delimiters;
import org.quarterlight.csv.Dialect;
import org.quarterlight.csv.Encoding;
import org.quarterlight.csv.FileText;
import org.quarterlight.csv.RecordReader;
import org.quarterlight.csv.Repairs;
import org.quarterlight.intake.TableRows;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Drafts a contract from the first rows of a file. */
final class Suggesting {
    private static final int ROWS = 2_000;

    /** A column with more words than this does not tell stages. */
    private static final int STAGES = 12;

    private final Path file;
    private final List<String> open = new ArrayList<>();

    Suggesting(Path file) {
        this.file = file;
    }

    Suggestion suggestion() {
        try {
            return draft();
        } catch (IOException fault) {
            throw new UncheckedIOException("Cannot read " + file, fault);
        }
    }

    private Suggestion draft() throws IOException {
        Encoding encoding;
        try (InputStream in = FileText.bytes(file)) {
            encoding = Encoding.of(Encoding.startOf(in), Optional.empty());
        }
        Repairs repairs = new Repairs();
        Draft draft = draft(new FileText(file, encoding), repairs);
        return repairs.areTooMany()
                ? suggestion(draft(new FileText(file, Encoding.foundWindows1252()), new Repairs()))
                : suggestion(draft);
    }

    /** What the first rows of a file hold, in one encoding. */
    private record Draft(Encoding encoding, char delimiter, List<List<String>> rows) {}

    private static Draft draft(FileText text, Repairs repairs) throws IOException {
        char delimiter;
        try (Reader reader = text.open(new Repairs())) {
            delimiter = Delimiters.find(reader, Dialect.Quoting.USUAL);
        }
        return new Draft(text.encoding(), delimiter, rows(text, delimiter, repairs));
    }

    private Suggestion suggestion(Draft draft) {
        List<List<String>> rows = draft.rows();
        int heading = heading(rows);
        ObjectNode root = CheckJson.JSON.createObjectNode();
        String name = String.valueOf(file.getFileName());
        root.put("name", plain(name));
        ObjectNode resource = root.putArray("resources").addObject();
        resource.put("name", plain(name)).put("path", name).put("role", "plans");
        resource.put("encoding", draft.encoding().charset().name().toLowerCase(Locale.ROOT));
        dialect(resource.putObject("dialect"), draft.delimiter(), heading);
        ArrayNode fields = fields(resource, rows, heading);
        told(resource, fields);
        return new Suggestion(CheckJson.JSON.writeValueAsString(root) + "\n", List.copyOf(open));
    }

    private static String plain(String name) {
        int dot = name.indexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return CellText.folded(stem).replaceAll("[^a-z0-9]+", "-");
    }

    private static List<List<String>> rows(FileText text, char delimiter, Repairs repairs) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Reader reader = text.open(repairs)) {
            RecordReader records = new RecordReader(reader, delimiter, Dialect.Quoting.USUAL);
            while (rows.size() < ROWS && records.next()) {
                rows.add(TableRows.cells(records));
            }
        }
        return rows;
    }

    /** The first row that is as wide as most and has hardly a gap. */
    private static int heading(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, rows.size())
                .filter(row ->
                        rows.get(row).stream().filter(cell -> !cell.isBlank()).count() * 4 >= width * 3L)
                .findFirst()
                .orElse(0);
    }

    private static void dialect(ObjectNode dialect, char delimiter, int heading) {
        dialect.put("delimiter", String.valueOf(delimiter))
                .put("quoteChar", "\"")
                .put("doubleQuote", true);
        if (heading > 0) {
            dialect.putArray("headerRows").add(heading + 1);
        }
    }

    private ArrayNode fields(ObjectNode resource, List<List<String>> rows, int heading) {
        ObjectNode schema = resource.putObject("schema");
        schema.put("fieldsMatch", "subset");
        ArrayNode fields = schema.putArray("fields");
        Set<String> taken = new HashSet<>();
        List<String> headings = rows.isEmpty() ? List.of() : rows.get(heading);
        for (int column = 0; column < headings.size(); column++) {
            int index = column;
            List<String> values = rows.subList(heading + 1, rows.size()).stream()
                    .filter(row -> index < row.size())
                    .map(row -> CellText.stripped(row.get(index)))
                    .filter(cell -> !cell.isEmpty())
                    .distinct()
                    .toList();
            field(fields, CellText.stripped(headings.get(column)), values, taken);
        }
        askForNeeded(taken);
        nameTheRest(headings, fields);
        return fields;
    }

    private void field(ArrayNode fields, String heading, List<String> values, Set<String> taken) {
        Optional<String> role = LikelyRoles.of(heading)
                .filter(likely -> !likely.equals("stage") || values.size() <= STAGES)
                .filter(taken::add);
        if (role.isEmpty() || heading.isEmpty()) {
            return;
        }
        ObjectNode field = fields.addObject().put("name", heading).put("role", role.get());
        if (ResourceRole.isDate(role.get())) {
            open.addAll(LikelyForms.put(field, heading, values));
        }
        if (role.get().equals("stage")) {
            stages(field, heading, values);
        }
    }

    private void stages(ObjectNode field, String heading, List<String> values) {
        List<String> unknown =
                values.stream().filter(word -> Vocabulary.stage(word).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            ObjectNode words = field.putObject("values");
            unknown.forEach(word -> words.put(word, "?"));
            open.add(
                    "column " + heading + ": say for each word under values which stage it is: " + Vocabulary.stages());
        }
    }

    private void askForNeeded(Set<String> taken) {
        if (!taken.contains("organisation") && !taken.contains("organisation_code")) {
            open.add("which column names the organisation? give it the role organisation or organisation_code");
        }
        for (String needed : List.of("product", "planned_date")) {
            if (!taken.contains(needed)) {
                open.add("which column holds the " + needed.replace('_', ' ') + "? give it the role " + needed
                        + ", or a constant");
            }
        }
    }

    private void nameTheRest(List<String> headings, ArrayNode fields) {
        Set<String> named = new HashSet<>();
        fields.forEach(field -> named.add(field.path("name").asString()));
        String rest = headings.stream()
                .map(CellText::stripped)
                .filter(heading -> !heading.isEmpty() && !named.contains(heading))
                .map(heading -> heading.replaceAll("\\s+", " "))
                .distinct()
                .collect(Collectors.joining("; "));
        if (!rest.isEmpty()) {
            open.add("columns without a role, kept as given: " + rest);
        }
    }

    private void told(ObjectNode resource, ArrayNode fields) {
        resource.put("source", plain(String.valueOf(file.getFileName())));
        open.add("source: say whose plans these are");
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).path("role").asString().equals("as_at_date")) {
                resource.putObject("asAt")
                        .put("column", fields.get(i).path("name").asString());
                return;
            }
        }
        resource.putObject("asAt").put("constant", "");
        open.add("asAt: say from which day the file speaks: a column, a constant or the file's name");
    }
}
