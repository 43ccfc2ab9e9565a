package org.quarterlight.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.quarterlight.issue.Clearance;
import org.quarterlight.issue.Embargo;
import org.quarterlight.issue.Manifest;
import org.quarterlight.issue.Publication;
import org.quarterlight.template.ReleaseRule;
import org.quarterlight.template.Template;

/** How far each edition of an issue is let out when it is made; editions that are simply public are left out. */
@FunctionalInterface
interface PublicationRules {
    SortedMap<String, Publication> of(IssuePlan plan, LocalDate asAt);

    /** As another making had it, to make its bytes again. */
    static PublicationRules asIn(Manifest manifest) {
        return (plan, asAt) -> manifest.publications();
    }

    /** As an issue has it that stands, with something done to each edition. */
    static PublicationRules with(Manifest manifest, UnaryOperator<Publication> act) {
        SortedMap<String, Publication> publications = new TreeMap<>(manifest.publications());
        publications.replaceAll((edition, publication) -> act.apply(publication));
        return (plan, asAt) -> publications;
    }

    /** By theme, front matter, package and option, as they hold at a time. */
    static PublicationRules at(Instant now) {
        return (plan, asAt) -> new At(plan, asAt, now).publications();
    }

    /** The rules for one issue at one time. */
    record At(IssuePlan plan, LocalDate asAt, Instant now) {
        SortedMap<String, Publication> publications() {
            SortedMap<String, Publication> publications = new TreeMap<>();
            NavigableSet<String> wanted = plan.editions(asAt);
            for (Template template : plan.editions().sound()) {
                Publication publication = publication(template);
                boolean made = BriefingOrder.isAskedFor(template.frontMatter(), wanted);
                if (made && !publication.equals(Publication.OPEN)) {
                    publications.put(template.frontMatter().id(), publication);
                }
            }
            return publications;
        }

        /** What was cleared stays so while nothing it rests on changes; an embargo that ended is lifted. */
        private Publication publication(Template template) {
            String edition = template.frontMatter().id();
            Optional<Manifest> standing = plan.current(asAt);
            Publication before =
                    standing.map(manifest -> manifest.publication(edition)).orElse(Publication.OPEN);
            boolean same = !plan.request().reissue() || !before.isRecalled();
            Publication unreleased = standing.filter(manifest -> same && plan.restsOn(manifest))
                    .map(manifest -> before)
                    .orElseGet(() -> fresh(template, before));
            Publication held = plan.request()
                    .dates()
                    .embargo()
                    .map(this::standing)
                    .map(unreleased::with)
                    .orElse(unreleased)
                    .releasedAt(now);
            return plan.dayOfIssue(asAt, edition).map(held::dated).orElse(held);
        }

        /** Whatever takes the place of an issue under an embargo is not let out before it; the latest time counts. */
        private Publication fresh(Template template, Publication before) {
            ReleaseRule rule = plan.editions().rule(template);
            Clearance clearance = rule.clearanceRequired() ? new Clearance.Awaited() : new Clearance.NotNeeded();
            Optional<Embargo> embargo = Stream.of(
                            before.embargo().filter(one -> !one.lifted()),
                            rule.embargo().map(this::standing),
                            plan.archive().input().profile().embargo().map(this::standing))
                    .flatMap(Optional::stream)
                    .filter(one -> one.moment().isAfter(now))
                    .max(Comparator.comparing(Embargo::moment));
            return Publication.of(clearance, embargo);
        }

        private Embargo standing(LocalDateTime until) {
            return Embargo.until(until, plan.archive().input().profile().zone());
        }
    }

    /** The editions among these that somebody must clear. */
    static List<String> drafts(Manifest manifest) {
        return manifest.publications().entrySet().stream()
                .filter(entry -> entry.getValue().isDraft() && !entry.getValue().isRecalled())
                .map(Map.Entry::getKey)
                .toList();
    }
}
