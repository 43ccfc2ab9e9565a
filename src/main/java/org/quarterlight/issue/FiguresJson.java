package org.quarterlight.issue;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.quarterlight.dates.Interval;
import org.quarterlight.plan.Line;
import org.quarterlight.schedule.Figure;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code figures.json}: every figure with its definition and the lines it was counted from. */
final class FiguresJson {
    private FiguresJson() {}

    static void write(Path file, List<Figure> figures) {
        try (JsonGenerator json =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), file.toFile(), JsonEncoding.UTF8)) {
            json.writeStartArray();
            for (Figure figure : figures) {
                json.writeRaw('\n');
                write(json, figure);
            }
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, Figure figure) {
        json.writeStartObject();
        json.writeStringProperty("id", figure.id());
        json.writeStringProperty("scope", figure.scope().toString());
        json.writeName("value");
        writeValue(json, figure.value());
        if (figure.value() instanceof Figure.Within within) {
            writeEarliest(json, within.days());
        }
        json.writeStringProperty("unit", figure.unit());
        json.writeStringProperty("definition", figure.definition());
        writeCount(json, "numerator", figure.numerator());
        writeCount(json, "denominator", figure.denominator());
        json.writeStringProperty("detail", figure.detail());
        json.writeStringProperty("asAt", figure.asAt().toString());
        json.writeArrayPropertyStart("evidence");
        figure.evidence().forEach(line -> writeLine(json, line));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeValue(JsonGenerator json, Figure.Value value) {
        switch (value) {
            case Figure.Count count -> json.writeNumber(count.number());
            case Figure.Quantity quantity -> writeQuantity(json, quantity.number());
            case Figure.Share share -> json.writeNumber(Math.round(share.fraction() * 10_000) / 10_000.0);
            case Figure.Day day -> json.writeString(day.day().toString());
            // The last day it can be; the earliest stands beside it.
            case Figure.Within within -> json.writeString(within.last().toString());
            case Figure.Word word -> json.writeString(word.word());
            case Figure.Nothing nothing -> json.writeNull();
        }
    }

    private static void writeEarliest(JsonGenerator json, Interval days) {
        json.writeName("earliest");
        if (days.from() == null) {
            json.writeNull();
        } else {
            json.writeString(days.from().toString());
        }
    }

    private static void writeQuantity(JsonGenerator json, double number) {
        if (number == Math.rint(number)) {
            json.writeNumber((long) number);
        } else {
            json.writeNumber(number);
        }
    }

    private static void writeCount(JsonGenerator json, String name, OptionalLong count) {
        json.writeName(name);
        if (count.isPresent()) {
            json.writeNumber(count.getAsLong());
        } else {
            json.writeNull();
        }
    }

    private static void writeLine(JsonGenerator json, Line line) {
        json.writeStartObject();
        json.writeStringProperty("file", line.file());
        json.writeStringProperty("sha256", line.sha256());
        json.writeNumberProperty("line", line.number());
        json.writeEndObject();
    }
}
