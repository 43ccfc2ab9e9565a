package org.quarterlight.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts FreeMarker's complaints into a few plain words, with the place in the template's own file. */
record Faults(SourcePositions places, CountedSteps steps) {
    static final String PRINT_A_FIGURE = "print a figure, not a bare number: ${figure(\"plans.due\")}";
    private static final int LONGEST = 300;
    private static final Pattern INSIDE_TALK = Pattern.compile(" ?(\\[in template [^]]*]|\\(wrapper: [^)]*\\))");
    private static final Pattern TIPS = Pattern.compile("(?s)\\n-{3,}.*");

    TemplateProblem of(ParseException fault) {
        return places.problemAt(
                fault.getLineNumber(), fault.getColumnNumber(), shortened(fault.getEditorMessage()), hint(fault));
    }

    private static String hint(ParseException fault) {
        String message = fault.getEditorMessage();
        boolean unclosed = message.contains("Unexpected end of file") || message.contains("unclosed");
        return unclosed ? "something above is not closed" : "";
    }

    TemplateProblem of(TemplateException fault, int firstLine) {
        Integer line = fault.getLineNumber();
        Integer column = fault.getColumnNumber();
        return line == null || column == null
                ? places.problemAt(firstLine, 1, message(fault), hint(fault))
                : places.problemAt(line, steps.originalColumn(line, column), message(fault), hint(fault));
    }

    private static String message(TemplateException fault) {
        TemplateMisuse misuse = cause(fault, TemplateMisuse.class);
        if (misuse != null) {
            return String.valueOf(misuse.getMessage());
        }
        if (cause(fault, Engine.Bare.class) != null) {
            return "a bare number or date cannot be printed";
        }
        return fault instanceof InvalidReferenceException missing && missing.getBlamedExpressionString() != null
                ? missing.getBlamedExpressionString() + " has no value here"
                : shortened(fault.getMessageWithoutStackTop());
    }

    private static String hint(TemplateException fault) {
        TemplateMisuse misuse = cause(fault, TemplateMisuse.class);
        if (misuse != null) {
            return misuse.hint();
        }
        if (cause(fault, Engine.Bare.class) != null) {
            return PRINT_A_FIGURE;
        }
        String blamed = fault.getBlamedExpressionString();
        return fault instanceof InvalidReferenceException && blamed != null
                ? "check the name, or ask first: <#if " + blamed + "??>"
                : "";
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
        return places.problemAt(1, 1, shortened(String.valueOf(fault.getMessage())), "");
    }

    private static String shortened(String message) {
        String told = TIPS.matcher(message).replaceFirst("");
        String plain =
                INSIDE_TALK.matcher(told).replaceAll("").replaceAll("\\s+", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "\u2026";
    }
}
