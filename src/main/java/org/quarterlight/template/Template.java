package org.quarterlight.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quarterlight.document.Block;
import org.quarterlight.document.Inline;
import org.quarterlight.spelling.NearestNames;

/** One template, read and found sound; it can be filled in many times, by many threads. */
public final class Template {
    private static final Pattern GROUPS = Pattern.compile("\\bgroups\\s*\\((?:\\s*[\"'](?<word>[^\"']+)[\"']\\s*\\))?");

    private final String file;
    private final FrontMatter frontMatter;
    private final TemplatePart title;
    private final TemplatePart body;
    private final List<NamedColumn> groupings;

    private Template(
            String file, FrontMatter frontMatter, TemplatePart title, TemplatePart body, List<NamedColumn> groupings) {
        this.file = file;
        this.frontMatter = frontMatter;
        this.groupings = List.copyOf(groupings);
        this.title = title;
        this.body = body;
    }

    /** Reads a template's text; the file's name is for the problems. */
    public static TemplateResult<Template> read(String file, String source) {
        SourcePositions places =
                new SourcePositions(file, source.replace("\r\n", "\n").replace("\uFEFF", ""));
        return switch (FrontMatterReader.read(places)) {
            case TemplateResult.Refused<FrontMatterReader.Read>(List<TemplateProblem> problems) ->
                new TemplateResult.Refused<>(problems);
            case TemplateResult.Made<FrontMatterReader.Read>(FrontMatterReader.Read read) -> read(places, read);
        };
    }

    private static TemplateResult<Template> read(SourcePositions places, FrontMatterReader.Read read) {
        List<TemplateProblem> problems = new ArrayList<>();
        String before = "\n".repeat(read.titlePlace().line() - 1)
                + " ".repeat(read.titlePlace().column() - 1);
        Optional<TemplatePart> title =
                TemplatePart.read(new SourcePositions(places.file(), before + read.title()), before.length(), problems);
        String lines = places.source().substring(0, read.bodyStart()).replaceAll("[^\n]+", "");
        String body = lines + places.source().substring(read.bodyStart());
        Optional<TemplatePart> text =
                TemplatePart.read(new SourcePositions(places.file(), body), lines.length(), problems);
        List<NamedColumn> groupings = groupings(read, new SourcePositions(places.file(), body), problems);
        return title.isPresent() && text.isPresent() && problems.isEmpty()
                ? new TemplateResult.Made<>(
                        new Template(places.file(), read.frontMatter(), title.get(), text.get(), groupings))
                : new TemplateResult.Refused<>(List.copyOf(problems));
    }

    /**
     * Figures are counted before a template is filled in, so the columns it counts by are read off its text: that of
     * for-each, and those in {@code groups("owner")}.
     */
    private static List<NamedColumn> groupings(
            FrontMatterReader.Read read, SourcePositions body, List<TemplateProblem> problems) {
        List<NamedColumn> groupings = new ArrayList<>();
        if (read.frontMatter().forEach().isColumn()) {
            FrontMatterReader.Place place = read.forEachPlace();
            groupings.add(new NamedColumn(read.frontMatter().forEach().word(), place.line(), place.column()));
        }
        Matcher calls = GROUPS.matcher(body.source());
        while (calls.find()) {
            if (calls.group("word") == null) {
                problems.add(body.problem(
                        calls.start(), "groups takes the name of a column in quotes", "write groups(\"owner\")"));
            } else {
                TemplateProblem at = body.problem(calls.start("word"), "", "");
                groupings.add(new NamedColumn(calls.group("word"), at.line(), at.column()));
            }
        }
        return groupings;
    }

    /** The columns by whose values it tells plans apart, each where it names it. */
    public List<NamedColumn> groupings() {
        return groupings;
    }

    /** What is wrong with it for a programme that can tell plans apart by these columns only. */
    public List<TemplateProblem> unknown(List<String> columns) {
        String known = "plans can be told apart by "
                + String.join(", ", FrontMatter.ForEach.ALWAYS) + ", "
                + String.join(", ", columns)
                + "; the contract declares a column by giving its field a type, string or boolean";
        return groupings.stream()
                .filter(column -> !columns.contains(column.word()))
                .map(column -> new TemplateProblem(
                        file,
                        column.line(),
                        column.column(),
                        "there is no column " + column.word(),
                        NearestNames.question(column.word(), all(columns)) + known))
                .toList();
    }

    private static List<String> all(List<String> columns) {
        return Stream.concat(FrontMatter.ForEach.ALWAYS.stream(), columns.stream())
                .toList();
    }

    public FrontMatter frontMatter() {
        return frontMatter;
    }

    /**
     * Fills in the template from values by name. A value is a {@code String}, {@code Boolean}, {@code Number} (for
     * comparing, never printed), {@code List} or {@code Map} of values, {@link PrintedValue}, {@link TemplateFunction},
     * {@link Directive}, or null for one that is not there.
     */
    public TemplateResult<FilledTemplate> fill(Map<String, Object> values) {
        List<TemplateProblem> problems = new ArrayList<>();
        TemplateFilling filling = new TemplateFilling();
        Optional<String> titleText = title.run(values, filling, problems);
        Optional<String> bodyText = body.run(values, filling, problems);
        if (titleText.isEmpty() || bodyText.isEmpty()) {
            return new TemplateResult.Refused<>(List.copyOf(problems));
        }
        BlockReader reader = new BlockReader(filling.tokens(), body.places(), body.firstLine());
        List<Inline> words = MarkdownReader.inlines(titleText.get(), filling.tokens());
        List<Block> blocks = reader.read(words, MarkdownReader.parse(bodyText.get()));
        return reader.problems().isEmpty()
                ? new TemplateResult.Made<>(new FilledTemplate(Inline.plain(words), blocks))
                : new TemplateResult.Refused<>(List.copyOf(reader.problems()));
    }
}
