package org.quarterlight.app;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.quarterlight.briefing.Briefings;
import org.quarterlight.figure.Scope;
import org.quarterlight.issue.CorrectedBy;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.issue.Manifest;
import org.quarterlight.issue.Publication;
import org.quarterlight.job.IssueWork;
import org.quarterlight.mail.DeliveryReport;
import org.quarterlight.plan.Export;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.SumChecks;
import org.quarterlight.template.TemplateProblem;
import org.quarterlight.track.Revisions;
import org.quarterlight.workspace.AsAtPosition;
import org.quarterlight.workspace.PastFigures;
import org.quarterlight.workspace.ProductVersions;
import org.quarterlight.workspace.Progress;

/** One issue on its way from the schedule to the reader; made for one run of the job and thrown away after it. */
final class IssueInMaking implements IssueWork<BriefingOrder, RenderedBriefing>, AutoCloseable {
    private final IssuePlan plan;
    private final LocalDate asAt;
    private final Progress progress;
    private final @Nullable Mailroom mailroom;
    private final SortedMap<String, Publication> publications;
    private final IssueFolder folder;
    private final List<Manifest.Briefing> briefings = new ArrayList<>();
    private final List<TemplateProblem> refused;
    private @Nullable Computed computed;
    private @Nullable SharedRendering workers;
    private IssueReport.Outcome outcome = IssueReport.Outcome.FAILED;
    private @Nullable DeliveryReport mail;

    /** What the first step works out, for the steps after it. */
    private record Computed(AsAtPosition position, Renderer renderer, SortedMap<String, String> settings) {}

    IssueInMaking(IssuePlan plan, LocalDate asAt, Progress progress, @Nullable Mailroom mailroom) {
        this.plan = plan;
        this.asAt = asAt;
        this.progress = progress;
        this.mailroom = mailroom;
        this.publications = plan.publications(asAt);
        this.folder = plan.target(asAt, publications);
        this.refused = new ArrayList<>(plan.editions().refused());
    }

    @Override
    public void compute() {
        progress.begin("Computing the schedule", 0);
        AsAtPosition position =
                plan.archive().positions().published(asAt, plan.request().knownOn());
        PastFigures past = new PastFigures(plan.archive(), plan.request().knownOn());
        computed = new Computed(
                position,
                new Renderer(position, past, publications, plan.editions().theme()),
                plan.settings(asAt));
        briefings.clear();
        folder.begin();
    }

    private Computed computed() {
        if (computed == null) {
            throw new IllegalStateException("The schedule is computed before it is used");
        }
        return computed;
    }

    @Override
    public List<BriefingOrder> orders() {
        SortedSet<String> wanted = plan.editions(asAt);
        AsAtPosition position = computed().position();
        List<BriefingOrder> orders = BriefingOrder.all(
                plan.editions().sound(), wanted, new Briefings(position.schedule(), position.promises()));
        plan.request().editions().forEach(id -> noteEmpty(id, orders));
        progress.begin("Writing briefings", orders.size());
        if (plan.request().who() instanceof WhoRenders.Workers) {
            workers = new SharedRendering(plan);
            workers.offer(asAt, wanted, publications, orders);
        }
        return orders;
    }

    /** An edition asked for by name of which nothing can be made says so. */
    private void noteEmpty(String edition, List<BriefingOrder> orders) {
        plan.editions().sound().stream()
                .filter(template -> template.frontMatter().id().equals(edition))
                .filter(template ->
                        orders.stream().noneMatch(order -> order.template().equals(template)))
                .map(template -> new TemplateProblem(
                        edition + Editions.ENDING,
                        1,
                        1,
                        "there is nothing to make it for: no row of the exports in use gives a "
                                + template.frontMatter().forEach().word(),
                        "give a column that role, or declare it with a type, in the contract"))
                .forEach(refused::add);
    }

