package org.quarterlight.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.KeyText;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** What some exports say of their plans, put together some plans at a time. */
final class StoredPlans {
    private static final int SCANNED_TOGETHER = 20_000;
    private static final int READ_TOGETHER = 500;

    private final JdbcTemplate database;
    private final List<ReadExport> exports = new ArrayList<>();
    private final BitSet wanted = new BitSet();

    private record ReadExport(Export export, LineRuns lines) {}

    /** A version's row number, and whose it is by its folded id. */
    private record Stored(String source, String planId, long id) {
        private static final Comparator<Stored> ORDER = Comparator.comparing(Stored::source)
                .thenComparing(Stored::planId)
                .thenComparingLong(Stored::id);

        private PlanKey key() {
            return new PlanKey(source, planId);
        }
    }

    /** Takes exports by their row numbers. */
    StoredPlans(JdbcTemplate database, Map<Long, Export> exports) {
        this.database = database;
        exports.forEach((number, export) -> {
            LineRuns lines = LineRuns.of(database, number);
            lines.addTo(wanted);
            this.exports.add(new ReadExport(export, lines));
        });
    }

    /** Every version of each plan, in the order of the plans' keys; a plan's oldest first. */
    Stream<List<PlanVersion>> versions() {
        List<ReadExport> ordered = exports.stream()
                .sorted(Comparator.comparing(read -> read.export().asAt()))
                .toList();
        List<Stored> stored = stored();
        int windows = (stored.size() + READ_TOGETHER - 1) / READ_TOGETHER;
        List<Integer> starts = new ArrayList<>();
        for (int window = 0; window < windows; window++) {
            int start = startOfPlan(stored, window * READ_TOGETHER);
            if (starts.isEmpty() || starts.getLast() < start) {
                starts.add(start);
            }
        }
        return IntStream.range(0, starts.size())
                .mapToObj(i -> stored.subList(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : stored.size()))
                .flatMap(window -> read(window, ordered));
    }

    private static int startOfPlan(List<Stored> stored, int at) {
        int start = at;
        while (start > 0 && stored.get(start - 1).key().equals(stored.get(start).key())) {
            start--;
        }
        return start;
    }

    private List<Stored> stored() {
        List<Stored> stored = new ArrayList<>();
        Map<String, String> sources = new HashMap<>();
        RowCallbackHandler row = one -> {
            if (wanted.get(Math.toIntExact(one.getLong("id")))) {
                String source = StoredText.in(one, "source");
                String shared = sources.computeIfAbsent(source, same -> same);
                String id = KeyText.folded(StoredText.in(one, "plan_id"));
                stored.add(new Stored(shared, id, one.getLong("id")));
            }
        };
        for (long from = wanted.nextSetBit(0); from >= 0; from = wanted.nextSetBit(Math.toIntExact(from))) {
            database.query(
                    "SELECT id, source, plan_id FROM plan_version WHERE id >= ? AND id < ?",
                    row,
                    from,
                    from + SCANNED_TOGETHER);
            from += SCANNED_TOGETHER;
        }
        stored.sort(Stored.ORDER);
        return stored;
    }

    private Stream<List<PlanVersion>> read(List<Stored> window, List<ReadExport> ordered) {
        Map<PlanKey, @Nullable PlanVersion[]> plans = new TreeMap<>();
        for (int from = 0; from < window.size(); from += READ_TOGETHER) {
            Object[] ids = window.subList(from, Math.min(from + READ_TOGETHER, window.size())).stream()
                    .map(Stored::id)
                    .toArray();
            RowCallbackHandler row = one -> {
                PlanVersion said = VersionColumns.version(one, LocalDate.EPOCH, new Line("", "", 0));
                place(
                        said,
                        one.getLong("id"),
                        ordered,
                        plans.computeIfAbsent(Plans.folded(said.key()), key -> new PlanVersion[ordered.size()]));
            };
            database.query(
                    "SELECT * FROM plan_version WHERE id IN (" + StoredVersions.marks(ids.length) + ")", row, ids);
        }
        return plans.values().stream()
                .map(versions -> Stream.of(versions).filter(Objects::nonNull).toList())
                .filter(versions -> !versions.isEmpty())
                .map(StoredPlans::underNewestKey);
    }

    /** Puts what was said at the place of each export that said it. */
    private static void place(PlanVersion said, long id, List<ReadExport> ordered, @Nullable PlanVersion[] versions) {
        for (int i = 0; i < versions.length; i++) {
            ReadExport one = ordered.get(i);
            long line = one.export().source().equals(said.key().source())
                    ? one.lines().lineOf(id)
                    : 0;
            if (line > 0) {
                versions[i] = placed(said, one.export(), line);
            }
        }
    }

    /** The versions of one plan, oldest first, all under the key as it was last written. */
    static List<PlanVersion> underNewestKey(Collection<PlanVersion> versions) {
        List<PlanVersion> ordered = List.copyOf(versions);
        return ordered.stream()
                .map(version -> version.withKey(ordered.getLast().key()))
                .toList();
    }

    /** What a version says, as said on one line of an export. */
    static PlanVersion placed(PlanVersion said, Export export, long line) {
        return new PlanVersion(
                said.key(),
                export.asAt(),
                new Line(export.file(), export.sha256(), line),
                said.organisation(),
                said.region(),
                said.deployment(),
                said.stage(),
                said.dates(),
                said.remarks());
    }
}
