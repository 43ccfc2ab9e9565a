package org.quarterlight.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterlight.document.Block;
import org.quarterlight.document.Inline;

/** One template, read and found sound; it can be filled in many times, by many threads. */
public final class Template {
    private final FrontMatter frontMatter;
    private final TemplatePart title;
    private final TemplatePart body;

    private Template(FrontMatter frontMatter, TemplatePart title, TemplatePart body) {
        this.frontMatter = frontMatter;
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
        String before = "\n".repeat(read.titleLine() - 1) + " ".repeat(read.titleColumn() - 1);
        Optional<TemplatePart> title =
                TemplatePart.read(new SourcePositions(places.file(), before + read.title()), before.length(), problems);
        String lines = places.source().substring(0, read.bodyStart()).replaceAll("[^\n]+", "");
        String body = lines + places.source().substring(read.bodyStart());
        Optional<TemplatePart> text =
                TemplatePart.read(new SourcePositions(places.file(), body), lines.length(), problems);
        return title.isPresent() && text.isPresent()
                ? new TemplateResult.Made<>(new Template(read.frontMatter(), title.get(), text.get()))
                : new TemplateResult.Refused<>(List.copyOf(problems));
    }

    public FrontMatter frontMatter() {
        return frontMatter;
    }

    /**
     * Fills in the template from values by name. A value is a {@code String}, {@code Boolean}, {@code Number} (for
     * comparing, never printed), {@code List} or {@code Map} of values, {@link Printed}, {@link TemplateFunction},
     * {@link Directive}, or null for one that is not there.
     */
    public TemplateResult<Filled> fill(Map<String, Object> values) {
        List<TemplateProblem> problems = new ArrayList<>();
        Filling filling = new Filling();
        Optional<String> titleText = title.run(values, filling, problems);
        Optional<String> bodyText = body.run(values, filling, problems);
        if (titleText.isEmpty() || bodyText.isEmpty()) {
            return new TemplateResult.Refused<>(List.copyOf(problems));
        }
        BlockReader reader = new BlockReader(filling.tokens(), body.places(), body.firstLine());
        List<Inline> words = MarkdownReader.inlines(titleText.get(), filling.tokens());
        List<Block> blocks = reader.read(words, MarkdownReader.parse(bodyText.get()));
        return reader.problems().isEmpty()
                ? new TemplateResult.Made<>(new Filled(Inline.plain(words), blocks))
                : new TemplateResult.Refused<>(List.copyOf(reader.problems()));
    }
}