    @Override
    public RenderedBriefing render(BriefingOrder order) {
        return workers == null ? computed().renderer().process(order) : workers.await(order);
    }

    /** A template's problems are kept once, however many subjects meet them. */
    @Override
    public void keep(RenderedBriefing rendered) {
        switch (rendered) {
            case RenderedBriefing.Made made -> {
                made.files().forEach(folder::write);
                briefings.add(made.entry());
                progress.advance(made.order().path());
            }
            case RenderedBriefing.Refused problems ->
                problems.problems().stream()
                        .filter(problem -> !refused.contains(problem))
                        .forEach(refused::add);
        }
    }

    @Override
    public void publish() {
        progress.begin("Putting the issue in place", 0);
        Set<Scope> organisations = plan.organisations(asAt, computed().position());
        SumChecks.check(schedule().figures(), organisations);
        folder.writeData(schedule(), organisations);
        plan.archive().checkLease();
        Manifest manifest = manifest();
        boolean before = plan.current(asAt).isPresent();
        outcome = !folder.publish(manifest)
                ? IssueReport.Outcome.NOTHING_NEW
                : before ? IssueReport.Outcome.REISSUED : IssueReport.Outcome.ISSUED;
        plan.clearAwayBeside(folder, asAt);
        if (mailroom != null) {
            plan.archive()
                    .putOnRecord(
                            folder.place(),
                            asAt,
                            manifest.headline(),
                            schedule().figures().told(organisations));
        }
        // Where many issues are made the site is written once, after the last of them.
        if (mailroom != null && !plan.request().all()) {
            plan.writeSite(computed().position());
        }
        if (workers != null) {
            workers.letGo();
        }
        progress.end();
    }

    private Schedule schedule() {
        return computed().position().schedule();
    }

    private Manifest manifest() {
        return new Manifest(
                asAt,
                plan.identity(asAt),
                Manifest.headline(
                        briefings,
                        new Briefings(schedule(), computed().position().promises()).finding()),
                computed().settings(),
                ProductVersions.all(),
                plan.archive().positions().inputs(asAt, plan.request().knownOn()),
                plan.editions().files(),
                briefings,
                folder.outputs(),
                IssueFolder.definitions(schedule()),
                publications,
                corrections(computed().position().revisions()));
    }

    /** The files that came after the day the issue speaks of, and changed what it says of the programme. */
    private List<CorrectedBy> corrections(Revisions revisions) {
        return revisions.corrections().stream()
                .map(correction -> correctedBy(correction.after(), revisions.figuresOfTheProgramme(correction)))
                .filter(one -> one.received().isAfter(asAt) && one.figures() > 0)
                .toList();
    }

    private static CorrectedBy correctedBy(Export file, int figures) {
        LocalDate received = file.received().atZone(ZoneOffset.UTC).toLocalDate();
        return new CorrectedBy(file.file(), file.source(), file.asAt(), received, figures);
    }

    @Override
    public void enterMail() {
        if (mailroom != null) {
            mailroom.enter(asAt, computed().position());
        }
    }

    @Override
    public void deliverMail() {
        if (mailroom != null) {
            mail = mailroom.deliver(asAt).orElse(null);
        }
    }

    @Override
    public void close() {
        if (workers != null) {
            workers.close();
        }
    }

    /** How it ended; the failure is blank where the job completed. */
    IssueReport report(String failure) {
        boolean done = failure.isEmpty();
        Optional<Manifest> manifest = done ? Manifest.read(folder.place()) : Optional.empty();
        return new IssueReport(
                asAt,
                done ? outcome : IssueReport.Outcome.FAILED,
                folder.place(),
                manifest.map(Manifest::headline).orElse(""),
                manifest.map(Manifest::standing).orElse(""),
                manifest.map(one -> one.outputs().size()).orElse(0),
                List.copyOf(refused),
                Optional.ofNullable(computed).map(one -> one.position().schedule()),
                Optional.ofNullable(mail),
                failure);
    }
}
