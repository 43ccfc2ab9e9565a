package org.quarterlight.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a template holds, it makes blocks or is refused with the problems named; ReadingFuzzTest says how to run a million. */
class TemplateFuzzTest {
    @Provide
    Arbitrary<String> bodies() {
        Arbitrary<String> pieces = Arbitraries.of(
                "# ",
                "## ",
                "\n",
                "\n\n",
                "* ",
                "> ",
                "| a | b |\n|---|---|\n",
                "```",
                "~~~",
                "`",
                "**",
                "_",
                "[x](",
                ")",
                "![",
                "<b>",
                "</b>",
                "&amp;",
                "${region}",
                "${hostile}",
                "${figure('plans.due')}",
                "${nothing}",
                "${",
                "}",
                "<#if region?has_content>",
                "</#if>",
                "<#list plans as p>",
                "${p.name}",
                "</#list>",
                "<#",
                ">",
                "<@table of=plans title='T'/>",
                "<@chart/>",
                "<@",
                "/>",
                "::: ",
                "---",
                "\\",
                "text ",
                "12 ",
                "\t",
                "  ",
                "<#assign x=1>",
                "${.version}",
                "?api",
                "\u0000",
                "\u2028");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(14).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(60));
    }

    @Property
    void everyBodyMakesBlocksOrIsRefusedWithItsProblems(@ForAll("bodies") String body) {
        switch (Templates.body(body, TemplateTest.MODEL)) {
            case TemplateResult.Refused<FilledTemplate>(List<TemplateProblem> problems) ->
                assertThat(problems).isNotEmpty();
            case TemplateResult.Made<FilledTemplate>(FilledTemplate filled) ->
                assertThat(filled.blocks()).isNotEmpty();
        }
    }

    @Property
    void everySourceIsATemplateOrIsRefusedWithItsProblems(@ForAll("bodies") String source) {
        switch (Template.read("fuzz.md", source)) {
            case TemplateResult.Refused<Template>(List<TemplateProblem> problems) ->
                assertThat(problems).isNotEmpty();
            case TemplateResult.Made<Template>(Template template) ->
                assertThat(template).isNotNull();
        }
    }
}
