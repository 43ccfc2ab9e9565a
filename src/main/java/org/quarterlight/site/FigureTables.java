package org.quarterlight.site;

import java.time.LocalDate;
import java.util.List;
import org.quarterlight.figure.PlainWords;
import org.quarterlight.html.HtmlBuilder;
import org.quarterlight.issue.PublishedFigure;
import org.quarterlight.programme.ProgrammeWords;
import org.quarterlight.programme.ProgrammeWords.Term;
import org.quarterlight.site.FigureHistories.FigureHistory;
import org.quarterlight.site.FigureHistories.Said;

/** The tables of a figure's page: the programme by every issue, and its parts by the newest issues. */
record FigureTables(HtmlBuilder tags, SiteFrame frame, PublicIssues issues, ProgrammeWords words) {
    void programme(FigureHistory history) {
        List<Said> said = history.programme();
        boolean shares =
                said.stream().anyMatch(one -> one.figure().denominator().isPresent());
        open("programme", "The whole programme in " + PlainWords.count(said.size(), "issue", "issues"));
        heading("Position at", "");
        heading("Value, " + FigureWords.unit(said.getFirst().figure()), "number");
        if (shares) {
            heading("Counted as", "number");
        }
        heading("With its evidence", "");
        body();
        for (Said one : said) {
            tags.open("tr");
            day(one.asAt());
            tags.element("td", FigureWords.value(one.figure()), "class", "number");
            if (shares) {
                tags.element("td", parts(one.figure()), "class", "number");
            }
            tags.open("td")
                    .element("a", "figures.json", "href", data(one.asAt()), "aria-label", label(one.asAt()))
                    .close();
            tags.closeLine();
        }
        close();
    }

    /** Issues of which nothing stands give no value, and are named. */
    void leftOut() {
        List<SiteIssue> recalled = issues.recalled();
        if (recalled.isEmpty()) {
            return;
        }
        boolean one = recalled.size() == 1;
        tags.open("p", "class", "note")
                .text(
                        one
                                ? "Left out, as it was recalled: the issue as at "
                                : "Left out, as they were recalled: the issues as at ");
        for (int i = 0; i < recalled.size(); i++) {
            SiteIssue issue = recalled.get(i);
            tags.text(i == 0 ? "" : ", ");
            tags.element(
                    "a",
                    PlainWords.day(issue.asAt()),
                    "href",
                    frame.address(issue.recalled().getFirst().page()));
        }
        tags.text(".").closeLine();
    }

    private String data(LocalDate asAt) {
        return frame.address(asAt + "/data/figures.json");
    }

    private static String label(LocalDate asAt) {
        return "figures.json, position at " + PlainWords.day(asAt);
    }

    private static String parts(PublishedFigure figure) {
        return figure.denominator().isPresent()
                ? PlainWords.number(figure.numerator().orElse(0)) + " of "
                        + PlainWords.number(figure.denominator().getAsLong())
                : SiteWords.NOT_APPLICABLE;
    }

    void parts(FigureHistory history, List<LocalDate> newest) {
        if (history.parts().isEmpty()) {
            return;
        }
        open(
                "parts",
                SiteFrame.capitalised(words.region().plural()) + ", "
                        + words.supplier().plural() + " and " + words.product().plural() + " in "
                        + PlainWords.count(newest.size(), "issue", "newest issues"));
        heading("Part", "");
        newest.forEach(day -> heading(SiteWords.shortDay(day), "number"));
        body();
        history.parts().forEach((scope, said) -> {
            tags.open("tr").open("th", "scope", "row").given(scope(scope)).close();
            for (LocalDate day : newest) {
                String value =
                        FigureHistories.at(said, day).map(FigureWords::value).orElse(SiteWords.NOT_APPLICABLE);
                tags.element("td", value, "class", "number");
            }
            tags.closeLine();
        });
        close();
    }

    private String scope(String scope) {
        int colon = scope.indexOf(':');
        String kind = scope.substring(0, Math.max(0, colon));
        Term own = words.parts().byName().getOrDefault(kind, Term.of(kind));
        return SiteFrame.capitalised(own.singular()) + ": " + scope.substring(colon + 1);
    }

    private void open(String id, String title) {
        String caption = id + "-caption";
        tags.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", caption);
        tags.line().open("table", "id", id).line();
        tags.open("caption", "id", caption).element("span", title, "class", "finding");
        tags.text(" ").element("span", "As each issue said it; [z] does not apply.", "class", "detail");
        tags.closeLine().open("thead").line().open("tr");
    }

    private void heading(String text, String look) {
        tags.element("th", text, "scope", "col", "class", look);
    }

    private void body() {
        tags.closeLine().closeLine().open("tbody").line();
    }

    private void day(LocalDate asAt) {
        tags.open("th", "scope", "row", "class", "day");
        String day = SiteWords.shortDay(asAt);
        issues.page(asAt)
                .ifPresentOrElse(page -> tags.element("a", day, "href", frame.address(page)), () -> tags.text(day));
        tags.close();
    }

    private void close() {
        tags.closeLine().closeLine().closeLine();
    }
}
