package org.quarterlight.template;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterlight.document.Block.Voice;

/** {@code <@lead>} and {@code <@note>}: the paragraphs between the tags speak in that voice. */
record VoiceDirective(Voice voice) implements TemplateDirectiveModel {
    // FreeMarker hands over a raw map of names and models.
    @Override
    @SuppressWarnings("rawtypes")
    public void execute(
            Environment environment, Map parameters, TemplateModel[] loopVars, @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (!parameters.isEmpty()) {
            throw new TemplateMisuse(
                    "there is no argument " + parameters.keySet().iterator().next(), "it takes none");
        }
        if (body == null) {
            return;
        }
        speak(environment, voice);
        body.render(environment.getOut());
        speak(environment, Voice.BODY);
    }

    private static void speak(Environment environment, Voice voice) throws IOException {
        environment.getOut().write("\n\n");
        DirectiveCall.write(environment, new TemplateFilling.Piece.Speak(voice));
        environment.getOut().write("\n\n");
    }
}
