package org.quarterlight.template;

import java.util.List;
import java.util.Map;

/** One template, read and found sound; it can be filled in many times, by many threads. */
public final class Template {
    private final FrontMatter frontMatter;

    private Template(FrontMatter frontMatter) {
        this.frontMatter = frontMatter;
    }

    /** Reads a template's text; the file's name is for the problems. */
    public static Outcome<Template> read(String file, String source) {
        if (source.isBlank()) {
            return new Outcome.Refused<>(List.of(new TemplateProblem(file, 1, 1, "the template is empty", "")));
        }
        return new Outcome.Made<>(new Template(new FrontMatter(
                file, FrontMatter.ForEach.PROGRAMME, FrontMatter.When.NIGHTLY, List.of(FrontMatter.Format.PDF))));
    }

    public FrontMatter frontMatter() {
        return frontMatter;
    }

    /**
     * Fills in the template from values by name. A value is a {@code String}, {@code Boolean}, {@code Number} (for
     * comparing, never printed), {@code List} or {@code Map} of values, {@link Printed}, {@link TemplateFunction},
     * {@link Directive}, or null for one that is not there.
     */
    public Outcome<Filled> fill(Map<String, Object> values) {
        return new Outcome.Made<>(new Filled(frontMatter.id(), List.of()));
    }
}
