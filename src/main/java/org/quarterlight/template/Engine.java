package org.quarterlight.template;

import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateDateFormat;
import freemarker.core.TemplateDateFormatFactory;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.core.TemplateValueFormatException;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.quarterlight.document.Block;

/** FreeMarker with every door shut: no classes, no files, no formats for bare numbers, every value a token. */
final class Engine {
    private static final Configuration CONFIGURATION = configuration();
    static final Map<String, Object> OWN = Map.of(
            TemplatePolicy.STEP,
            (TemplateFunction) arguments -> counted(arguments),
            TemplatePolicy.KEPT,
            (TemplateFunction) arguments -> KeptValues.keep((String) arguments.get(0), (String) arguments.get(1)),
            "lead",
            new VoiceDirective(Block.Voice.LEAD),
            "note",
            new VoiceDirective(Block.Voice.NOTE),
            "callout",
            new VoiceDirective(Block.Voice.CALLOUT),
            "newpage",
            new Directive(Set.of(), Set.of(), arguments -> List.of(new Block.NewPage())),
            "contents",
            new Directive(Set.of(), Set.of("depth"), Engine::contents));

    private Engine() {}

    /** Parses a template; the source's lines and columns are those of the file. */
    static Template parse(String file, String source) throws IOException {
        return new Template(file, new StringReader(source), CONFIGURATION);
    }

    /** The template's Markdown, with tokens for the values. */
    static String run(Template template, Map<String, Object> values, TemplateFilling filling)
            throws IOException, TemplateException {
        Map<String, Object> model = new LinkedHashMap<>(values);
        model.putAll(OWN);
        Writer out = new LimitedText();
        Environment environment = template.createProcessingEnvironment(new SimpleHash(model, PlainValues.WRAPPER), out);
        filling.enter(environment);
        environment.process();
        return out.toString();
    }

    private static boolean counted(List<Object> arguments) {
        TemplateFilling.current().step(((Number) arguments.getFirst()).intValue());
        return true;
    }

    private static List<Block> contents(Map<String, Object> arguments) {
        int depth = arguments.getOrDefault("depth", 2) instanceof Number number ? number.intValue() : 0;
        if (depth < 2 || depth > 4) {
            throw new TemplateMisuse("a contents list has a depth of 2 to 4", "write <@contents depth=3/>");
        }
        return List.of(new Block.Contents(depth));
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.unsetTemplateLoader();
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(PlainValues.WRAPPER);
        configuration.setOutputFormat(MarkdownOutput.FORMAT);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setTabSize(1);
        configuration.setLocale(Locale.UK);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setCustomNumberFormats(Map.of("refused", new RefusedNumber()));
        configuration.setNumberFormat("@refused");
        configuration.setCustomDateFormats(Map.of("refused", new RefusedDate()));
        configuration.setDateFormat("@refused");
        configuration.setTimeFormat("@refused");
        configuration.setDateTimeFormat("@refused");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }

    /** The Markdown as it grows; no briefing is longer. */
    private static final class LimitedText extends StringWriter {
        private static final int LONGEST = 16 << 20;

        @Override
        public void write(int character) {
            super.write(character);
            limit();
        }

        @Override
        public void write(String text) {
            super.write(text);
            limit();
        }

        @Override
        public void write(String text, int from, int length) {
            super.write(text, from, length);
            limit();
        }

        @Override
        public void write(char[] text, int from, int length) {
            super.write(text, from, length);
            limit();
        }

        private void limit() {
            if (getBuffer().length() > LONGEST) {
                throw new TemplateMisuse("the briefing has no end", "it writes more than " + LONGEST + " characters");
            }
        }
    }

    /** Says that a number or date is not to be printed bare. */
    static final class Bare extends TemplateValueFormatException {
        Bare() {
            super("print a figure, not a bare number");
        }
    }

    private static final class RefusedNumber extends TemplateNumberFormatFactory {
        @Override
        public TemplateNumberFormat get(String parameters, Locale locale, Environment environment) throws Bare {
            throw new Bare();
        }
    }

    private static final class RefusedDate extends TemplateDateFormatFactory {
        @Override
        public TemplateDateFormat get(
                String parameters,
                int dateType,
                Locale locale,
                TimeZone zone,
                boolean zoneless,
                Environment environment)
                throws Bare {
            throw new Bare();
        }
    }
}
