package org.quarterlight.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.quarterlight.Approved;
import org.quarterlight.document.Block;
import org.quarterlight.document.Inline;

/** What a template makes: each case is a pair of files, {@code NAME.md} and {@code NAME.txt}. */
class TemplateTest {
    static final Map<String, Object> MODEL = Map.of(
            "region", "London",
            "hostile", "*bold* | [x](http://x) `c` <script>alert(1)</script> ${7*7} <#list 1..9 as x> &amp; # - 1.",
            "figure",
                    (TemplateFunction) arguments -> arguments.contains("plans.nothing")
                            ? null
                            : Templates.figure(arguments.contains("plans.due") ? 0 : 23),
            "plans",
                    List.of(
                            Map.of("name", "Barts and The London", "live", true),
                            Map.of("name", "Royal Free | *Hampstead*", "live", false)),
            "window", Map.of("first", "29 October 2008", "last", "28 January 2009"),
            "table", Templates.table(),
            "chart", Templates.chart());

    @TestFactory
    Stream<DynamicTest> makesWhatWasApproved() throws IOException {
        try (Stream<Path> files = Files.list(Approved.file("template"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - 3))
                    .sorted()
                    .toList()
                    .stream()
                    .map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
        }
    }

    private static void check(String name) {
        String made = switch (Templates.outcome(Approved.read("template/" + name + ".md"), MODEL)) {
            case TemplateResult.Made<FilledTemplate>(FilledTemplate filled) ->
                "title: " + filled.title() + "\n" + Templates.outline(filled.blocks());
            case TemplateResult.Refused<FilledTemplate>(List<TemplateProblem> problems) ->
                problems.stream().map(problem -> problem + "\n").reduce("", String::concat);
        };
        Approved.matches("template/" + name + ".txt", made);
    }

    @Test
    void fillsInTheSameTemplateManyTimes() {
        TemplateResult<Template> read = Template.read("a.md", Templates.FRONT + "${region}\n");
        assertThat(read).isInstanceOfSatisfying(TemplateResult.Made.class, made -> {
            Template template = (Template) made.value();
            assertThat(template.fill(Map.of("region", "North"))).isNotEqualTo(template.fill(Map.of("region", "South")));
            assertThat(template.fill(Map.of("region", "North"))).isEqualTo(template.fill(Map.of("region", "North")));
        });
    }

    @Test
    void readsWhatTheFrontMatterLeavesOutAsUsual() {
        assertThat(Template.read("a.md", Templates.FRONT))
                .isInstanceOfSatisfying(
                        TemplateResult.Made.class,
                        made -> assertThat(((Template) made.value()).frontMatter())
                                .isEqualTo(new FrontMatter(
                                        "test",
                                        "test briefing",
                                        new FrontMatter.ForEach("programme"),
                                        FrontMatter.When.NIGHTLY,
                                        List.of(FrontMatter.Format.PDF, FrontMatter.Format.HTML),
                                        ReleaseRule.NONE)));
    }

    @Test
    void aValueDecidesWhatIsSaidButNotHow() {
        assertThat(Templates.blocks("<#if figure(\"plans.due\").value == 0>\nNone is due.\n</#if>\n", MODEL))
                .containsExactly(new Block.Paragraph(Block.Voice.BODY, List.of(new Inline.Text("None is due."))));
    }
}
