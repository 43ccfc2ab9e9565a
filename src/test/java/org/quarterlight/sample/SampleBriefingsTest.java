package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quarterlight.document.Block;
import org.quarterlight.document.Document;
import org.quarterlight.document.Inline;
import org.quarterlight.html.Html;

/** The shipped templates filled with the sample: links, the annexes, and the questions the record raises. */
class SampleBriefingsTest {
    private static final LocalDate DAY = LocalDate.of(2008, 10, 28);
    private static final Sample SAMPLE = Sample.ofFolder(Path.of("input"));
    private static final Document PACK = document(DAY, Shipped.template("parliamentary-pack"));
    private static final Document ANNEX = Shipped.volumes(SAMPLE, DAY, Shipped.template("parliamentary-pack"))
            .flatMap(volumes -> volumes.annex().stream())
            .findFirst()
            .orElseThrow();
    private static final List<String> EDITIONS =
            List.of("national", "region", "supplier", "parliamentary-pack", "monthly-report");

    private static Document document(LocalDate day, String source) {
        return Shipped.briefings(SAMPLE, day, source).findFirst().orElseThrow();
    }

    @Test
    void everyLinkOfEveryEditionLeadsToOneEntry() {
        for (String edition : EDITIONS) {
            String page = Html.write(document(DAY, Shipped.template(edition)));
            List<String> anchors = found(page, " id=\"([^\"]+)\"");
            assertThat(anchors).as(edition).doesNotHaveDuplicates().containsAll(found(page, "href=\"#([^\"]+)\""));
        }
    }

    private static List<String> found(String page, String regex) {
        return Pattern.compile(regex)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void everyFigurePrintedStandsInTheAnnexOnceWithItsLines() {
        Block.Table annex = table("evidence-of-figures");
        assertThat(annex.rows()).extracting(Block.Row::anchor).doesNotHaveDuplicates();
        assertThat(annex.rows().stream().map(SampleBriefingsTest::words).map(SampleBriefingsTest::withFilesNamed))
                .contains("plans.undated.withdrawn | programme | 3 | plans/north-midlands-east-2008-09-30.csv: 4; "
                        + "plans/north-midlands-east-2008-10-21.csv: 5, 6; "
                        + "plans/north-midlands-east-2008-10-28.csv: 4-6");
    }

    private static String withFilesNamed(String words) {
        String named = words;
        for (Block.Row row : table("evidence-files").rows()) {
            String code = Inline.plain(row.cells().getFirst());
            named = named.replace(code + ":", Inline.plain(row.cells().get(1)) + ":");
        }
        return named;
    }

    @Test
    void withoutAnAnnexNoFigureIsALink() {
        assertThat(Html.write(document(DAY, Shipped.template("what-moved")))).doesNotContain("#figure-");
    }

    @Test
    void theWrittenAnswerIsRightToTheDay() {
        List<String> rows = table("written-answer").rows().stream()
                .map(SampleBriefingsTest::words)
                .toList();
        assertThat(rows)
                .hasSize(21)
                .contains(
                        "Weston Area Health NHS Trust | Cerner Millennium R0 | end of June 2006 | 29 July 2006 | +29 | installed",
                        "Buckinghamshire Hospitals NHS Trust | Cerner Millennium R0 | end of August 2006 | 25 September 2006 | +25 | installed",
                        "Winchester and Eastleigh Healthcare NHS Trust | Cerner Millennium R0 | 25 September 2006 | 10 February 2007 | +138 | installed",
                        "Milton Keynes General Hospital NHS Trust | Cerner Millennium R0 | 14-15 August 2006 | 24 February 2007 | +193 | installed",
                        "Taunton and Somerset NHS Foundation Trust | Cerner Millennium R0 | weekend of 7-8 October 2006 | weekend of 15-16 December 2007 | +434 | installed");
    }

    @Test
    void whatASourceSaysIsQuotedInTheLeadAndWhatWeSayOfItIsASentence() {
        assertThat(words(document(DAY, Shipped.template("national"))))
                .contains("Of North, Midlands and East the sources say: \u201Cno published plan\u201D.")
                .contains("South: Fujitsu\u2019s contract ended in 2008 and BT is proposed, its price not agreed.");
        assertThat(Shipped.volumes(SAMPLE, DAY, Shipped.template("supplier")).map(volumes -> words(volumes.body())))
                .anyMatch(words -> words.contains("BT is proposed in South, its price not agreed."))
                .anyMatch(words -> words.contains("The sources say: \u201Cno published plan\u201D; "));
    }

    @Test
    void aQuotationThatIsCutIsClosed() {
        assertThat(words(document(LocalDate.of(2007, 2, 28), Shipped.template("national"))))
                .containsPattern("Of South the sources say: \u201CMissed[.] .*\u2026\u201D[.]");
    }

    @Test
    void promisesBySupplierAddUpToTheirTotal() {
        Block.Table table = table("supplier-promises");
        int sum = table.rows().stream()
                .mapToInt(row -> Integer.parseInt(Inline.plain(row.cells().get(1))))
                .sum();
        assertThat(table.rows())
                .extracting(row -> Inline.plain(row.cells().getFirst()))
                .contains("Accenture");
        assertThat(sum).isEqualTo(17);
    }

    @Test
    void aQuestionIsAskedOnlyWhereItsRuleFits() {
        assertThat(words(PACK))
                .contains(
                        "Which dates replace those withdrawn, and when will they be given: Bradford Teaching Hospitals")
                .doesNotContain("Which dates replace those that have passed");
        assertThat(words(document(LocalDate.of(2006, 6, 30), Shipped.template("parliamentary-pack"))))
                .doesNotContain("Which dates replace those withdrawn");
    }

    @Test
    void aStatementIsHeldAgainstTheRecordOfItsDayAndOfNow() {
        List<String> rows = table("statements").rows().stream()
                .map(SampleBriefingsTest::words)
                .toList();
        assertThat(rows).hasSize(11);
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .contains("due in the next three months, Winchester and Eastleigh")
                        .endsWith("| 1 | 1 | 0 | yes; [z]"));
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .contains("last go-live, Weston")
                        .endsWith("| 29 July 2006 | 29 July 2006 | 29 July 2006 | yes; yes"));
    }

    private static Block.Table table(String anchor) {
        return Stream.of(PACK, ANNEX)
                .flatMap(volume -> volume.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.caption().anchor().equals(anchor))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Block.Row row) {
        return String.join(" | ", row.cells().stream().map(Inline::plain).toList());
    }

    private static String words(Document document) {
        return Html.write(document);
    }
}
