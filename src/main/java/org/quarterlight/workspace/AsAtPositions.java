package org.quarterlight.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterlight.figure.Groupings;
import org.quarterlight.issue.Manifest.FileDigest;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.TornRows;
import org.quarterlight.programme.RegisteredOrganisation;
import org.quarterlight.schedule.RecordAsAt;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.store.History;

/** What is true at one as-at date or another, from the exports on record. */
public record AsAtPositions(History history, ProgrammeInput input, Groupings groupings) {
    /** The as-at dates of all exports, oldest first. */
    public List<LocalDate> asAtDates() {
        return history.exports().all().stream()
                .map(Export::asAt)
                .distinct()
                .sorted()
                .toList();
    }

    /** The newest as-at date on record. */
    public Optional<LocalDate> newest() {
        return asAtDates().stream().max(Comparator.naturalOrder());
    }

    /** What is true at an as-at date, from what was received up to the end of a day where one is given. */
    public AsAtPosition at(LocalDate asAt, Optional<LocalDate> knownOn) {
        List<Export> exports = exports(asAt, knownOn);
        if (exports.isEmpty()) {
            throw new WrongRequest("--as-at", asAt.toString(), noExport(knownOn));
        }
        return at(asAt, exports);
    }

    /** As above, with what corrections changed: the account to publish. */
    public AsAtPosition published(LocalDate asAt, Optional<LocalDate> knownOn) {
        AsAtPosition account = at(asAt, knownOn);
        List<Export> received = history.exports().receivedUpTo(asAt, endOf(knownOn));
        return account.with(new CorrectionSearch(this, asAt, received).revisions(account));
    }

    AsAtPosition at(LocalDate asAt, List<Export> exports) {
        return AsAtPosition.of(reading(asAt, exports));
    }

    /** Everything on record for an as-at date in the exports given. */
    public RecordAsAt reading(LocalDate asAt, List<Export> exports) {
        List<Export> newest = NewestExports.of(exports);
        List<PlanHistory> accepted = plans(exports);
        TornRows torn = history.rejectedRows().torn(exports, accepted);
        return new RecordAsAt(
                asAt,
                exports,
                torn.foundIn(accepted),
                problems().rejected(newest),
                torn.unreadKeys(),
                problems().reports(newest),
                input.programme(),
                groupings);
    }

    /** The exports up to a day that lie in files of the digests given: of each source and date the last received. */
    public List<Export> exportsAmong(LocalDate asAt, Set<String> digests) {
        Map<List<Object>, Export> last = new LinkedHashMap<>();
        history.exports().receivedUpTo(asAt, Optional.empty()).stream()
                .filter(export -> digests.contains(export.sha256()))
                .forEach(export -> last.put(List.of(export.source(), export.asAt()), export));
        return List.copyOf(last.values());
    }

    /** What some exports say of every plan in them. */
    List<PlanHistory> plans(List<Export> exports) {
        try (Stream<PlanHistory> plans = history.plans().in(exports)) {
            return plans.toList();
        }
    }

    /** Every plan at the newest as-at date. */
    public List<ScheduledPlan> latest() {
        return newest().map(date -> at(date, Optional.empty()).schedule().plans())
                .orElse(List.of());
    }

    /**
     * What bears on how some plans stand at the newest as-at date: they and all of their organisations, or everything on
     * record where one of these is missing from an export; empty where there is no export.
     */
    public Optional<RecordAsAt> newestReadingOf(Collection<PlanKey> wanted) {
        return newest().map(date -> readingOf(wanted, date, exports(date, Optional.empty())));
    }

    private RecordAsAt readingOf(Collection<PlanKey> wanted, LocalDate asAt, List<Export> exports) {
        List<RegisteredOrganisation> register = input.programme().organisations();
        return new RelatedPlans(history.plans(), register, exports)
                .of(wanted)
                .map(related -> new RecordAsAt(
                        asAt, exports, related, List.of(), List.of(), List.of(), input.programme(), groupings))
                .orElseGet(() -> reading(asAt, exports));
    }

    public boolean hasExportBy(LocalDate day, Optional<LocalDate> knownOn) {
        return !exports(day, knownOn).isEmpty();
    }

    private String noExport(Optional<LocalDate> knownOn) {
        String oldest = asAtDates().stream()
                .findFirst()
                .map(date -> "the oldest is of " + date)
                .orElse("none could be read");
        return "there is no export at or before it"
                + knownOn.map(day -> " received by " + day).orElse("") + "; " + oldest;
    }

    private List<Export> exports(LocalDate asAt, Optional<LocalDate> knownOn) {
        return history.exports().upTo(asAt, endOf(knownOn));
    }

    private static Optional<Instant> endOf(Optional<LocalDate> day) {
        return day.map(
                one -> one.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1));
    }

    /** The files an issue of that as-at date rests on, by path. */
    public List<FileDigest> inputs(LocalDate asAt, Optional<LocalDate> knownOn) {
        List<FileDigest> inputs = new ArrayList<>();
        exports(asAt, knownOn).forEach(export -> inputs.add(new FileDigest(export.file(), export.sha256())));
        input.quarantined(history.files().reports())
                .forEach(report -> inputs.add(new FileDigest(report.file(), report.sha256())));
        inputs.addAll(input.besidePlans());
        return inputs.stream()
                .distinct()
                .sorted(Comparator.comparing(FileDigest::file).thenComparing(FileDigest::sha256))
                .toList();
    }

    /** The plans whose id, organisation or code is the one asked for, each with every version on record. */
    public List<List<PlanVersion>> versions(String wanted) {
        return history.plans().keysOf(List.of(wanted)).stream()
                .map(history.plans()::versions)
                .filter(versions -> versions.stream().anyMatch(version -> isAbout(version, wanted)))
                .toList();
    }

    private static boolean isAbout(PlanVersion version, String wanted) {
        return version.key().planId().equalsIgnoreCase(wanted)
                || version.organisation().code().equalsIgnoreCase(wanted)
                || version.organisation().name().equalsIgnoreCase(wanted);
    }

    /** The sources whose next export was expected by today and has not come, each in a line. */
    public List<String> late(LocalDate today) {
        return SourceRhythms.that(
                rhythm -> rhythm.isLate(today), history.exports().all());
    }

    /** Those of the late sources that are worth waiting for. */
    public List<String> awaited(LocalDate today) {
        return SourceRhythms.that(
                rhythm -> rhythm.isAwaited(today), history.exports().all());
    }

    private ReadingProblems problems() {
        return new ReadingProblems(history, input);
    }
}
