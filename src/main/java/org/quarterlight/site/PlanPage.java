package org.quarterlight.site;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.quarterlight.figure.PlainWords;
import org.quarterlight.html.HtmlBuilder;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.programme.Profile;
import org.quarterlight.programme.ProgrammeWords;
import org.quarterlight.schedule.PlanStory;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.ScheduledPlan.DateHistory;
import org.quarterlight.site.SiteFrame.Head;
import org.quarterlight.site.SiteFrame.Section;

/** {@code plans/ID.html}: what is true of a plan at the newest public issue, and every version that led to it. */
final class PlanPage {
    private final PlanStory story;
    private final ScheduledPlan plan;
    private final LocalDate asAt;
    private final SiteFrame frame;
    private final ProgrammeWords words;
    private final PublicIssues issues;

    PlanPage(Profile profile, PublicIssues issues, PlanStory story, String path) {
        this.story = story;
        this.plan = story.plan();
        this.asAt = issues.newest().asAt();
        this.issues = issues;
        this.words = profile.words();
        String title = plan.label() + ": " + SiteWords.finding(plan);
        this.frame = new SiteFrame(
                profile,
                new Head(
                        path,
                        title,
                        title + ". Position at " + PlainWords.day(asAt) + ", and every version before it.",
                        Section.PLANS));
    }

    String write() {
        HtmlBuilder tags = frame.open();
        tags.open("h1").given(plan.label() + ": " + SiteWords.finding(plan)).closeLine();
        tags.open("p", "class", "lead").text("Position at ");
        tags.element(
                "a",
                PlainWords.day(asAt),
                "href",
                issues.page(asAt).map(frame::address).orElse(""));
        tags.text(".").closeLine();
        about(tags);
        new VersionTable(tags, frame, issues, story).write();
        return frame.close();
    }

    private void about(HtmlBuilder tags) {
        PlanVersion version = plan.version();
        DateHistory history = plan.history();
        tags.open("dl", "class", "about").line();
        fact(tags, "Code", SiteWords.orNone(version.organisation().code()));
        fact(tags, "Release", SiteWords.orNone(version.deployment().release()));
        fact(
                tags,
                "Scope",
                version.deployment().wholeOrganisation()
                        ? "whole " + words.organisation().singular()
                        : scope(version));
        fact(tags, words.region().heading(), SiteWords.orNone(version.region()));
        fact(
                tags,
                words.supplier().heading(),
                SiteWords.orNone(version.deployment().supplier()));
        fact(tags, "State", SiteWords.spaced(plan.state().word()));
        fact(tags, "Planned date, now", SiteWords.stated(version.dates().planned()));
        fact(
                tags,
                "First baseline",
                history.firstBaselined().map(this::baseline).orElse(SiteWords.NO_DATE));
        fact(
                tags,
                "First date on record",
                history.firstDated().map(this::firstDate).orElse(SiteWords.NO_DATE));
        fact(tags, history.hasBaseline() ? "Since first baseline" : "Since first date", later(plan));
        fact(tags, "Date changes", PlainWords.number(history.dateChanges()));
        fact(tags, "First seen", PlainWords.day(history.firstSeen()));
        fact(tags, "Last confirmed", PlainWords.day(history.lastConfirmed()));
        fact(
                tags,
                "Source and " + words.plan().singular() + " id",
                version.key().source() + ", " + version.key().planId());
        tags.closeLine();
    }

    private static String scope(PlanVersion version) {
        return version.deployment().scope();
    }

    private String baseline(PlanVersion version) {
        return SiteWords.stated(version.dates().baseline()) + told(version);
    }

    private String firstDate(PlanVersion version) {
        return SiteWords.stated(version.dates().planned()) + told(version);
    }

    private static String told(PlanVersion version) {
        return ", told on " + PlainWords.day(version.asAt());
    }

    private static String later(ScheduledPlan plan) {
        OptionalLong days = plan.history().slipSinceBaselineDays();
        if (days.isEmpty()) {
            return SiteWords.NOT_APPLICABLE;
        }
        long late = days.getAsLong();
        String words = PlainWords.count(Math.abs(late), "day", "days");
        boolean isExact = plan.wentLive().filter(live -> !live.isOneDay()).isEmpty();
        return late == 0
                ? "no later"
                : (isExact ? "" : late > 0 ? "at most " : "at least ") + words + (late > 0 ? " later" : " earlier");
    }

    private static void fact(HtmlBuilder tags, String name, String value) {
        tags.element("dt", name).open("dd").given(value).closeLine();
    }
}
