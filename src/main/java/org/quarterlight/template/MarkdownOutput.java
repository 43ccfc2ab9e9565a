package org.quarterlight.template;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterlight.document.Inline;

/** Words on their way into Markdown, as FreeMarker holds them: the template's own text, and tokens for values. */
class MarkdownOutput extends CommonTemplateMarkupOutputModel<MarkdownOutput> {
    static final Format FORMAT = new Format();

    MarkdownOutput(@Nullable String plain, @Nullable String markup) {
        super(plain, markup);
    }

    @Override
    public Format getOutputFormat() {
        return FORMAT;
    }

    /** A {@link PrintedValue} value: words that have parts. */
    static final class WithParts extends MarkdownOutput implements TemplateHashModel {
        private final PrintedValue printed;

        WithParts(PrintedValue printed) {
            super(null, TemplateFilling.current().value(printed.inlines()));
            this.printed = printed;
        }

        PrintedValue printed() {
            return printed;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            Object part = printed.parts().get(key);
            if (part == null) {
                TemplateFilling.current().missed(key, printed.parts().keySet());
            }
            return PlainValues.WRAPPER.wrap(part);
        }

        @Override
        public boolean isEmpty() {
            return printed.inlines().isEmpty();
        }
    }

    /** Where FreeMarker would escape a string for HTML, this puts a token in its place. */
    static final class Format extends CommonMarkupOutputFormat<MarkdownOutput> {
        @Override
        public String getName() {
            return "briefing";
        }

        @Override
        public @Nullable String getMimeType() {
            return null;
        }

        @Override
        public void output(String text, Writer out) throws IOException {
            out.write(escapePlainText(text));
        }

        @Override
        public String escapePlainText(String text) {
            return text.isEmpty() ? "" : TemplateFilling.current().value(List.of(new Inline.Text(text)));
        }

        @Override
        public boolean isLegacyBuiltInBypassed(String name) {
            return false;
        }

        @Override
        public boolean isAutoEscapedByDefault() {
            return true;
        }

        @Override
        protected MarkdownOutput newTemplateMarkupOutputModel(@Nullable String plain, @Nullable String markup) {
            return new MarkdownOutput(plain, markup);
        }
    }
}
