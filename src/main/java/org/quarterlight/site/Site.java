package org.quarterlight.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quarterlight.figure.PlainWords;
import org.quarterlight.plan.Organisation;
import org.quarterlight.programme.ProgrammeWords;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.site.FigureHistories.FigureHistory;
import org.quarterlight.site.SearchIndex.Entry;
import org.quarterlight.site.SearchIndex.Kind;
import org.quarterlight.site.SiteContent.Position;

/** The site round the issues, made from what is public and from nothing else: the same issues give the same bytes. */
public final class Site {
    private final SiteContent content;
    private final PublicIssues issues;
    private final SiteFolder folder;
    private final List<Entry> entries = new ArrayList<>();

    private Site(SiteContent content, Path output) {
        this.content = content;
        this.issues = new PublicIssues(content.issues());
        this.folder = new SiteFolder(output);
    }

    /**
     * Writes what differs; the list of issues goes last, so that it never leads to a page that is not there yet. What the
     * site was made of is told as a digest.
     */
    public static void write(SiteContent content, Path output, String madeOf) {
        new Site(content, output).write(madeOf);
    }

    /** True where the site is there whole, and was made of the same. */
    public static boolean stands(Path output, String madeOf) {
        return new SiteFolder(output).isWhole(madeOf);
    }

    private void write(String madeOf) {
        folder.put(SiteFiles.STYLE, SiteFiles.style());
        folder.put(SiteFiles.SEARCH, SiteFiles.search());
        folder.put(SiteFiles.ROBOTS, SiteFiles.robots());
        plans();
        figures();
        issues.all().forEach(issue -> issue.page().ifPresent(page -> entries.add(entry(issue, page))));
        folder.put(
                SearchIndex.FILE, SearchIndex.write(entries, content.profile().words()));
        folder.put(AtomFeed.FILE, new AtomFeed(content.profile(), content.issues()).write());
        folder.put(IndexPage.FILE, new IndexPage(content.profile(), content.issues()).write());
        folder.finish(madeOf);
    }

    private void plans() {
        List<ScheduledPlan> plans = content.position().map(Position::plans).orElse(List.of());
        PageNames names = new PageNames(plans);
        PlanListPage list = new PlanListPage(content.profile(), issues, names, plans);
        folder.put(PlanListPage.FILE, list.write());
        content.position()
                .ifPresent(position -> position.stories().all().forEach(story -> {
                    String path = names.path(story.plan().version().key());
                    folder.put(path, new PlanPage(content.profile(), issues, story, path).write());
                }));
        Set<Organisation> met = new HashSet<>();
        list.plans().stream()
                .map(plan -> plan.version().organisation())
                .filter(met::add)
                .forEach(organisation -> entries.add(entry(organisation, list)));
        list.plans().forEach(plan -> entries.add(entry(plan, names)));
    }

    private void figures() {
        FigureHistories histories = new FigureHistories(issues.all(), content.figures());
        List<FigureHistory> figures = histories.all();
        for (FigureHistory figure : figures) {
            FigurePage page = new FigurePage(content.profile(), issues, figure, histories.newest());
            folder.put(FigurePage.path(figure.id()), page.write());
            folder.put(FigurePage.csvPath(figure.id()), page.csv());
            entries.add(entry(figure, content.profile().words()));
        }
        folder.put(FigureListPage.FILE, new FigureListPage(content.profile(), figures).write());
    }

    private static Entry entry(FigureHistory figure, ProgrammeWords words) {
        return new Entry(
                Kind.FIGURE,
                FigurePage.finding(figure, words),
                figure.id() + " \u00B7 " + words.spoken(figure.definition()),
                FigurePage.path(figure.id()));
    }

    private static Entry entry(Organisation organisation, PlanListPage list) {
        return new Entry(Kind.ORGANISATION, organisation.label(), organisation.code(), list.address(organisation));
    }

    private static Entry entry(ScheduledPlan plan, PageNames names) {
        String beside = String.join(
                " \u00B7 ",
                List.of(
                        plan.version().key().planId(),
                        SiteFrame.capitalised(SiteWords.finding(plan)),
                        SiteWords.orNone(plan.version().region())));
        return new Entry(
                Kind.PLAN, plan.label(), beside, names.path(plan.version().key()));
    }

    private static Entry entry(SiteIssue issue, String page) {
        return new Entry(Kind.ISSUE, issue.manifest().headline(), "Position at " + PlainWords.day(issue.asAt()), page);
    }
}
