package org.quarterlight.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quarterlight.csv.FileText;
import org.quarterlight.plan.FileReport;
import org.quarterlight.tables.CheckedTable.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a table that is written as an array of objects, one a row. */
final class JsonTable {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int LONGEST_RAW = 200;

    private final Path file;
    private final CheckedTable checked;
    private final List<CellJudge> judges;
    private final Set<String> names;
    private final Set<String> beside = new TreeSet<>();
    private long line = 1;

    JsonTable(Path file, CheckedTable checked) {
        this.file = file;
        this.checked = checked;
        this.judges = checked.judges();
        this.names = judges.stream().map(judge -> judge.column().name()).collect(Collectors.toSet());
    }

    FileReport read() throws IOException {
        try (InputStream bytes = FileText.bytes(file);
                JsonParser json = JSON.createParser(bytes)) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                return checked.useless(
                        new Place(1, "", ""), "not-a-table", "", "a table in JSON is an array of objects");
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                line = json.currentTokenLocation().getLineNr();
                row(JSON.readTree(json));
            }
            if (json.currentToken() != JsonToken.END_ARRAY) {
                checked.refuse(here(json, ""), "not-a-row", json.getString(), "each row is an object");
                checked.rowEnds();
            }
            line = json.currentTokenLocation().getLineNr();
        } catch (JacksonException fault) {
            long at = fault.getLocation() == null ? line : fault.getLocation().getLineNr();
            checked.refuse(new Place(at, "", ""), "not-json", "", fault.getOriginalMessage());
            checked.rowEnds();
        }
        if (!beside.isEmpty()) {
            checked.note("members that the schema does not name: " + String.join(", ", beside));
        }
        return checked.report("UTF-8", "", line);
    }

    private static Place here(JsonParser json, String column) {
        return new Place(json.currentTokenLocation().getLineNr(), column, "");
    }

    private void row(JsonNode row) {
        judges.forEach(judge -> cell(judge, row));
        row.propertyNames().stream().filter(name -> !names.contains(name)).forEach(beside::add);
        checked.rowEnds();
    }

    private void cell(CellJudge judge, JsonNode row) {
        String name = judge.column().name();
        JsonNode cell = row.path(name);
        boolean nothing = cell.isMissingNode() || cell.isNull();
        if (!nothing && !fits(judge.column().type(), cell)) {
            refuse(
                    name,
                    row,
                    "wrong-type",
                    text(cell),
                    "a value of the type " + judge.column().type());
        } else {
            String text = nothing ? "" : text(cell);
            judge.fault(text).ifPresent(fault -> refuse(name, row, fault.code(), text, fault.hint()));
        }
    }

    private static boolean fits(String type, JsonNode cell) {
        return switch (type) {
            case "any" -> true;
            case "integer" -> cell.isIntegralNumber();
            case "number" -> cell.isNumber();
            case "boolean" -> cell.isBoolean();
            case "array", "list" -> cell.isArray();
            case "object", "geojson" -> cell.isObject();
            case "year" -> cell.isIntegralNumber() || cell.isString();
            default -> cell.isString();
        };
    }

    private static String text(JsonNode cell) {
        return cell.isValueNode() ? cell.asString() : cut(cell.toString());
    }

    private void refuse(String column, JsonNode row, String code, String value, String hint) {
        checked.refuse(new Place(line, column, cut(row.toString())), code, value, hint);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_RAW ? text : text.substring(0, LONGEST_RAW) + "...";
    }
}
