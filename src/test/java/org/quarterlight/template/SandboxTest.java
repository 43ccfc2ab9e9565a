package org.quarterlight.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.document.Inline;

/** What no template and no cell can do. */
class SandboxTest {
    private static final Map<String, Object> MODEL = TemplateTest.MODEL;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${plans?api.class}",
                "<#assign x = \"1\"?eval>",
                "<#assign x = \"x\"?interpret>",
                "<#include \"/etc/passwd\">",
                "<#import \"lib.md\" as lib>",
                "<#setting number_format=\"0\">",
                "<#ftl output_format=\"plainText\">",
                "<#outputformat \"plainText\">${hostile}</#outputformat>",
                "<#noautoesc>${hostile}</#noautoesc>",
                "${hostile?no_esc}",
                "${hostile ? no_esc}",
                "${\"${hostile?no_esc}\"}",
                "${.data_model}",
                "<#if .now??>x</#if>",
                "${.get_optional_template(\"x\")}",
                "<#attempt>${x}<#recover></#attempt>",
                "<#noparse>${x}</#noparse>",
                "${plans?size?c}",
                "${plans?size?string(\"0\")}",
                "${\"\" + plans?size}",
                "${[plans?size]?join(\",\")}",
                "<#list 1.. as x></#list>",
                "<#list (1..2000000000) as x></#list>",
                "<#assign f = 1><#list [1..][0] as x></#list>",
                "<#macro m><@m/></#macro><@m/>",
                "<#function f x><#return f(x)></#function><#if f(1)></#if>",
                "<#function f x><#if x gt 40><#return true></#if><#return f(x + 1) && f(x + 1)></#function><#if f(1)></#if>",
                "<#list plans as p><#if quarterlight_step()></#if></#list>",
                "a private-use \uE000 character",
                "${true}",
                "${plans}",
                "${table}",
                "<@nothing/>",
                "<@table/>",
                "<@table of=plans colour=\"red\"/>",
                "<@table of=plans>body</@table>",
                "A <@table of=plans/> in a line",
                "## A <@table of=plans/> heading",
                "<#if x",
                "</#if>",
                "${",
                "${1 +}",
                "<@contents depth=9/>"
            })
    void isRefusedWithItsPlace(String body) {
        assertThat(Templates.problems("First line.\n\n" + body + "\n", MODEL)).allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("test.md");
            assertThat(problem.line()).isBetween(Templates.FRONT_LINES + 1, Templates.FRONT_LINES + 4);
            assertThat(problem.column()).isPositive();
            assertThat(problem.message())
                    .isNotBlank()
                    .doesNotContain("FTL stack")
                    .hasSizeLessThan(320);
        });
    }

    @Test
    void loopsInLoopsComeToAnEnd() {
        Map<String, Object> model = Map.of("many", java.util.Collections.nCopies(1000, "x"));
        String loops = "<#list many as a><#list many as b><#list many as c></#list></#list></#list>";
        assertThat(Templates.problems(loops, model))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("without end"));
    }

    /** Each would take gigabytes or hours; how much is too much is counted, so that every machine refuses the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#assign s='x'><#list many as m><#assign s = s + s></#list>",
                "<#assign s='x'><#list many as m><#assign s>${s}${s}</#assign></#list>",
                "<#assign s='x'><#list many as m><#assign s = \"${s}${s}\"></#list>",
                "<#assign s=[1]><#list many as m><#assign s = s + s></#list>",
                "<#assign s=[1]><#list many as m><#assign s = [s, s]></#list>",
                "<#assign s=[1]><#list many as m><#assign n = [s]><#assign s = [n[0], n[0]]></#list>",
                "<#assign s={'a': 1}><#list many as m><#assign s = {'a': s, 'b': s}></#list>",
                "<#function f x><#return x + x + x + x></#function><#assign s = f(f(f(f(f(f(f(f(f(f('abcdefghijkl'))))))))))>",
                "<#macro m><#local s='x'><#list many as m><#local s = s + s></#list></#macro><@m/>",
                "<#assign s='xxxxxxxx'><#list many as m><#list many as n><#list many as o><#if s == 'a'>y</#if></#list></#list></#list>",
                "<#assign s><#list many as m><#list many as n>0123456789012345678901234567890123456789</#list></#list></#assign>",
                "<#macro m>x</#macro><#assign s = m>",
                "<#function f x><#return g(x)></#function><#function g x><#return f(x)></#function><#if f(1)></#if>",
                "<#macro m>x</#macro><#macro m><@m/></#macro><@m/>",
                "<#if many?filter(a -> many?filter(b -> many?filter(c -> true)?size gt 0)?size gt 0)?size gt 0>x</#if>",
                "<#assign a = 1 b = 2>",
                "<#assign a += 1>",
                "${hostile <#-- \" --> ?no_esc <#-- \" -->}",
                "<#if true <#-- > --> >x</#if>",
                "${3 [#-- x --]}",
                "${3 <!-- x -->}"
            })
    void whatGrowsOrHidesIsRefused(String body) {
        Map<String, Object> model = new HashMap<>(MODEL);
        model.put("many", java.util.Collections.nCopies(1000, "x"));
        assertThat(Templates.problems(body, model)).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.line()).isBetween(Templates.FRONT_LINES + 1, Templates.FRONT_LINES + 2);
            assertThat(problem.message())
                    .isNotBlank()
                    .doesNotContain("freemarker")
                    .hasSizeLessThan(320);
        });
    }

    @Test
    void bracketsInBracketsAreRefusedBeforeTheyFillTheStack() {
        String deep = "${" + "(".repeat(50_000) + "region" + ")".repeat(50_000) + "}";
        assertThat(Templates.problems(deep, MODEL)).isNotEmpty();
    }

    @Test
    void ordinaryValuesAreKept() {
        String body = """
                <#assign names = plans><#assign first = {"name": region, "list": [region, region]}>
                <#macro both one two>${one} and ${two}</#macro>
                <#assign words><@both one=region two=first.name/></#assign>
                <#function same x><#local y = x><#return y></#function>
                ${words}, ${same(region)}, ${first.list[1]}: <#list names as plan>${plan.name}<#sep>, </#list>.
                """;
        assertThat(Templates.blocks(body, MODEL)).isNotEmpty();
    }

    @Test
    void aStepInALoopDoesNotMoveTheColumnOfALaterFault() {
        assertThat(Templates.problems("<#list plans as p>${p.name} ${p.nothing}</#list>\n", MODEL))
                .singleElement()
                .satisfies(problem -> assertThat(problem.column()).isEqualTo(31));
    }

    @Test
    void anUnknownNameIsNamed() {
        assertThat(Templates.problems("\n\n  ${figure(\"plans.nothing\")}\n", MODEL))
                .singleElement()
                .isEqualTo(new TemplateProblem(
                        "test.md",
                        8,
                        5,
                        "figure(\"plans.nothing\") has no value here",
                        "check the name, or ask first: <#if figure(\"plans.nothing\")??>"));
    }

    @Property(tries = 2000)
    void anyTextComesOutAsItselfAndChangesNothing(@ForAll String text) {
        Map<String, Object> model = new HashMap<>();
        model.put("cell", text);
        List<Block> blocks = Templates.blocks("before ${cell} after\n\n- **${cell}x**\n\n## ${cell}h\n", model);
        assertThat(blocks).hasSize(3);
        assertThat(blocks.get(0))
                .isEqualTo(new Block.Paragraph(Voice.BODY, List.of(new Inline.Text("before " + text + " after"))));
        assertThat(blocks.get(1)).isEqualTo(new Block.Items(false, List.of(List.of(strong(text + "x")))));
        assertThat(blocks.get(2))
                .isInstanceOfSatisfying(
                        Block.Heading.class,
                        heading -> assertThat(Inline.plain(heading.text())).isEqualTo(text + "h"));
    }

    private static Block strong(String text) {
        return new Block.Paragraph(Voice.BODY, List.of(new Inline.Strong(List.of(new Inline.Text(text)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# heading",
                "\n\n# heading\n\n- item\n",
                "| a | b |\n|---|---|\n| 1 | 2 |",
                "\uE000\uE100\uE100\uE100",
                "\uE001\uE100\uE100\uE100",
                "<#list 1..9 as x>${x}</#list>",
                "<!-- x",
                "{#anchor}",
                "[a](javascript:alert(1))",
                "\\",
                "   ",
                "&lt;b&gt;"
            })
    void aCellIsTheTextItIs(String cell) {
        List<Block> blocks = Templates.blocks("${cell}.\n\n## ${cell}\n\n[${cell}](${cell})!\n", Map.of("cell", cell));
        assertThat(Inline.plain(((Block.Paragraph) blocks.get(0)).text())).isEqualTo(cell + ".");
        assertThat(Inline.plain(((Block.Heading) blocks.get(1)).text())).isEqualTo(cell);
        assertThat(((Block.Heading) blocks.get(1)).anchor()).matches("[a-z][a-z0-9-]*");
        assertThat(blocks.get(2)).isEqualTo(new Block.Paragraph(Voice.BODY, List.of(new Inline.Text(cell + "!"))));
    }

    @Test
    void aValueMayBeALinksAddress() {
        assertThat(Templates.blocks("[text](${url})", Map.of("url", "https://www.example.org/a(b) c")))
                .containsExactly(new Block.Paragraph(Voice.BODY, List.of(new Inline.Text("text"))));
        assertThat(Templates.blocks("[text](${url})", Map.of("url", "https://www.example.org/a(b)")))
                .containsExactly(new Block.Paragraph(
                        Voice.BODY,
                        List.of(new Inline.Link(List.of(new Inline.Text("text")), "https://www.example.org/a(b)"))));
    }

    @Property(tries = 2000)
    void readingNeverFails(@ForAll String text) {
        assertThat(Templates.outcome(text, MODEL)).isNotNull();
        assertThat(Templates.body(text, MODEL)).isNotNull();
    }
}
