package org.quarterlight.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** What every page of the site must be for a browser, a screen reader and whoever follows a link. */
class SitePagesTest {
    @TempDir
    private Path output;

    private WrittenSite site = new WrittenSite(Path.of(""));

    @BeforeEach
    void write() {
        site = WrittenSite.of(SiteSamples.issues(), output);
    }

    @Test
    void everyLinkToAPageOfTheSiteLeadsSomewhere() throws IOException {
        for (Path file : site.files(".html")) {
            for (String link :
                    WrittenSite.found("href=\"([^\":#]+\\.(?:html|css|xml|js|csv))", Files.readString(file))) {
                if (!link.matches("(\\.\\./)*\\d{4}-.*")) {
                    assertThat(file.resolveSibling(link)).exists();
                }
            }
        }
    }

    @Test
    void everyPageIsWellFormedWithOneTitleAndHeadingsWithoutAGap() throws Exception {
        for (Path file : site.files(".html")) {
            String page = Files.readString(file);
            parse(page.substring(page.indexOf("<body>"), page.indexOf("</html>")));
            assertThat(page)
                    .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
                    .contains("href=\"#main\"");
            assertThat(WrittenSite.found("<h1", page)).as(file.toString()).hasSize(1);
            int before = 0;
            for (String heading : WrittenSite.found("<h([1-6])", page)) {
                assertThat(Integer.parseInt(heading)).as(file.toString()).isLessThanOrEqualTo(before + 1);
                before = Integer.parseInt(heading);
            }
        }
    }

    @Test
    void everyPageLoadsNothingButTheSitesOwnStyleAndScripts() throws IOException {
        for (Path file : site.files(".html")) {
            String page = Files.readString(file);
            assertThat(page).contains("default-src &#39;none&#39;").doesNotContain("javascript:");
            assertThat(WrittenSite.found("\\s(on[a-z]+|srcset|action|data|style)=", page))
                    .isEmpty();
            assertThat(WrittenSite.found("<(?:img|iframe|object|embed|base|style)\\b", page))
                    .isEmpty();
            assertThat(WrittenSite.found("(?:src|href)=\"([a-z]+:[^\"]*)\"", page))
                    .containsOnly("mailto:office@example.org");
        }
    }

    @Test
    void idsAreUniqueAndEveryReferenceResolves() throws IOException {
        for (Path file : site.files(".html")) {
            String page = Files.readString(file);
            List<String> ids = WrittenSite.found("\\sid=\"([^\"]*)\"", page);
            assertThat(ids).as(file.toString()).doesNotHaveDuplicates();
            assertThat(ids).containsAll(WrittenSite.found("href=\"#([^\"]*)\"", page));
            assertThat(ids).containsAll(WrittenSite.found("(?:aria-labelledby|for)=\"([^\"]*)\"", page));
        }
    }

    private static void parse(String xml) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
