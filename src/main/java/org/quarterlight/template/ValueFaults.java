package org.quarterlight.template;

import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quarterlight.spelling.NearestNames;

/** Says in plain words why a template could not be filled in: a name there is none of, or a value of another kind. */
final class ValueFaults {
    private static final Pattern OF_ANOTHER_KIND = Pattern.compile(
            "(?s)For \"(.*?)\" .*?Expected .*?, but this has evaluated to an? ([^(:]*).*?==> (.*?)(?: *\\[in .*|\\n.*|$)");
    private static final Pattern MACRO_NEEDS =
            Pattern.compile("(?s)When calling (?:macro|function) \"(.*?)\", required parameter \"(.*?)\".*");
    private static final Pattern MACRO_LACKS = Pattern.compile(
            "(?s)(?:Macro|Function) \"(.*?)\" has no parameter with name \"(.*?)\"\\. Valid parameter names are: (.*?)");

    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}\\p{N}_.]+");

    private final Map<String, Object> names;
    private final TemplateFilling filling;

    ValueFaults(Map<String, Object> names, TemplateFilling filling) {
        this.names = names;
        this.filling = filling;
    }

    record Words(String message, String hint) {}

    Words of(TemplateException fault) {
        String blamed = fault.getBlamedExpressionString();
        if (fault instanceof InvalidReferenceException && blamed != null) {
            boolean isCalled = String.valueOf(fault.getFTLInstructionStack()).contains("@" + blamed);
            return isCalled ? noDirective(blamed) : missing(blamed);
        }
        String message = fault.getMessageWithoutStackTop();
        Matcher kind = OF_ANOTHER_KIND.matcher(message);
        if (kind.matches()) {
            return otherKind(kind.group(1), kind.group(2).strip(), kind.group(3).strip());
        }
        if (message.contains("Can't compare values of these types")) {
            return new Words(
                    "these two cannot be compared",
                    "a figure is compared by its number: figure(\"plans.due\").value > 0");
        }
        return macro(message)
                .orElseGet(() -> new Words(
                        blamed == null ? "this cannot be filled in" : blamed + " cannot be used so",
                        "see the reference of templates"));
    }

    private static Optional<Words> macro(String message) {
        Matcher needs = MACRO_NEEDS.matcher(message);
        if (needs.matches()) {
            return Optional.of(new Words(
                    needs.group(1) + " needs " + needs.group(2), "write " + needs.group(2) + "=... in its call"));
        }
        Matcher lacks = MACRO_LACKS.matcher(message);
        return lacks.matches()
                ? Optional.of(new Words(
                        lacks.group(1) + " takes no " + lacks.group(2),
                        NearestNames.question(
                                        lacks.group(2), List.of(lacks.group(3).split(", *", -1))) + "it takes "
                                + lacks.group(3)))
                : Optional.empty();
    }

    private Words missing(String blamed) {
        if (!PLAIN_NAME.matcher(blamed).matches()) {
            return new Words(blamed + " has no value here", "check the name, or ask first: <#if " + blamed + "??>");
        }
        int dot = blamed.lastIndexOf('.');
        String last = blamed.substring(dot + 1);
        if (dot < 0) {
            return new Words(
                    "there is nothing called " + blamed,
                    near(blamed, names.keySet()) + "or ask first whether it is there: <#if " + blamed + "??>");
        }
        Set<String> known = filling.namesBeside(last);
        String parts = known.isEmpty() ? "" : "it has " + String.join(", ", new TreeSet<>(known)) + "; ";
        return new Words(
                blamed.substring(0, dot) + " has no " + last + " here",
                NearestNames.question(last, known) + parts + "or ask first whether it is there: <#if " + blamed
                        + "??>");
    }

    private Words noDirective(String name) {
        Set<String> directives = names.entrySet().stream()
                .filter(each -> each.getValue() instanceof Directive
                        || each.getValue() instanceof VoiceDirective
                        || each.getValue() instanceof SourceSegment)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Words(
                "there is no directive or macro " + name,
                near(name, directives) + "there are " + String.join(", ", directives));
    }

    /** The nearest names, written as they are used. */
    private String near(String name, Set<String> known) {
        List<String> near =
                NearestNames.to(name, known).stream().map(this::asUsed).toList();
        return near.isEmpty() ? "" : "did you mean " + String.join(" or ", near) + "? ";
    }

    private String asUsed(String name) {
        return switch (names.get(name)) {
            case TemplateFunction function -> name + "(...)";
            case Directive directive -> "<@" + name + ".../>";
            case VoiceDirective voice -> "<@" + name + ">...</@" + name + ">";
            case null, default -> name;
        };
    }

    private Words otherKind(String where, String found, String blamed) {
        String is = blamed + " is " + inWords(found);
        boolean isFunction = found.startsWith("method") || found.startsWith("function");
        if (isFunction) {
            String call = names.get(blamed) instanceof TemplateFunction ? blamed + "(...)" : blamed;
            boolean asDirective = where.equals("@");
            return new Words(
                    is + (asDirective ? ", no directive" : ", and has no value until it is called"),
                    asDirective
                            ? "print what it gives, as in ${" + call + "}, or hand it to a directive"
                            : "call it: " + call);
        }
        if (found.contains("directive") || found.contains("transform") || found.startsWith("macro")) {
            return new Words(is + ", no value", "call it by itself: <@" + blamed + ".../>");
        }
        return new Words(is + ", and " + needed(where), hint(where, blamed));
    }

    private static String inWords(String found) {
        return switch (found.split("[+ (]", 2)[0]) {
            case "method", "function" -> "a function";
            case "sequence", "collection" -> "a list";
            case "hash", "extended_hash", "extended-hash" ->
                found.contains("markup") ? "a figure or a text" : "a set of named values";
            case "string", "markup_output" -> "a text";
            case "number" -> "a number";
            case "boolean" -> "a yes or no";
            default -> found.contains("directive") || found.contains("transform") ? "a directive" : "something else";
        };
    }

    private static String needed(String where) {
        return switch (where) {
            case "#list" -> "<#list> goes through a list";
            case "@" -> "only a directive or a macro is called with <@";
            case "#if", "#elseif" -> "<#if> asks what is yes or no";
            case "." -> "has no named values behind a dot";
            case "...(...)" -> "only a function is called with brackets";
            case "...[...]" -> "only a list or named values are taken apart with [ ]";
            case "${...}" -> "only a text or a figure can be printed";
            default -> "does not fit " + where;
        };
    }

    private static String hint(String where, String blamed) {
        return switch (where) {
            case "#if", "#elseif" -> "compare it, or ask whether it is there: <#if " + blamed + "??>";
            case "...(...)" -> "take the brackets away: ${" + blamed + "}";
            case "@" -> "print it: ${" + blamed + "}";
            case "${...}" -> "print its items one by one: <#list " + blamed + " as item>...</#list>";
            default -> "see the reference of templates for what it holds";
        };
    }
}
