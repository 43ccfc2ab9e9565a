package org.quarterlight.template;

import freemarker.core.Environment;
import freemarker.template.SimpleCollection;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks at each value a template keeps under a name: a text, list or map that grows from turn to turn is refused, and
 * FreeMarker's joined lists, which grow in depth, are laid flat.
 */
final class KeptValues {
    static final int LONGEST_TEXT = 20_000;
    private static final int MOST_ELEMENTS = 100_000;
    private static final int DEEPEST = 4;

    private KeptValues() {}

    /** Looks at the value of a name and keeps its flat form, as {@code assign} or {@code local} would. */
    static boolean keep(String name, String where) {
        Environment environment = Environment.getCurrentEnvironment();
        try {
            boolean local = "local".equals(where);
            TemplateModel value = local
                    ? environment.getLocalVariable(name)
                    : environment.getCurrentNamespace().get(name);
            TemplateModel kept = kept(name, value);
            if (kept instanceof KeptList || kept instanceof KeptMap) {
                set(environment, name, kept, local);
            }
        } catch (TemplateModelException problem) {
            throw new TemplateMisuse("the value of " + name + " cannot be read", "");
        }
        return true;
    }

    private static void set(Environment environment, String name, TemplateModel kept, boolean local) {
        if (local) {
            environment.setLocalVariable(name, kept);
        } else {
            environment.setVariable(name, kept);
        }
    }

    private static @Nullable TemplateModel kept(String name, @Nullable TemplateModel value)
            throws TemplateModelException {
        return switch (value) {
            case null -> null;
            case MarkdownOutput.WithParts printed -> printed;
            case MarkdownOutput words -> {
                TemplateFilling.current()
                        .keptText(
                                name,
                                MarkdownOutput.FORMAT.getMarkupString(words).length());
                yield words;
            }
            case TemplateScalarModel text -> {
                TemplateFilling.current().keptText(name, text.getAsString().length());
                yield text;
            }
            case TemplateBooleanModel answer -> answer;
            case TemplateNumberModel number -> number;
            case PlainValues.Plain plain -> plain;
            case TemplateSequenceModel list -> list(name, list);
            case TemplateHashModelEx map -> map(name, map);
            default -> throw new TemplateMisuse("a macro or function cannot be a value", "call it by its own name");
        };
    }

    private static KeptList list(String name, TemplateSequenceModel list) throws TemplateModelException {
        few(name, list.size());
        List<TemplateModel> elements = new ArrayList<>();
        int depth = 1;
        for (int i = 0; i < list.size(); i++) {
            TemplateFilling.current().step(1);
            TemplateModel element = kept(name, list.get(i));
            if (element != null) {
                elements.add(element);
                depth = Math.max(depth, 1 + depth(element));
            }
        }
        return new KeptList(elements, shallow(name, depth));
    }

    private static KeptMap map(String name, TemplateHashModelEx map) throws TemplateModelException {
        few(name, map.size());
        Map<String, TemplateModel> entries = new LinkedHashMap<>();
        int depth = 1;
        TemplateModelIterator keys = map.keys().iterator();
        while (keys.hasNext()) {
            TemplateFilling.current().step(1);
            String key = String.valueOf(PlainValues.unwrap(keys.next()));
            TemplateModel value = kept(name, map.get(key));
            if (value != null) {
                entries.put(key, value);
                depth = Math.max(depth, 1 + depth(value));
            }
        }
        return new KeptMap(entries, shallow(name, depth));
    }

    private static void few(String name, int size) {
        if (size < 0 || size > MOST_ELEMENTS) {
            throw new TemplateMisuse(name + " grows beyond " + MOST_ELEMENTS + " elements", "keep a part of it");
        }
    }

    private static int depth(TemplateModel model) {
        return switch (model) {
            case KeptList list -> list.depth();
            case KeptMap map -> map.depth();
            case PlainValues.Plain plain -> 1;
            default -> 0;
        };
    }

    private static int shallow(String name, int depth) {
        if (depth > DEEPEST) {
            throw new TemplateMisuse(
                    name + " holds lists in lists deeper than " + DEEPEST, "keep the inner ones apart");
        }
        return depth;
    }

    /** A list laid flat; looking at an element counts as a step. */
    private record KeptList(List<TemplateModel> elements, int depth)
            implements TemplateSequenceModel, PlainValues.Plain {
        @Override
        public @Nullable TemplateModel get(int index) {
            TemplateFilling.current().step(1);
            return index < 0 || index >= elements.size() ? null : elements.get(index);
        }

        @Override
        public int size() {
            return elements.size();
        }
    }

    /** A map laid flat, in its own order. */
    private record KeptMap(Map<String, TemplateModel> entries, int depth)
            implements TemplateHashModelEx, PlainValues.Plain {
        @Override
        public @Nullable TemplateModel get(String key) {
            return entries.get(key);
        }

        @Override
        public boolean isEmpty() {
            return entries.isEmpty();
        }

        @Override
        public int size() {
            return entries.size();
        }

        @Override
        public TemplateCollectionModel keys() {
            return new SimpleCollection(entries.keySet(), PlainValues.WRAPPER);
        }

        @Override
        public TemplateCollectionModel values() {
            return new SimpleCollection(entries.values(), PlainValues.WRAPPER);
        }
    }
}
