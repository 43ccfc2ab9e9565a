package org.quarterlight.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
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
import org.quarterlight.document.Inline;

/** Shows plain values to FreeMarker, and FreeMarker's values to functions and directives; no other type passes. */
final class PlainValues {
    static final ObjectWrapper WRAPPER = PlainValues::wrap;

    private PlainValues() {}

    /** A list or map that was looked at when it was made or kept, and is not looked through again. */
    interface Plain extends TemplateModel {}

    private static @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return switch (value) {
            case null -> null;
            case TemplateModel model -> model;
            case String text -> new SimpleScalar(text);
            case Boolean answer -> answer ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case Number number -> new SimpleNumber(number);
            case PrintedValue printed -> new MarkdownOutput.WithParts(printed);
            case List<?> list -> new PlainList(list);
            case Map<?, ?> map -> new PlainMap(map);
            case TemplateFunction function -> new PlainFunction(function);
            case Directive directive -> new DirectiveCall(directive);
            default ->
                throw new TemplateModelException(
                        "A template takes no " + value.getClass().getName());
        };
    }

    /** What a function or directive is given for an argument. */
    static Object unwrap(TemplateModel model) throws TemplateModelException {
        return switch (model) {
            case MarkdownOutput.WithParts words -> words.printed();
            case MarkdownOutput words -> new PrintedValue(inlines(words), Map.of());
            case TemplateScalarModel text -> text.getAsString();
            case TemplateBooleanModel answer -> answer.getAsBoolean();
            case TemplateNumberModel number -> number.getAsNumber();
            case PlainList list -> list.values;
            case PlainMap map -> map.entries;
            case TemplateSequenceModel sequence -> elements(sequence);
            case TemplateHashModelEx hash -> entries(hash);
            default -> throw new TemplateMisuse("this cannot be an argument", "give a text, a figure, a list or a map");
        };
    }

    private static List<Inline> inlines(MarkdownOutput words) throws TemplateModelException {
        return MarkdownReader.inlines(
                MarkdownOutput.FORMAT.getMarkupString(words),
                TemplateFilling.current().tokens());
    }

    private static List<Object> elements(TemplateSequenceModel sequence) throws TemplateModelException {
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < sequence.size(); i++) {
            TemplateFilling.current().step(1);
            TemplateModel element = sequence.get(i);
            if (element != null) {
                elements.add(unwrap(element));
            }
        }
        return elements;
    }

    private static Map<String, Object> entries(TemplateHashModelEx hash) throws TemplateModelException {
        Map<String, Object> entries = new LinkedHashMap<>();
        TemplateModelIterator keys = hash.keys().iterator();
        while (keys.hasNext()) {
            String key = String.valueOf(unwrap(keys.next()));
            TemplateModel value = hash.get(key);
            if (value != null) {
                entries.put(key, unwrap(value));
            }
        }
        return entries;
    }

    /** A list; looking at an element counts as a step. */
    private record PlainList(List<?> values) implements TemplateSequenceModel, Plain {
        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            TemplateFilling.current().step(1);
            return index < 0 || index >= values.size() ? null : wrap(values.get(index));
        }

        @Override
        public int size() {
            return values.size();
        }
    }

    /** A map with text keys, in its own order. */
    private record PlainMap(Map<?, ?> entries) implements TemplateHashModelEx, Plain {
        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            Object value = entries.get(key);
            if (value == null) {
                TemplateFilling.current().missed(key, entries.keySet());
            }
            return wrap(value);
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
            return new SimpleCollection(entries.keySet(), WRAPPER);
        }

        @Override
        public TemplateCollectionModel values() {
            return new SimpleCollection(entries.values(), WRAPPER);
        }
    }

    /** A function of the model. */
    private record PlainFunction(TemplateFunction function) implements TemplateMethodModelEx {
        // FreeMarker hands over a raw list of models, null for an argument without a value.
        @Override
        @SuppressWarnings("rawtypes")
        public @Nullable Object exec(List arguments) throws TemplateModelException {
            TemplateFilling.current().step(1);
            List<Object> plain = new ArrayList<>();
            for (Object argument : arguments) {
                if (argument == null) {
                    throw new TemplateMisuse("argument " + (plain.size() + 1) + " has no value", "");
                }
                plain.add(unwrap((TemplateModel) argument));
            }
            return wrap(function.call(plain));
        }
    }
}
