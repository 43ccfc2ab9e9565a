package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.briefing.BriefingVolumes;
import org.quarterlight.html.Html;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * A page taken into a word processor keeps its tables, cell by cell, and the headings that stand on each page again. Where
 * the machine has no LibreOffice the test is skipped, and says so.
 */
class PagesInWordProcessorTest {
    private static final LocalDate DAY = LocalDate.of(2008, 10, 28);
    private static final String WORD_PROCESSOR = "soffice";

    @TempDir
    private Path folder;

    @Test
    void everyTableOfThePackKeepsItsCellsAndItsHeading() throws Exception {
        assumeTrue(
                Browser.installed(WORD_PROCESSOR).isPresent(),
                "No table was taken into a word processor: LibreOffice is not installed here");
        BriefingVolumes pack = Shipped.volumes(
                        Sample.ofFolder(Path.of("input")), DAY, Shipped.template("parliamentary-pack"))
                .findFirst()
                .orElseThrow();
        String page = Html.write(pack.body());
        Document taken = takenIn(Files.writeString(folder.resolve("pack.html"), page));

        Document given = parsed(
                new InputSource(new StringReader(page.substring(page.indexOf("<body>"), page.indexOf("</html>")))));
        List<List<List<String>>> tables = tables(given, "table", "tr", List.of("td", "th"));
        assertThat(tables).hasSizeGreaterThan(8);
        assertThat(tables(taken, "table:table", "table:table-row", List.of("table:table-cell")))
                .isEqualTo(tables);
        assertThat(taken.getElementsByTagName("table:table-header-rows").getLength())
                .isEqualTo(tables.size());
    }

    private Document takenIn(Path page) throws Exception {
        Process process = new ProcessBuilder(
                        WORD_PROCESSOR,
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "odt:writerweb8_writer",
                        "--outdir",
                        folder.toString(),
                        page.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        try (ZipFile file = new ZipFile(folder.resolve("pack.odt").toFile());
                InputStream content = file.getInputStream(file.getEntry("content.xml"))) {
            return parsed(new InputSource(content));
        }
    }

    private static Document parsed(InputSource source) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(source);
    }

    /** The text of each cell by table and row, without white space: that is each program's own. */
    private static List<List<List<String>>> tables(Document document, String table, String row, List<String> cells) {
        return elements(document.getElementsByTagName(table)).stream()
                .map(one -> elements(one.getElementsByTagName(row)).stream()
                        .map(line -> elements(line.getChildNodes()).stream()
                                .filter(cell -> cells.contains(cell.getTagName()))
                                .map(cell -> cell.getTextContent().replaceAll("\\s", ""))
                                .toList())
                        .toList())
                .toList();
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            @Nullable Node node = nodes.item(i);
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
