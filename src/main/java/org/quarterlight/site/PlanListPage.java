package org.quarterlight.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterlight.figure.PlainWords;
import org.quarterlight.html.HtmlBuilder;
import org.quarterlight.plan.Organisation;
import org.quarterlight.programme.Profile;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.site.SiteFrame.Head;
import org.quarterlight.site.SiteFrame.Section;

/** {@code plans/index.html}: every plan by its organisation, with its state at the newest public issue. */
final class PlanListPage {
    static final String FILE = "plans/index.html";
    private static final Comparator<ScheduledPlan> BY_NAME = Comparator.comparing((ScheduledPlan plan) ->
                    plan.version().organisation().label().toLowerCase(java.util.Locale.ROOT))
            .thenComparing(ScheduledPlan::label)
            .thenComparing(plan -> plan.version().key());

    private final Profile profile;
    private final PublicIssues issues;
    private final PageNames names;
    private final List<ScheduledPlan> plans;
    /** Where an organisation's plans begin. */
    private final Map<Organisation, String> anchors = new HashMap<>();

    PlanListPage(Profile profile, PublicIssues issues, PageNames names, List<ScheduledPlan> plans) {
        this.profile = profile;
        this.issues = issues;
        this.names = names;
        this.plans = plans.stream().sorted(BY_NAME).toList();
        this.plans.forEach(plan -> anchors.putIfAbsent(plan.version().organisation(), "at-" + (anchors.size() + 1)));
    }

    List<ScheduledPlan> plans() {
        return plans;
    }

    /** Where an organisation's plans begin in the list. */
    String address(Organisation organisation) {
        return FILE + "#" + Optional.ofNullable(anchors.get(organisation)).orElseThrow();
    }

    String write() {
        String many = profile.words().plan().plural();
        String title = PlainWords.count(plans.size(), profile.words().plan().singular(), many) + " on record";
        String day =
                issues.all().isEmpty() ? "" : PlainWords.day(issues.newest().asAt());
        SiteFrame frame = new SiteFrame(
                profile, new Head(FILE, title, title + (day.isEmpty() ? "." : " at " + day + "."), Section.PLANS));
        HtmlBuilder tags = frame.open();
        tags.element("h1", title).line();
        if (!plans.isEmpty()) {
            table(tags, "Every " + profile.words().plan().singular() + " and its state at " + day);
        }
        return frame.close();
    }

    private void table(HtmlBuilder tags, String caption) {
        tags.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", "plans-caption");
        tags.line().open("table", "id", "plans").line();
        tags.open("caption", "id", "plans-caption")
                .element("span", caption, "class", "finding")
                .closeLine();
        tags.open("thead").line().open("tr");
        for (String heading : List.of(
                profile.words().organisation().heading(),
                profile.words().plan().heading(),
                "State",
                profile.words().region().heading(),
                profile.words().supplier().heading())) {
            tags.element("th", heading, "scope", "col");
        }
        tags.closeLine().closeLine().open("tbody").line();
        Organisation before = null;
        for (ScheduledPlan plan : plans) {
            Organisation organisation = plan.version().organisation();
            row(tags, plan, organisation.equals(before) ? "" : anchors.getOrDefault(organisation, ""));
            before = organisation;
        }
        tags.closeLine().closeLine().closeLine();
    }

    private void row(HtmlBuilder tags, ScheduledPlan plan, String anchor) {
        tags.open("tr", "id", anchor).open("th", "scope", "row");
        tags.given(plan.version().organisation().label()).close();
        String page = names.path(plan.version().key()).substring("plans/".length());
        tags.open("td")
                .open("a", "href", page)
                .given(product(plan))
                .element("span", ", " + plan.version().organisation().label(), "class", "unseen")
                .close()
                .close();
        tags.open("td").given(SiteWords.finding(plan)).close();
        tags.open("td").given(SiteWords.orNone(plan.version().region())).close();
        tags.open("td")
                .given(SiteWords.orNone(plan.version().deployment().supplier()))
                .close()
                .closeLine();
    }

    static String product(ScheduledPlan plan) {
        String scope = plan.version().deployment().scope();
        return plan.version().deployment().product() + (scope.isEmpty() ? "" : ", " + scope);
    }
}
