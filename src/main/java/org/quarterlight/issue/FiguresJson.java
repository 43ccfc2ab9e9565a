package org.quarterlight.issue;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.quarterlight.dates.Interval;
import org.quarterlight.figure.Figure;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.LineRanges;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * {@code figures.json}: every figure with its definition or the id of it and the lines it was counted from, an entry a
 * file and lines in ranges. Figures are written one by one; no more of the file is held than one of them.
 */
final class FiguresJson implements AutoCloseable {
    private final JsonGenerator json;
    private final FigureRoom room;
    private final Function<Figure, String> definition;

    /** The definition of each figure, or the id under which it is found. */
    FiguresJson(OutputStream out, FigureRoom room, Function<Figure, String> definition) {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        this.json = factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
        this.room = room;
        this.definition = definition;
        json.writeStartArray();
    }

    void write(Figure figure) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("id", figure.id());
        json.writeStringProperty("scope", figure.scope().toString());
        json.writeName("value");
        writeValue(figure.value());
        if (figure.value() instanceof Figure.Within within) {
            writeEarliest(within.days());
        }
        json.writeStringProperty("unit", figure.unit());
        json.writeStringProperty("definition", definition.apply(figure));
        writeParts(figure);
        json.writeStringProperty("asAt", figure.asAt().toString());
        writeEvidence(figure.evidence());
        json.writeEndObject();
    }

    private void writeValue(Figure.Value value) {
        switch (value) {
            case Figure.Count count -> json.writeNumber(count.number());
            case Figure.Quantity quantity -> writeQuantity(quantity.number());
            case Figure.Amount amount -> json.writeNumber(amount.number());
            case Figure.Share share -> json.writeNumber(Math.round(share.fraction() * 10_000) / 10_000.0);
            case Figure.Day day -> json.writeString(day.day().toString());
            // The last day it can be; the earliest stands beside it.
            case Figure.Within within -> json.writeString(within.last().toString());
            case Figure.Word word -> json.writeString(word.word());
            case Figure.Nothing nothing -> json.writeNull();
        }
    }

    private void writeEarliest(Interval days) {
        json.writeName("earliest");
        if (days.from() == null) {
            json.writeNull();
        } else {
            json.writeString(days.from().toString());
        }
    }

    private void writeQuantity(double number) {
        if (number == Math.rint(number)) {
            json.writeNumber((long) number);
        } else {
            json.writeNumber(number);
        }
    }

    /** Numerator and denominator are a share's alone. */
    private void writeParts(Figure figure) {
        boolean lean = room.isLean(figure.scope());
        writePart("numerator", figure.numerator(), lean);
        writePart("denominator", figure.denominator(), lean);
        if (!figure.detail().isEmpty() || !lean) {
            json.writeStringProperty("detail", figure.detail());
        }
    }

    private void writePart(String name, OptionalLong count, boolean lean) {
        if (count.isPresent()) {
            json.writeNumberProperty(name, count.getAsLong());
        } else if (!lean) {
            json.writeName(name);
            json.writeNull();
        }
    }

    /** Where there is no room for all files those of the newest exports stand, and how many are left out is said. */
    private void writeEvidence(List<Line> evidence) {
        Map<Line, List<Line>> byFile = byFile(evidence);
        Set<Line> files = room.shown(byFile.keySet());
        json.writeArrayPropertyStart("evidence");
        byFile.forEach((file, lines) -> {
            if (files.contains(file)) {
                writeFile(lines);
            }
        });
        json.writeEndArray();
        int left = byFile.size() - files.size();
        if (left > 0) {
            json.writeObjectPropertyStart("evidenceLeftOut");
            json.writeNumberProperty("files", left);
            json.writeNumberProperty(
                    "lines",
                    byFile.entrySet().stream()
                            .filter(file -> !files.contains(file.getKey()))
                            .mapToInt(file -> file.getValue().size())
                            .sum());
            json.writeEndObject();
        }
    }

    /** A figure's evidence stands in the order of its files: the lines of each lie together. */
    private static Map<Line, List<Line>> byFile(List<Line> evidence) {
        Map<Line, List<Line>> byFile = new LinkedHashMap<>();
        int from = 0;
        for (int to = 1; to <= evidence.size(); to++) {
            if (to == evidence.size() || !evidence.get(to).isInFileOf(evidence.get(from))) {
                Line first = evidence.get(from);
                byFile.put(new Line(first.file(), first.sha256(), 0), evidence.subList(from, to));
                from = to;
            }
        }
        return byFile;
    }

    private void writeFile(List<Line> lines) {
        json.writeStartObject();
        json.writeStringProperty("file", lines.getFirst().file());
        json.writeStringProperty("sha256", lines.getFirst().sha256());
        json.writeStringProperty(
                "lines", LineRanges.of(lines.stream().map(Line::number).toList(), ","));
        json.writeEndObject();
    }

    @Override
    public void close() {
        json.writeRaw('\n');
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
    }

    /** What each id means, said once for all scopes. */
    static void writeDefinitions(OutputStream out, Map<String, String> definitions, List<String> leftOut) {
        try (JsonGenerator json =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("definitions");
            definitions.forEach((id, words) -> {
                json.writeRaw('\n');
                json.writeStringProperty(id, words);
            });
            json.writeEndObject();
            json.writeArrayPropertyStart("leftOut");
            leftOut.forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
