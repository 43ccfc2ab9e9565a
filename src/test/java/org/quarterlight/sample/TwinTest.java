package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterlight.chart.DrawnMark;
import org.quarterlight.html.Html;
import org.quarterlight.layout.Layout;
import org.quarterlight.layout.Node;
import org.quarterlight.layout.Pages;
import org.quarterlight.layout.StructureRole;

/**
 * The page for the web and the printed page of every briefing of the sample say the same, in the same order. A chart is
 * held to by its words; the list of contents stands on either by its own rule.
 */
class TwinTest {
    private static final LocalDate DAY = LocalDate.of(2008, 10, 28);
    private static final Sample SAMPLE = Sample.ofFolder(Path.of("input"));

    @ParameterizedTest
    @ValueSource(strings = {"national", "region", "supplier", "parliamentary-pack", "monthly-report"})
    void bothSayTheSame(String edition) {
        Shipped.briefings(SAMPLE, DAY, Shipped.template(edition)).forEach(document -> {
            String printed = printed(Layout.of(document));
            assertThat(printed).hasSizeGreaterThan(500);
            String web = web(Html.write(document));
            int place = firstDifference(web, printed);
            assertThat(around(web, place)).as(document.shortTitle()).isEqualTo(around(printed, place));
            assertThat(web).isEqualTo(printed);
        });
    }

    private static int firstDifference(String one, String other) {
        int place = 0;
        while (place < Math.min(one.length(), other.length()) && one.charAt(place) == other.charAt(place)) {
            place++;
        }
        return place;
    }

    private static String around(String text, int place) {
        return text.substring(Math.max(0, place - 60), Math.min(text.length(), place + 60));
    }

    /** The letters of a page between its heading line and its source, and of each chart those of its words. */
    private static String web(String page) {
        String main = page.substring(page.indexOf("<main"), page.indexOf("<footer"));
        return letters(main.replaceAll("(?s)<nav.*?</nav>", "")
                .replaceAll("(?s)<svg.*?</svg>", "")
                .replace("<summary>This chart in words</summary>", "")
                .replaceAll("<[^>]*>", "")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&"));
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad\\u2060\\u200b]+", "");
    }

    private static String printed(Pages pages) {
        List<Node> kids = pages.structure().kids();
        return letters(words(pages, new Node.Element(StructureRole.DOCUMENT, "", null, opened(kids))));
    }

    /** All but the line above the title and the dates below it, which stand in the heading line of the web page. */
    private static List<Node> opened(List<Node> kids) {
        List<Node> opened = new ArrayList<>(kids);
        opened.remove(2);
        opened.removeFirst();
        opened.removeIf(kid -> isContentsTitle(kids, kid));
        return opened;
    }

    private static boolean isContentsTitle(List<Node> kids, Node kid) {
        int next = kids.indexOf(kid) + 1;
        return next < kids.size()
                && kids.get(next) instanceof Node.Element element
                && element.role() == StructureRole.CONTENTS;
    }

    private static String words(Pages pages, Node node) {
        return switch (node) {
            case Node.Content(int page, int piece) ->
                pages.pages().get(page).pieces().get(piece).marks().stream()
                        .map(mark -> mark instanceof DrawnMark.Label label ? label.text() : "")
                        .collect(Collectors.joining(" "));
            case Node.LinkArea area -> "";
            case Node.Element element ->
                switch (element.role()) {
                    case CONTENTS, LABEL -> "";
                    case FIGURE -> element.alternative();
                    default ->
                        element.kids().stream().map(kid -> words(pages, kid)).collect(Collectors.joining(" "));
                };
        };
    }
}
