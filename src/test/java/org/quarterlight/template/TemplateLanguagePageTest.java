package org.quarterlight.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quarterlight.DocsPage;
import org.quarterlight.template.FrontMatter.Format;
import org.quarterlight.template.FrontMatter.When;

/** The page about templates names what the language allows, every key of a front matter, and the engine's own directives. */
class TemplateLanguagePageTest {
    private static final DocsPage PAGE = DocsPage.named("templates.md");

    @Test
    void namesEveryKeyOfAFrontMatter() {
        List<List<String>> rows = PAGE.rows("key | needed | says");
        assertThat(firsts(rows)).isEqualTo(FrontMatterReader.KEYS);
        String when = rows.stream()
                .filter(row -> row.getFirst().equals("`when`"))
                .map(row -> row.get(2))
                .findFirst()
                .orElseThrow();
        assertThat(DocsPage.codeIn(when)
                        .map(word -> word.toUpperCase(Locale.ROOT).replace(' ', '_')))
                .containsExactlyInAnyOrder(
                        Arrays.stream(When.values()).map(When::name).toArray(String[]::new));
        assertThat(PAGE.text()).contains("`[pdf, html]`");
        assertThat(Format.values()).hasSize(2);
    }

    @Test
    void namesEveryInstructionAndBuiltIn() {
        String text = PAGE.section("## What the language allows").text();
        assertThat(DocsPage.codeIn(text.substring(text.indexOf("Instructions:"), text.indexOf("Built-ins")))
                        .collect(Collectors.toSet()))
                .isEqualTo(TemplatePolicy.INSTRUCTIONS);
        assertThat(DocsPage.codeIn(text.substring(text.indexOf("`cap_first`"), text.indexOf("A macro")))
                        .collect(Collectors.toSet()))
                .isEqualTo(ExpressionPolicy.BUILT_INS);
    }

    @Test
    void namesTheDirectivesOfTheEngine() {
        assertThat(firsts(PAGE.rows("directive | arguments | places")))
                .containsAll(Engine.OWN.keySet().stream()
                        .filter(name -> !name.startsWith("quarterlight_"))
                        .toList());
    }

    private static Set<String> firsts(List<List<String>> rows) {
        return rows.stream().flatMap(row -> DocsPage.codeIn(row.getFirst())).collect(Collectors.toSet());
    }
}
