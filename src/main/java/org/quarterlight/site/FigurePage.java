package org.quarterlight.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.quarterlight.chart.FigureHistoryDrawing;
import org.quarterlight.figure.PlainWords;
import org.quarterlight.html.Html;
import org.quarterlight.html.HtmlBuilder;
import org.quarterlight.issue.PublishedFigure;
import org.quarterlight.issue.SafeCsv;
import org.quarterlight.programme.Profile;
import org.quarterlight.programme.ProgrammeWords;
import org.quarterlight.site.FigureHistories.FigureHistory;
import org.quarterlight.site.FigureHistories.Said;
import org.quarterlight.site.SiteFrame.Head;
import org.quarterlight.site.SiteFrame.Section;

/** {@code figures/ID.html}: what every public issue said of a figure, as chart and table, and the same as CSV. */
final class FigurePage {
    private static final double WIDE = 490;
    private static final double NARROW = 240;
    private static final List<String> CSV =
            List.of("as_at", "scope", "value", "unit", "numerator", "denominator", "issue_file");

    private final FigureHistory history;
    private final PublicIssues issues;
    private final List<LocalDate> newest;
    private final SiteFrame frame;
    private final ProgrammeWords words;

    FigurePage(Profile profile, PublicIssues issues, FigureHistory history, List<LocalDate> newest) {
        this.history = history;
        this.issues = issues;
        this.newest = newest;
        this.words = profile.words();
        String finding = finding(history, words);
        this.frame = new SiteFrame(
                profile,
                new Head(
                        path(history.id()),
                        finding,
                        finding + ". " + words.spoken(history.definition()),
                        Section.FIGURES));
    }

    static String path(String id) {
        return "figures/" + id + ".html";
    }

    static String csvPath(String id) {
        return "figures/" + id + ".csv";
    }

    /** The newest value, and the one before it where there is one. */
    static String finding(FigureHistory history, ProgrammeWords words) {
        List<Said> said = history.programme();
        String value = FigureWords.value(said.getFirst().figure());
        String now = FigureWords.name(history.id(), words) + ": " + value + " at "
                + PlainWords.day(said.getFirst().asAt());
        if (said.size() == 1) {
            return now;
        }
        String before = FigureWords.value(said.get(1).figure());
        return now + ", " + (before.equals(value) ? "the same as" : before) + " at "
                + PlainWords.day(said.get(1).asAt());
    }

    String write() {
        HtmlBuilder tags = frame.open();
        tags.element("h1", finding(history, words)).line();
        tags.element("p", words.spoken(history.definition()), "class", "lead").line();
        chart(tags);
        FigureTables tables = new FigureTables(tags, frame, issues, words);
        tables.programme(history);
        tables.leftOut();
        tables.parts(history, newest);
        tags.open("p").text("Both tables as a file: ");
        tags.element("a", history.id() + ".csv", "href", frame.address(csvPath(history.id())));
        tags.text(". The figure's id is " + history.id() + ".").closeLine();
        return frame.close();
    }

    private void chart(HtmlBuilder tags) {
        List<FigureHistoryDrawing.Value> values = history.programme().stream()
                .map(said -> new FigureHistoryDrawing.Value(
                        said.asAt(), FigureWords.height(said.figure()), FigureWords.value(said.figure())))
                .toList();
        if (!FigureHistoryDrawing.canDraw(values)) {
            return;
        }
        String unit =
                words.spoken(FigureWords.unit(history.programme().getFirst().figure()));
        String title = FigureWords.name(history.id(), words) + " by the date of each issue";
        String words = inWords();
        tags.open("figure", "id", "chart").line().open("figcaption");
        tags.element("span", title, "class", "finding").closeLine();
        tags.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", "wide-title");
        Html.drawing(
                tags, FigureHistoryDrawing.of(values, unit, WIDE), "wide", new Html.Described("wide", title, words));
        Html.drawing(
                tags,
                FigureHistoryDrawing.of(values, unit, NARROW),
                "narrow",
                new Html.Described("narrow", title, words));
        tags.closeLine().closeLine();
    }

    private String inWords() {
        List<Said> said = history.programme();
        return "From " + value(said.getLast()) + " to " + value(said.getFirst()) + ", over "
                + PlainWords.count(said.size(), "issue", "issues") + ". The table below gives every value.";
    }

    private static String value(Said said) {
        return FigureWords.value(said.figure()) + " at " + PlainWords.day(said.asAt());
    }

    /** The cells of both tables, the programme first, newest first. */
    String csv() {
        Stream<List<String>> programme = history.programme().stream().map(said -> row(said.asAt(), said.figure()));
        List<List<String>> parts = new ArrayList<>();
        for (Map<LocalDate, PublishedFigure> said : history.parts().values()) {
            said.forEach((day, figure) -> parts.add(row(day, figure)));
        }
        return SafeCsv.text(CSV, Stream.concat(programme, parts.stream()));
    }

    private static List<String> row(LocalDate day, PublishedFigure figure) {
        return List.of(
                day.toString(),
                SafeCsv.guard(figure.scope()),
                figure.value(),
                figure.unit(),
                count(figure.numerator()),
                count(figure.denominator()),
                day + "/data/figures.json");
    }

    private static String count(OptionalLong count) {
        return count.isPresent() ? Long.toString(count.getAsLong()) : "";
    }
}
