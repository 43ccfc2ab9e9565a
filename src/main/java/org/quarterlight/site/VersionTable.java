package org.quarterlight.site;

import java.util.ArrayList;
import java.util.List;
import org.quarterlight.figure.PlainWords;
import org.quarterlight.html.HtmlBuilder;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.Change;
import org.quarterlight.schedule.PlanStory;
import org.quarterlight.schedule.PlanStory.Telling;

/** Every version of a plan, newest first; versions that say the same as the one before stand with it in one row. */
record VersionTable(HtmlBuilder tags, SiteFrame frame, PublicIssues issues, PlanStory story) {
    private static final List<String> HEADINGS =
            List.of("Export", "What changed", "Planned", "Baseline", "Went live", "Stage", "Export file and line");

    /** So many exports in a row with a plan on the same line are told together. */
    private static final int FEWEST_AS_ONE = 4;

    void write() {
        List<List<Telling>> runs = runs(story.tellings());
        tags.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", "versions-caption");
        tags.line().open("table", "id", "versions").line();
        tags.open("caption", "id", "versions-caption").open("span", "class", "finding");
        tags.text(title(runs)).close().text(" ").open("span", "class", "detail");
        tags.text("Every version up to the newest public issue, newest first; dates as their source gives them.");
        tags.close().closeLine();
        tags.open("thead").line().open("tr");
        HEADINGS.forEach(heading -> tags.element("th", heading, "scope", "col"));
        tags.closeLine().closeLine().open("tbody").line();
        runs.reversed().forEach(this::row);
        tags.closeLine().closeLine().closeLine();
        tags.element("p", "[x] no date given. [c] withheld.", "class", "note").line();
    }

    private String title(List<List<Telling>> runs) {
        int changes = runs.size() - 1;
        String exports = PlainWords.count(story.tellings().size(), "export", "exports");
        return changes == 0
                ? "Nothing has changed in " + exports
                : PlainWords.count(changes, "change", "changes") + " in " + exports;
    }

    private static List<List<Telling>> runs(List<Telling> tellings) {
        List<List<Telling>> runs = new ArrayList<>();
        for (Telling telling : tellings) {
            if (runs.isEmpty() || !saysTheSame(runs.getLast().getLast(), telling)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(telling);
        }
        return runs;
    }

    private static boolean saysTheSame(Telling before, Telling now) {
        return now.isGiven()
                && now.movement().change().filter(Change.UNCHANGED::equals).isPresent()
                && now.movement().marks().isEmpty()
                && before.version().dates().equals(now.version().dates())
                && before.version().stage() == now.version().stage();
    }

    private void row(List<Telling> run) {
        Telling first = run.getFirst();
        PlanVersion version = first.version();
        tags.open("tr").open("th", "scope", "row", "class", "day");
        String day = SiteWords.shortDay(first.exported());
        issues.page(first.exported())
                .ifPresentOrElse(page -> tags.element("a", day, "href", frame.address(page)), () -> tags.text(day));
        tags.close().open("td").text(SiteWords.movement(first.movement()));
        said(version);
        tags.close();
        cell(SiteWords.stated(version.dates().planned()));
        cell(SiteWords.stated(version.dates().baseline()));
        cell(SiteWords.stated(version.dates().actual()));
        cell(stage(first));
        lines(run);
        tags.closeLine();
    }

    private void said(PlanVersion version) {
        String reason = version.remarks().reason();
        if (!reason.isBlank()) {
            tags.open("span", "class", "told").given(reason).close();
        }
    }

    private static String stage(Telling telling) {
        return SiteWords.spaced(PlainWords.kebab(telling.version().stage()));
    }

    private void cell(String text) {
        tags.open("td").given(text).close();
    }

    private void lines(List<Telling> run) {
        tags.open("td", "class", "file");
        Telling first = run.getFirst();
        if (first.isGiven()) {
            tags.given(place(first.version().line()));
        } else {
            tags.text("last told in ").given(place(first.version().line()));
        }
        if (run.size() > 1) {
            again(run.subList(1, run.size()));
        }
        tags.close();
    }

    private void again(List<Telling> run) {
        String until = SiteWords.shortDay(run.getLast().exported());
        tags.open("details").element("summary", run.size() == 1 ? "again " + until : again(run.size(), until));
        tags.open("ul");
        int from = 0;
        while (from < run.size()) {
            int to = from + 1;
            while (to < run.size() && line(run.get(to)) == line(run.get(from))) {
                to++;
            }
            if (to - from >= FEWEST_AS_ONE) {
                item(run.get(from), run.get(to - 1), to - from);
            } else {
                run.subList(from, to).forEach(this::item);
            }
            from = to;
        }
        tags.close().close();
    }

    private static long line(Telling telling) {
        return telling.version().line().number();
    }

    private void item(Telling telling) {
        tags.open("li")
                .given(SiteWords.shortDay(telling.exported()) + ": "
                        + place(telling.version().line()))
                .close();
    }

    /** Exports in a row that have it on the same line, told together: a year of nights would else fill pages. */
    private void item(Telling first, Telling last, int exports) {
        tags.open("li")
                .given(SiteWords.shortDay(first.exported()) + " to " + SiteWords.shortDay(last.exported()) + ": line "
                        + line(first) + " of " + PlainWords.count(exports, "export", "exports") + " in a row, "
                        + first.version().line().file() + " to "
                        + last.version().line().file())
                .close();
    }

    private static String again(int times, String until) {
        return "again " + times + " times, to " + until;
    }

    private static String place(Line line) {
        return line.file() + " line " + line.number();
    }
}
