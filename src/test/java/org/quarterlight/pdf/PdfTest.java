package org.quarterlight.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.quarterlight.document.Document;
import org.quarterlight.layout.Layout;
import org.quarterlight.layout.Node;
import org.quarterlight.layout.Page;
import org.quarterlight.layout.Pages;
import org.quarterlight.layout.SampleDocuments;
import org.quarterlight.layout.StructureRole;

class PdfTest {
    private static final List<Attachment> DATA = List.of(new Attachment(
            "schedule.csv",
            "text/csv",
            "plan,state\nA,live\n".getBytes(StandardCharsets.UTF_8),
            "The schedule, a row per plan",
            Attachment.Relationship.DATA,
            LocalDate.of(2008, 10, 30)));

    @TestFactory
    Stream<DynamicTest> passesEveryCheck() {
        return Stream.of("allBlocks", "hostile", "onePage", "longDocument", "everyChart")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    byte[] pdf = Pdf.write(Layout.of(document(name)), DATA);
                    keep(name, pdf);
                    assertThat(PdfChecks.faults(pdf)).isEmpty();
                }));
    }

    private static Document document(String name) {
        return switch (name) {
            case "allBlocks" -> SampleDocuments.allBlocks();
            case "hostile" -> SampleDocuments.hostile();
            case "everyChart" -> SampleDocuments.everyChart();
            case "onePage" -> SampleDocuments.onePage();
            default -> SampleDocuments.longDocument();
        };
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "briefings"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }

    @Test
    void writesTheSameBytesOnAnyThreadInAnyLocaleAndZone() {
        byte[] first = Pdf.write(Layout.of(SampleDocuments.allBlocks()), DATA);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            List<byte[]> others = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(i -> Pdf.write(Layout.of(SampleDocuments.allBlocks()), DATA))
                    .toList();
            assertThat(others).allSatisfy(other -> assertThat(other).isEqualTo(first));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void refusesALinkToNowhere() {
        Page.Area area = new Page.Area(new Page.Box(0, 0, 9, 9), "#nowhere", "there");
        Pages pages =
                page(List.of(area), new Node.Element(StructureRole.LINK, "", null, List.of(new Node.LinkArea(0, 0))));
        assertThatThrownBy(() -> Pdf.write(pages, List.of())).hasMessageContaining("#nowhere");
    }

    @Test
    void refusesALinkThatBelongsToNoElementOrToTwo() {
        Page.Area area = new Page.Area(new Page.Box(0, 0, 9, 9), "https://example.org/", "there");
        Node link = new Node.LinkArea(0, 0);
        Pages none = page(List.of(area), new Node.Element(StructureRole.LINK, "", null, List.of()));
        Pages twice = page(List.of(area), new Node.Element(StructureRole.LINK, "", null, List.of(link, link)));
        assertThatThrownBy(() -> Pdf.write(none, List.of())).hasMessageContaining("belongs to no element");
        assertThatThrownBy(() -> Pdf.write(twice, List.of())).hasMessageContaining("belongs to two elements");
    }

    @Test
    void refusesAFigureWithoutWords() {
        Node figure = new Node.Element(StructureRole.FIGURE, " ", new Page.Box(0, 0, 9, 9), List.of());
        Pages pages = page(List.of(), figure);
        assertThatThrownBy(() -> Pdf.write(pages, List.of())).hasMessageContaining("A figure needs");
    }

    @Test
    void writesAddressesInAscii() throws IOException {
        Page.Area area = new Page.Area(new Page.Box(0, 0, 9, 9), "https://example.org/tŷ bach?a=b%20c", "tŷ");
        Pages pages =
                page(List.of(area), new Node.Element(StructureRole.LINK, "", null, List.of(new Node.LinkArea(0, 0))));
        try (PdfReader reader = new PdfReader(Pdf.write(pages, List.of()))) {
            PdfDictionary link = reader.getPageN(1).getAsArray(PdfName.ANNOTS).getAsDict(0);
            assertThat(link.getAsDict(PdfName.A).getAsString(PdfName.URI).toString())
                    .isEqualTo("https://example.org/t%C5%B7%20bach?a=b%20c");
            assertThat(link.getAsString(PdfName.CONTENTS).toUnicodeString()).isEqualTo("tŷ");
        }
    }

    @Test
    void leadsALinkToTheHeightOfItsAnchor() throws IOException {
        Pages pages = Layout.of(SampleDocuments.allBlocks());
        Page.Area first = pages.pages().getFirst().areas().getFirst();
        Pages.Place place =
                Objects.requireNonNull(pages.places().get(first.target().substring(1)));
        try (PdfReader reader = new PdfReader(Pdf.write(pages, List.of()))) {
            PdfArray to =
                    reader.getPageN(1).getAsArray(PdfName.ANNOTS).getAsDict(0).getAsArray(PdfName.DEST);
            assertThat(to.getPdfObject(0).toString())
                    .isEqualTo(reader.getPageOrigRef(place.page() + 1).toString());
            assertThat(to.getAsNumber(3).doubleValue())
                    .isBetween(Page.HEIGHT - place.y(), Page.HEIGHT - place.y() + 14);
        }
    }

    @Test
    void letsItsTextBeReadInReadingOrder() throws IOException {
        try (PdfReader reader = new PdfReader(Pdf.write(Layout.of(SampleDocuments.allBlocks()), DATA))) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append(' ');
            }
            assertThat(text.toString().replaceAll("\\s+", " "))
                    .containsSubsequence(
                            "No trust has a go-live date",
                            "Position at 28 October 2008",
                            "London has four trusts live",
                            "Slip, days");
        }
    }

    private static Pages page(List<Page.Area> areas, Node kid) {
        return new Pages(
                SampleDocuments.of(List.of()),
                List.of(new Page(List.of(), List.of(), areas)),
                new Node.Element(StructureRole.DOCUMENT, "", null, List.of(kid)),
                List.of(),
                Map.of());
    }
}
