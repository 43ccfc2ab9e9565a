package org.quarterlight.template;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Puts FreeMarker's complaints into a few plain words, with the place in the template's own file. */
record ExpressionFaults(SourcePositions places, CountedSteps steps) {
    static final String PRINT_A_FIGURE = "print a figure, not a bare number: ${figure(\"plans.due\")}";

    TemplateProblem of(ParseException fault) {
        return new ParseFaults(places).of(fault);
    }

    /** Of a template filled in with these names. */
    TemplateProblem of(TemplateException fault, int firstLine, ValueFaults values) {
        Integer line = fault.getLineNumber();
        Integer column = fault.getColumnNumber();
        ValueFaults.Words words = words(fault, values);
        return line == null || column == null
                ? places.problemAt(firstLine, 1, words.message(), words.hint())
                : places.problemAt(line, steps.originalColumn(line, column), words.message(), words.hint());
    }

    private static ValueFaults.Words words(TemplateException fault, ValueFaults values) {
        TemplateMisuse misuse = cause(fault, TemplateMisuse.class);
        if (misuse != null) {
            return new ValueFaults.Words(String.valueOf(misuse.getMessage()), misuse.hint());
        }
        return cause(fault, Engine.Bare.class) != null
                ? new ValueFaults.Words("a bare number or date cannot be printed", PRINT_A_FIGURE)
                : values.of(fault);
    }

    private static <T extends Throwable> @Nullable T cause(Throwable fault, Class<T> kind) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }

    TemplateProblem of(IOException fault) {
        return places.problemAt(1, 1, "the template cannot be read: " + fault.getMessage(), "");
    }
}
