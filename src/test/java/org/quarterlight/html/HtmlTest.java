package org.quarterlight.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterlight.Approved;
import org.quarterlight.document.Document;
import org.quarterlight.document.Imprint;
import org.xml.sax.InputSource;

/** What a page for the web must be, whatever is in it. */
class HtmlTest {
    static Stream<String> pages() {
        return Stream.of(Html.write(Samples.briefing()));
    }

    @Test
    void whatEveryPageMustSayStandsInTheHeader() {
        Document briefing = Samples.briefing();
        String page = Html.write(briefing.with(
                briefing.issued(), new Imprint(List.of("OFFICIAL", "Draft"), List.of()), briefing.style()));

        assertThat(page.substring(page.indexOf("<header>"), page.indexOf("</header>")))
                .contains("<p class=\"banner\">OFFICIAL \u00b7 Draft</p>");
    }

    @Test
    void writesTheBriefingThatWasApproved() {
        Approved.matches("html/briefing.html", Html.write(Samples.briefing()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void runsNothingAndLoadsNothing(String page) {
        assertThat(page).doesNotContainIgnoringCase("<script").doesNotContain("href=\"javascript");
        assertThat(found("\\s(on[a-z]+|src|srcset|action|data)=", page)).isEmpty();
        assertThat(page).doesNotContain("url(").doesNotContain("@import").doesNotContain("<link");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWellFormed(String page) throws Exception {
        String body = page.substring(page.indexOf("<body>"), page.indexOf("</html>"));
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(body)))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("body");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysItsLanguageTitleAndLandmarks(String page) {
        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">").contains("<title>");
        assertThat(found("<main id=\"main\">", page)).hasSize(1);
        assertThat(page).contains("<a class=\"skip\" href=\"#main\">").contains("name=\"viewport\"");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headingsNestWithoutAGap(String page) {
        int before = 0;
        for (String heading : found("<h([1-6])", page)) {
            int level = Integer.parseInt(heading);
            assertThat(level).as("a heading after level " + before).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(found("<h1", page)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void idsAreUniqueAndEveryReferenceResolves(String page) {
        List<String> ids = found("\\sid=\"([^\"]*)\"", page);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(found("href=\"#([^\"]*)\"", page));
        assertThat(ids).containsAll(found("aria-labelledby=\"([^\"]*)\"", page));
        assertThat(ids).containsAll(found("aria-describedby=\"([^\"]*)\"", page));
    }

    @Test
    void everyTableHasACaptionAndEveryHeadingCellAScope() {
        String page = Html.write(Samples.briefing());
        assertThat(found("<table", page)).hasSameSizeAs(found("<caption", page)).isNotEmpty();
        assertThat(found("<th[ >]", page)).hasSameSizeAs(found("<th scope=\"(col|row)\"", page));
    }

    @Test
    void everyDrawingIsNamedAndDescribed() {
        String page = Html.write(Samples.briefing());
        assertThat(found("<svg[^>]*role=\"img\"", page)).hasSize(8);
        assertThat(found("<title id=", page)).hasSize(8);
        assertThat(found("<desc id=", page)).hasSize(8);
    }

    @Test
    void aTextIsTheTextItIs() {
        String page = Html.write(Samples.briefing());
        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; ${7*7}")
                .contains("&amp;amp;");
        assertThat(found("<bdi>", page)).isNotEmpty();
        assertThat(page).doesNotContain("\u0001");
    }

    @Test
    void aLinkThatLeadsNowhereIsWords() {
        String page = Html.write(Samples.briefing());
        assertThat(page).contains("nowhere").doesNotContain("#nowhere").doesNotContain("alert(1)");
        assertThat(page).contains("href=\"https://www.example.org/?a=1&amp;b=2\"");
    }

    @Test
    void writesTheSameTwice() {
        assertThat(Html.write(Samples.briefing())).isEqualTo(Html.write(Samples.briefing()));
    }

    /** What the pattern's group holds, or the whole of it where it has none, at every place. */
    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(result -> result.groupCount() == 0 ? result.group() : result.group(1))
                .toList();
    }
}
