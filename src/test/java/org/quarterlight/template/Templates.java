package org.quarterlight.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterlight.document.Block;
import org.quarterlight.document.Chart;
import org.quarterlight.document.Inline;

/** Templates as tests write them: a body is enough, and values by name. */
final class Templates {
    static final String FRONT = """
            ---
            id: test
            title: A title
            for-each: programme
            ---
            """;
    static final int FRONT_LINES = 5;

    private Templates() {}

    static TemplateResult<FilledTemplate> outcome(String source, Map<String, Object> values) {
        return switch (Template.read("test.md", source)) {
            case TemplateResult.Refused<Template>(List<TemplateProblem> problems) ->
                new TemplateResult.Refused<>(problems);
            case TemplateResult.Made<Template>(Template template) -> template.fill(values);
        };
    }

    static TemplateResult<FilledTemplate> body(String body, Map<String, Object> values) {
        return outcome(FRONT + body, values);
    }

    /** The blocks after the title. */
    static List<Block> blocks(String body, Map<String, Object> values) {
        return switch (body(body, values)) {
            case TemplateResult.Refused<FilledTemplate>(List<TemplateProblem> problems) ->
                throw new AssertionError(problems);
            case TemplateResult.Made<FilledTemplate>(FilledTemplate filled) ->
                filled.blocks().subList(1, filled.blocks().size());
        };
    }

    static List<TemplateProblem> problems(String body, Map<String, Object> values) {
        return switch (body(body, values)) {
            case TemplateResult.Refused<FilledTemplate>(List<TemplateProblem> problems) -> problems;
            case TemplateResult.Made<FilledTemplate>(FilledTemplate filled) ->
                throw new AssertionError("made " + filled);
        };
    }

    static PrintedValue figure(int value) {
        return new PrintedValue(
                List.of(new Inline.Link(List.of(new Inline.Text(Integer.toString(value))), "#figure")),
                Map.of("value", value));
    }

    static Directive table() {
        return new Directive(
                Set.of("of"),
                Set.of("title"),
                arguments -> List.of(new Block.Table(
                        new Block.Caption("table-1", title(arguments), List.of()),
                        List.of(new Block.Column("Plan", Block.Align.LEFT, true)),
                        ((List<?>) arguments.getOrDefault("of", List.of()))
                                .stream()
                                        .map(cell -> new Block.Row(
                                                "", List.of(List.<Inline>of(new Inline.Text(String.valueOf(cell))))))
                                        .toList(),
                        null,
                        List.of())));
    }

    private static List<Inline> title(Map<String, Object> arguments) {
        return switch (arguments.getOrDefault("title", "")) {
            case PrintedValue printed -> printed.inlines();
            case Object other -> List.of(new Inline.Text(String.valueOf(other)));
        };
    }

    static Directive chart() {
        return new Directive(
                Set.of(),
                Set.of(),
                arguments -> List.of(new Block.Picture(
                        new Block.Caption("chart-1", List.of(), List.of()),
                        new Chart.StackedBars(List.of(), List.of()),
                        "Nothing to show.",
                        List.of())));
    }

    static String outline(List<Block> blocks) {
        return blocks.stream().map(Object::toString).collect(Collectors.joining("\n", "", "\n"));
    }
}
