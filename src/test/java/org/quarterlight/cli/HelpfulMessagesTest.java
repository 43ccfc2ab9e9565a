package org.quarterlight.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong is answered with what would be right: the nearest name, the form, the folder; never with a class of Java. */
class HelpfulMessagesTest {
    private static final String CONTRACT = """
            {"title": "T", "zone": "Europe/London", "resources": [{"name": "plans", "path": "plans-*.csv", "role": "plans",
              "source": "S", "asAt": {"filename": "-([0-9-]+)[.]csv"}, "dialect": {"delimiter": ","},
              "schema": {"fields": [
                {"name": "Trust", "role": "organisation"}, {"name": "System", "role": "product"},
                {"name": "Go live", "role": "planned_date", "formats": ["%d/%m/%Y"]}]}}]}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "delimiter": ","                | "delimiter": ";"      | a comma stands between them, and the contract declares another
            "delimiter": ","                | "quoteChar": ","      | this sign already has another use
            "role": "planned_date"          | "role": "planed_date" | did you mean planned_date?
            "role": "planned_date"          | "rol": "planned_date" | did you mean role?
            "role": "plans"                 | "role": "plan"        | did you mean plans?
            "name": "Trust"                 | "name": "Trustt"      | did you mean Trust? add the file's heading as a synonym
            "role": "product"               | "type": "number", "decimalChar": "?" | it is one sign, such as a comma or a point
            "source": "S"                   | "key": ["Trsut"]      | did you mean Trust? no column has this heading
            Europe/London                   | Europe/Lodnon         | did you mean Europe/London?
            -([0-9-]+)[.]csv                | plans-2026            | put round brackets round the part that is the date
            -([0-9-]+)[.]csv                | (                     | not a regular expression
            %d/%m/%Y                        | dd/mm/yyyy            | a form of dates is written like %d/%m/%Y
            "title": "T"                    | "clearance": "required" | write clearance: required in templates/theme.yaml
            """)
    void aWrongContractIsAnsweredWithWhatWouldBeRight(String right, String wrong, String words) throws IOException {
        assertThat(CONTRACT).contains(right);
        write("datapackage.json", CONTRACT.replace(right, wrong));
        write("plans-2026-03-31.csv", "Trust,System,Go live\nA,Records,15/05/2026\n");
        assertThat(said("check", folder.toString())).contains(words).doesNotContain("Exception", "java.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ${figure("plans.deu")}                                                           | did you mean plans.due?
            <@definitions figures=["plans.deu"]/>                                            | did you mean plans.due?
            <@figuretable rows=[programme] figures=["plans.deu"] headings=["x"] title="x"/>  | did you mean plans.due?
            ${listed(plans({"state": "deu"}), "organisation")}                               | there is no state “deu” (did you mean due?
            <@plantable plans=plans({"state": "live"}) columns="organisaton" title="x"/>     | did you mean organisation?
            <@chart kind="forward-schedul" title="x"/>                                       | did you mean forward-schedule?
            """)
    void aNameInATemplateIsAnsweredWithTheNearest(String body, String words) throws IOException {
        write("datapackage.json", CONTRACT);
        write("plans-2026-03-31.csv", "Trust,System,Go live\nA,Records,15/05/2026\n");
        write("own.md", "---\nid: own\ntitle: T\nfor-each: programme\n---\n" + body + "\n");
        assertThat(said(
                        "preview",
                        folder.resolve("own.md").toString(),
                        "--input",
                        folder.toString(),
                        "--output",
                        folder.resolve("out").toString()))
                .contains("own.md:6:", words);
    }

    @Test
    void whatIsNoTableIsNamedWithHowToGetOne() throws IOException {
        write("datapackage.json", CONTRACT);
        write("plans-2026-03-31.csv", "PK\003\004 cut off");
        write("plans-2026-04-30.csv", "%PDF-1.7\n");
        Path alone = Files.createDirectories(folder.resolve("alone"));
        Files.writeString(alone.resolve("plan.xlsx"), "PK\003\004 cut off");
        assertThat(said("check", folder.toString()))
                .contains("this is a zip archive, no CSV: unpack it", "this is a PDF, no CSV: ask whoever made it");
        assertThat(said("check", "--suggest", alone.resolve("plan.xlsx").toString()))
                .contains("is an Excel workbook (.xlsx), no CSV")
                .contains("There is nothing in")
                .doesNotContain("What is the programme called?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            check --suggest nowhere.csv                        | There is no file or folder nowhere.csv
            check --report nowhere/x.html input                | Cannot write nowhere/x.html: there is no folder nowhere
            preview natoinal                                   | did you mean national?
            run --input nowhere                                | there is no folder
            run --templates nowhere                            | init --only-templates --templates nowhere
            explain plans.due --as-at 2008-02-31               | there is no 31 February 2008: that month has 29 days
            run --embargo soon                                 | write a day and a time as 2026-04-02T09:30
            run --issued 30/10/2008                            | write 30 October 2008 as 2008-10-30
            run --issued 2008-09-31                            | there is no 31 September 2008
            run --issued soon                                  | write a day as 2008-10-28
            run --issued 2008-10-01 --as-at 2008-10-28         | it is before 2008-10-28, the day the issue speaks of
            run --issued 2008-10-30 --all                      | give it with --as-at, not with --all
            run --only natoinal                                | did you mean national?
            runn                                               | Did you mean run?
            run --out x                                        | Did you mean --output?
            """)
    void aWrongCommandIsAnsweredWithWhatWouldBeRight(String command, String words) {
        String[] given = (command.startsWith("check") || command.equals("runn")
                        ? command
                        : command + " --output " + folder.resolve("output"))
                .split(" ", -1);
        String said = said(given);
        assertThat(said).contains(words).doesNotContain("Exception", "java.");
        assertThat(said.lines().filter(line -> !line.contains("INFO"))).hasSizeLessThan(12);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, UTF_8);
    }

    private static String said(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, UTF_8));
        System.setErr(new PrintStream(said, true, UTF_8));
        try {
            assertThat(Commands.run(arguments)).isPositive();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return said.toString(UTF_8);
    }
}
