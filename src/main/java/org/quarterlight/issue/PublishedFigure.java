package org.quarterlight.issue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A figure as {@code figures.json} of an issue gives it, without its evidence; the value is blank where it is null. */
public record PublishedFigure(
        String id, String scope, String value, String unit, OptionalLong numerator, OptionalLong denominator) {

    /** Every figure of the issue in a folder, in the order of the file. */
    public static List<PublishedFigure> read(Path issue) {
        List<PublishedFigure> figures = new ArrayList<>();
        Path file = issue.resolve("data").resolve("figures.json");
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), file.toFile())) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.START_OBJECT) {
                    figures.add(figure(json));
                }
            }
        }
        return figures;
    }

    private static PublishedFigure figure(JsonParser json) {
        String id = "";
        String scope = "";
        String value = "";
        String unit = "";
        OptionalLong numerator = OptionalLong.empty();
        OptionalLong denominator = OptionalLong.empty();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "id" -> id = text(json);
                case "scope" -> scope = text(json);
                case "value" -> value = text(json);
                case "unit" -> unit = text(json);
                case "numerator" -> numerator = count(json);
                case "denominator" -> denominator = count(json);
                default -> json.skipChildren();
            }
        }
        return new PublishedFigure(id, scope, value, unit, numerator, denominator);
    }

    private static String text(JsonParser json) {
        return json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getString();
    }

    private static OptionalLong count(JsonParser json) {
        return json.currentToken() == JsonToken.VALUE_NUMBER_INT
                ? OptionalLong.of(json.getLongValue())
                : OptionalLong.empty();
    }
}
