package org.quarterlight.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip in a template is answered in plain words, with its place and the name that was meant; never with FreeMarker's own. */
class TemplateSlipsTest {
    private static final Map<String, Object> VALUES = Map.of(
            "plans",
            (TemplateFunction) arguments -> List.of(Map.of("organisation", "A", "product", "B")),
            "figure",
            (TemplateFunction) arguments -> Templates.figure(3),
            "subject",
            new PrintedValue(List.of(), Map.of("name", "London", "scope", "region:London")),
            "rows",
            List.of("a", "b"),
            "title",
            "T",
            "table",
            Templates.table());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <@tabel of=rows/>             | 1:3  | there is no directive or macro tabel     | did you mean <@table.../>?
            ${figur("plans.due")}         | 1:3  | there is nothing called figur            | did you mean figure(...)?
            ${titel}                      | 1:3  | there is nothing called titel            | did you mean title?
            ${subject.nam}                | 1:3  | subject has no nam here                  | did you mean name? it has name, scope;
            <#list plans() as p>${p.organisaton}</#list> | 1:23 | p has no organisaton here | did you mean organisation?
            <#list plans as p>x</#list>   | 1:8  | plans is a function, and has no value until it is called | call it: plans(...)
            <@plans/>                     | 1:3  | plans is a function, no directive        | print what it gives, as in ${plans(...)}
            <@rows/>                      | 1:3  | rows is a list, and only a directive     | print it: ${rows}
            ${table}                      | 1:3  | table is a directive, no value           | call it by itself: <@table.../>
            ${plans}                      | 1:3  | plans is a function, and has no value until it is called | call it: plans(...)
            ${rows}                       | 1:3  | rows is a list, and only a text or a figure can be printed | <#list rows as item>
            ${title("x")}                 | 1:3  | title is a text, and only a function is called with brackets | take the brackets away: ${title}
            <#if subject>x</#if>          | 1:6  | subject is a figure or a text, and <#if> asks what is yes or no | <#if subject??>
            <#list title as p>x</#list>   | 1:8  | title is a text, and <#list> goes through a list | ~~
            <#if figure("a") == 3>x</#if> | 1:6  | these two cannot be compared             | .value
            <@table off=rows/>            | 1:1  | there is no argument off                 | did you mean of?
            <@note colour="x">x</@note>   | 1:1  | there is no argument colour              | it takes none
            <#macro m x>${x}</#macro><@m y="1"/> | 1:26 | m takes no y                       | it takes x
            <#lst rows as p>x</#lst>      | 1:2  | there is no <#lst>                       | did you mean list or lt?
            ${rows?frist}                 | 1:8  | there is no ?frist                       | did you mean first?
            ${rows?join(", ")}            | 1:7  | ?join is not allowed                     | allowed are cap_first
            <#list rows as p>x            | 1:1  | <#list> is not closed                    | write </#list> where it ends
            <@table of=rows>              | 1:1  | <@table> is not closed                   | end it with />
            ${subject.name                | 1:15 | the file ends inside a tag or a value    | close it with > or }
            <#list rows p>x</#list>       | 1:13 | “p” does not belong here                 | write <#list rows as row>
            ${figure("a"}                 | 1:13 | “}” stands where a closing “)” is due | close what was opened by “(”
            </#list>                      | 1:1  | </#list> closes nothing that is open     | take it away
            <#else>                       | 1:1  | <#else> stands in nothing that it belongs to | put it between
            <#if true>x<#elseif>y</#if>   | 1:13 | <#elseif> is not written so              | write it as <#elseif question>
            ${figure(“a”)}                | 1:10 | a curly quote cannot open a text         | write straight quotes
            """)
    void isAnsweredWithWhatWasMeant(String body, String place, String message, String hint) {
        List<TemplateProblem> problems = Templates.problems(body + "\n", VALUES);
        assertThat(problems).anySatisfy(problem -> {
            assertThat((problem.line() - Templates.FRONT_LINES) + ":" + problem.column())
                    .isEqualTo(place);
            assertThat(problem.message()).startsWith(message);
            assertThat(problem.hint()).contains(hint);
        });
        assertThat(problems.toString())
                .doesNotContainIgnoringCase("freemarker")
                .doesNotContain("Exception", "java.", "evaluated", "wrapper", "Expected a");
    }

    @Test
    void aTextThatIsNotClosedIsSaidToBe() {
        assertThat(Templates.problems("${figure('plans.due)}\n", VALUES))
                .anySatisfy(problem -> assertThat(problem.message()).isEqualTo("a text is not closed"));
    }
}
