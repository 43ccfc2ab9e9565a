package org.quarterlight.template;

import freemarker.core.DirectiveCallPlace;
import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quarterlight.spelling.NearestNames;

/** Runs a directive where a template calls it, and leaves a token for the blocks it makes. */
record DirectiveCall(Directive directive) implements TemplateDirectiveModel {
    // FreeMarker hands over a raw map of names and models.
    @Override
    @SuppressWarnings("rawtypes")
    public void execute(
            Environment environment, Map parameters, TemplateModel[] loopVars, @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (body != null) {
            throw new TemplateMisuse("this directive takes nothing between its tags", "close it at once: <@name/>");
        }
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (Object entry : parameters.entrySet()) {
            Map.Entry<?, ?> parameter = (Map.Entry<?, ?>) entry;
            argument(arguments, (String) parameter.getKey(), (TemplateModel) parameter.getValue());
        }
        directive.needed().stream()
                .sorted()
                .filter(name -> !arguments.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new TemplateMisuse("the argument " + name + " is missing", hint());
                });
        write(environment, new TemplateFilling.Piece.Made(directive.blocks().apply(arguments)));
    }

    private void argument(Map<String, Object> arguments, String name, @Nullable TemplateModel value)
            throws TemplateException {
        if (!directive.needed().contains(name) && !directive.optional().contains(name)) {
            throw new TemplateMisuse("there is no argument " + name, NearestNames.question(name, names()) + hint());
        }
        if (value != null) {
            arguments.put(name, PlainValues.unwrap(value));
        }
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>(directive.needed());
        names.addAll(directive.optional());
        return names;
    }

    private String hint() {
        Set<String> names = names();
        return names.isEmpty() ? "it takes no arguments" : "it takes " + String.join(", ", names);
    }

    static void write(Environment environment, TemplateFilling.Piece piece) throws IOException {
        DirectiveCallPlace place = environment.getCurrentDirectiveCallPlace();
        String token = TemplateFilling.current()
                .blocks(new TemplateFilling.Placed(piece, place.getBeginLine(), place.getBeginColumn()));
        // FreeMarker takes away the line end after a tag that has its line to itself.
        environment.getOut().write(token + "\n");
    }
}
