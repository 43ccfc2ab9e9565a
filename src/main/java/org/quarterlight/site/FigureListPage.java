package org.quarterlight.site;

import java.util.List;
import org.quarterlight.figure.PlainWords;
import org.quarterlight.html.HtmlBuilder;
import org.quarterlight.programme.Profile;
import org.quarterlight.site.FigureHistories.FigureHistory;
import org.quarterlight.site.SiteFrame.Head;
import org.quarterlight.site.SiteFrame.Section;

/** {@code figures/index.html}: every figure with its newest value and what it counts. */
record FigureListPage(Profile profile, List<FigureHistory> figures) {
    static final String FILE = "figures/index.html";

    String write() {
        String title = PlainWords.count(figures.size(), "figure", "figures") + " over all issues";
        SiteFrame frame = new SiteFrame(
                profile,
                new Head(FILE, title, title + ": each with its newest value and what it counts.", Section.FIGURES));
        HtmlBuilder tags = frame.open();
        tags.element("h1", title).line();
        if (!figures.isEmpty()) {
            table(tags);
        }
        return frame.close();
    }

    private void table(HtmlBuilder tags) {
        tags.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", "figures-caption");
        tags.line().open("table", "id", "figures").line();
        tags.open("caption", "id", "figures-caption");
        tags.element("span", "Every figure of the whole programme, as its newest issue gives it", "class", "finding");
        tags.closeLine().open("thead").line().open("tr");
        tags.element("th", "Figure", "scope", "col");
        tags.element("th", "Value", "scope", "col", "class", "number");
        tags.element("th", "What it is", "scope", "col");
        tags.closeLine().closeLine().open("tbody").line();
        for (FigureHistory figure : figures) {
            tags.open("tr").open("th", "scope", "row");
            tags.element("a", FigureWords.name(figure.id(), profile.words()), "href", figure.id() + ".html")
                    .close();
            String value = FigureWords.value(figure.programme().getFirst().figure());
            tags.element("td", value, "class", "number");
            tags.element("td", profile.words().spoken(figure.definition()), "class", "long")
                    .closeLine();
        }
        tags.closeLine().closeLine().closeLine();
    }
}
