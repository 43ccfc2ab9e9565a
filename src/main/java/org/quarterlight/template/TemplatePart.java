package org.quarterlight.template;

import freemarker.core.ParseException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One runnable part of a template: its title, or its body. */
final class TemplatePart {
    private final Template template;
    private final ExpressionFaults faults;
    private final int firstLine;

    private TemplatePart(Template template, ExpressionFaults faults, int firstLine) {
        this.template = template;
        this.faults = faults;
        this.firstLine = firstLine;
    }

    /** Reads the part that begins at {@code start}; nothing comes back, and problems are added, where it is not sound. */
    static Optional<TemplatePart> read(SourcePositions places, int start, List<TemplateProblem> problems) {
        List<SourceSegment> segments = SourceSegments.of(places.source());
        CountedSteps steps = CountedSteps.into(places.source(), segments);
        ExpressionFaults faults = new ExpressionFaults(places, steps);
        int before = problems.size();
        try {
            Engine.parse(places.file(), places.source());
            problems.addAll(TemplatePolicy.check(places, segments));
            problems.addAll(MarkdownLint.check(places, segments, start));
            Template template = Engine.parse(places.file(), steps.source());
            int firstLine = places.problem(start, "", "").line();
            return problems.size() == before
                    ? Optional.of(new TemplatePart(template, faults, firstLine))
                    : Optional.empty();
        } catch (ParseException fault) {
            problems.add(faults.of(fault));
        } catch (StackOverflowError fault) {
            problems.add(places.problemAt(1, 1, "the template is nested too deeply", "make macros of its inner parts"));
        } catch (IOException fault) {
            problems.add(faults.of(fault));
        }
        return Optional.empty();
    }

    int firstLine() {
        return firstLine;
    }

    SourcePositions places() {
        return faults.places();
    }

    /** Its Markdown with tokens for the values, or nothing and a problem added. */
    Optional<String> run(Map<String, Object> values, TemplateFilling filling, List<TemplateProblem> problems) {
        try {
            return Optional.of(Engine.run(template, values, filling));
        } catch (TemplateException fault) {
            problems.add(faults.of(fault, firstLine, new ValueFaults(names(values), filling)));
        } catch (IOException fault) {
            problems.add(faults.of(fault));
        } catch (TemplateMisuse fault) {
            problems.add(places().problemAt(firstLine, 1, String.valueOf(fault.getMessage()), fault.hint()));
        } catch (StackOverflowError fault) {
            problems.add(places().problemAt(firstLine, 1, "a macro or function calls itself without end", ""));
        }
        return Optional.empty();
    }

    private Map<String, Object> names(Map<String, Object> values) {
        Map<String, Object> names = new HashMap<>(values);
        names.putAll(Engine.OWN);
        names.keySet().removeAll(List.of(TemplatePolicy.STEP, TemplatePolicy.KEPT));
        SourceSegments.of(places().source()).stream()
                .filter(SourceSegment::defines)
                .forEach(segment -> names.put(segment.definedName(places().source()), segment));
        return names;
    }
}
