package org.quarterlight.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.track.Correction;
import org.quarterlight.track.Revisions;

/**
 * Finds what corrections changed, from the exports alone: the account is made without any of them and again with each
 * file that corrects, in the order received.
 */
public record CorrectionSearch(AsAtPositions positions, LocalDate asAt, List<Export> received) {
    private record Slot(String source, LocalDate asAt) {
        static Slot of(Export export) {
            return new Slot(export.source(), export.asAt());
        }
    }

    Revisions revisions(AsAtPosition corrected) {
        SequencedMap<Slot, Export> counting = new LinkedHashMap<>();
        received.forEach(export -> counting.putIfAbsent(Slot.of(export), export));
        Map<String, List<Correction>> byFile = byFile();
        if (byFile.isEmpty()) {
            return Revisions.NONE;
        }
        AsAtPosition first = account(counting);
        List<Revisions.Step> steps = new ArrayList<>();
        AsAtPosition before = first;
        for (List<Correction> file : byFile.values()) {
            file.forEach(correction -> counting.put(Slot.of(correction.after()), correction.after()));
            AsAtPosition after = List.copyOf(counting.values()).equals(counting()) ? corrected : account(counting);
            steps.add(
                    new Revisions.Step(before.schedule(), before.promises(), after.schedule(), after.promises(), file));
            before = after;
        }
        return new Revisions(steps, first.schedule().plans());
    }

    private AsAtPosition account(SequencedMap<Slot, Export> counting) {
        return positions.at(asAt, List.copyOf(counting.values()));
    }

    /** The last received of every source and as-at date. */
    private List<Export> counting() {
        SequencedMap<Slot, Export> last = new LinkedHashMap<>();
        received.forEach(export -> last.put(Slot.of(export), export));
        return List.copyOf(last.values());
    }

    /** The corrections that change something by the file that makes them, in the order of receipt. */
    private SequencedMap<String, List<Correction>> byFile() {
        SequencedMap<Slot, Export> last = new LinkedHashMap<>();
        List<Correction> corrections = new ArrayList<>();
        for (Export export : received) {
            Optional.ofNullable(last.put(Slot.of(export), export))
                    .map(before -> correction(before, export))
                    .filter(correction -> !correction.changesNothing())
                    .ifPresent(corrections::add);
        }
        return corrections.stream()
                .sorted(Comparator.comparing(Correction::after, Export.BY_RECEIPT))
                .collect(Collectors.groupingBy(
                        correction -> correction.after().sha256(), LinkedHashMap::new, Collectors.toList()));
    }

    private Correction correction(Export before, Export after) {
        Map<PlanKey, PlanHistory> then = byKey(before);
        Map<PlanKey, PlanHistory> now = byKey(after);
        return new Correction(before, after, linesOnlyIn(then, now), linesOnlyIn(now, then));
    }

    private Map<PlanKey, PlanHistory> byKey(Export export) {
        return positions.plans(List.of(export)).stream()
                .collect(Collectors.toMap(PlanHistory::key, Function.identity()));
    }

    /** The lines that say of a plan what the other export does not. */
    private static List<Line> linesOnlyIn(Map<PlanKey, PlanHistory> own, Map<PlanKey, PlanHistory> other) {
        return own.values().stream()
                .filter(plan -> !Optional.ofNullable(other.get(plan.key()))
                        .map(CorrectionSearch::said)
                        .equals(Optional.of(said(plan))))
                .flatMap(plan -> plan.versions().stream().map(PlanVersion::line))
                .sorted()
                .toList();
    }

    private record Said(List<PlanVersion> versions, NavigableSet<LocalDate> rejectedAt) {}

    /** What an export says of a plan, wherever it stands in its file. */
    private static Said said(PlanHistory plan) {
        Line nowhere = new Line("", "", 0);
        Stream<PlanVersion> versions = plan.versions().stream()
                .map(version -> new PlanVersion(
                        version.key(),
                        version.asAt(),
                        nowhere,
                        version.organisation(),
                        version.region(),
                        version.deployment(),
                        version.stage(),
                        version.dates(),
                        version.remarks()));
        return new Said(versions.toList(), plan.rejectedAt());
    }
}
