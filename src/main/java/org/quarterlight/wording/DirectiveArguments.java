package org.quarterlight.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Inline;
import org.quarterlight.template.PrintedValue;
import org.quarterlight.template.TemplateMisuse;

/** The named arguments of one use of a directive, read as what the directive needs. */
public record DirectiveArguments(Map<String, Object> values) {
    /** Words separated by spaces. */
    public List<String> words(String name) {
        return Arrays.stream(text(name).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    public String text(String name) {
        return Inline.plain(inlines(name));
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public List<Inline> inlines(String name) {
        return values.containsKey(name) ? inlinesOf(values.get(name)) : List.of();
    }

    public static List<Inline> inlinesOf(Object value) {
        return switch (value) {
            case String text -> NotedTables.text(text);
            case PrintedValue printed -> printed.inlines();
            default -> throw new TemplateMisuse("a text was expected here", "give a text or a figure");
        };
    }

    /** The caption the arguments title, detail and anchor describe. */
    public Caption caption() {
        String anchor = has("anchor") ? text("anchor") : slug(text("title"));
        return new Caption(anchor, inlines("title"), inlines("detail"));
    }

    /** The title as an anchor, which begins with a letter. */
    public static String slug(String title) {
        String words =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return words.isEmpty() || Character.isDigit(words.charAt(0)) ? ("t-" + words).replaceAll("-$", "") : words;
    }

    /** The items of a list argument; empty where it is not given. */
    public List<Object> list(String name) {
        return switch (values.get(name)) {
            case null -> List.of();
            case List<?> items -> new ArrayList<>(items);
            default -> throw new TemplateMisuse(name + " is a list", "write " + name + "=[...] or what lists them");
        };
    }

    /** A whole number above nothing; empty where it is not given. */
    public Optional<Integer> number(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        String given = values.get(name) instanceof Number number ? number.toString() : text(name);
        if (!given.matches("[1-9][0-9]{0,6}")) {
            throw new TemplateMisuse(name + " is a number from 1", "write " + name + "=10");
        }
        return Optional.of(Integer.valueOf(given));
    }

    /** The texts of a list argument. */
    public List<String> texts(String name) {
        return list(name).stream().map(item -> Inline.plain(inlinesOf(item))).toList();
    }

    /** A hash of texts, such as the conditions of a selection. */
    public static Map<String, String> hash(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new TemplateMisuse("conditions were expected here", "write them as {\"state\": \"due\"}");
        }
        Map<String, String> hash = new TreeMap<>();
        map.forEach((key, text) -> hash.put(
                String.valueOf(key),
                Optional.ofNullable(text)
                        .map(one -> Inline.plain(inlinesOf(one)))
                        .orElse("")));
        return hash;
    }
}
