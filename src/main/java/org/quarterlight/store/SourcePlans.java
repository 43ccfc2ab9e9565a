package org.quarterlight.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.KeyText;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.store.ContentBodies.Stored;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;

/** What some exports of one source say of its plans. */
final class SourcePlans {
    private static final Comparator<Stored> ORDER = Comparator.comparing(
                    (Stored stored) -> KeyText.folded(stored.planId()))
            .thenComparingInt(Stored::number);

    private final JdbcOperations database;
    private final String source;
    private final Map<Long, Export> exports = new HashMap<>();
    private final List<Contained> contained = new ArrayList<>();
    private final ContentBodies bodies;

    private record Contained(Export export, ExportLineRuns lines) {}

    /** Takes exports of any source by their row numbers. */
    SourcePlans(JdbcOperations database, String source, Map<Long, Export> exports) {
        this.database = database;
        this.source = source;
        this.bodies = new ContentBodies(new ContentPages(database, source));
        exports.forEach((number, export) -> {
            if (export.source().equals(source)) {
                this.exports.put(number, export);
                contained.add(new Contained(export, ExportLineRuns.of(database, number)));
            }
        });
    }

    /** The plans' histories in the order of their keys, each put together when it is asked for. */
    Stream<PlanHistory> histories() {
        Map<String, NavigableSet<LocalDate>> rejected = rejected();
        return plans(id -> true).map(plan -> history(plan, rejected));
    }

    private PlanHistory history(List<Stored> plan, Map<String, NavigableSet<LocalDate>> rejected) {
        List<PlanVersion> versions = versions(plan, Comparator.comparing(Export::asAt));
        String id = KeyText.folded(plan.getFirst().planId());
        return new PlanHistory(versions.getLast().key(), versions, rejected.getOrDefault(id, new TreeSet<>()));
    }

    /** Every version of the plans whose id fits, oldest first, corrected ones included. */
    Stream<List<PlanVersion>> versions(Predicate<String> id) {
        return plans(id)
                .map(plan -> versions(plan, Comparator.comparing(Export::asAt).thenComparing(Export.BY_RECEIPT)));
    }

    private Stream<List<Stored>> plans(Predicate<String> id) {
        BitSet wanted = new BitSet();
        contained.forEach(each -> each.lines.addTo(wanted));
        List<Stored> contents = bodies.list(wanted::get).stream()
                .filter(stored -> id.test(stored.planId()))
                .sorted(ORDER)
                .toList();
        return IntStream.range(0, contents.size())
                .filter(i -> i == 0 || !isSamePlan(contents, i - 1, i))
                .mapToObj(from -> contents.subList(from, end(contents, from)));
    }

    private static boolean isSamePlan(List<Stored> contents, int one, int other) {
        return KeyText.folded(contents.get(one).planId())
                .equals(KeyText.folded(contents.get(other).planId()));
    }

    private static int end(List<Stored> contents, int from) {
        int end = from + 1;
        while (end < contents.size() && isSamePlan(contents, from, end)) {
            end++;
        }
        return end;
    }

    private List<PlanVersion> versions(List<Stored> plan, Comparator<Export> order) {
        Map<Export, PlanVersion> versions = new HashMap<>();
        for (Stored stored : plan) {
            Content content = bodies.content(stored.number());
            PlanKey key = new PlanKey(source, stored.planId());
            for (Contained each : contained) {
                long line = each.lines.lineOf(stored.number());
                if (line > 0) {
                    Line place = new Line(each.export.file(), each.export.sha256(), line);
                    versions.put(each.export, content.version(key, each.export.asAt(), place));
                }
            }
        }
        List<PlanVersion> ordered = versions.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order))
                .map(Map.Entry::getValue)
                .toList();
        PlanKey newest = ordered.getLast().key();
        return ordered.stream().map(version -> version.withKey(newest)).toList();
    }

    private Map<String, NavigableSet<LocalDate>> rejected() {
        Map<String, NavigableSet<LocalDate>> rejected = new HashMap<>();
        RowCallbackHandler row = one -> {
            Export export = exports.get(one.getLong("export"));
            if (export != null) {
                rejected.computeIfAbsent(KeyText.folded(one.getString("plan_id")), none -> new TreeSet<>())
                        .add(export.asAt());
            }
        };
        database.query(
                "SELECT plan_id, export FROM refused_row"
                        + " WHERE source = ? AND plan_id IS NOT NULL AND export IS NOT NULL",
                row,
                source);
        return rejected;
    }
}
