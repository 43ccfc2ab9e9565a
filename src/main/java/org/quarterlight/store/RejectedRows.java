package org.quarterlight.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.plan.TornRow;
import org.quarterlight.plan.TornRows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Every row that was refused, by the file and, where it could be told, the export it stood in. */
public final class RejectedRows {
    private static final String IN_FILE = """
            SELECT r.*, f.path, f.sha256
            FROM rejected_row r JOIN export_file f ON f.id = r.file
            WHERE f.complete AND f.sha256 = ? AND r.code <> 'perhaps-a-row' ORDER BY r.id
            """;

    /** A row that does not tell its export may be of any export of its file. */
    private static final String REFUSED = """
            SELECT e.id AS of_export, r.id AS refused, r.plan_id, r.code
            FROM rejected_row r JOIN export_file f ON f.id = r.file
            JOIN export e ON e.file = f.id AND (r.export IS NULL OR r.export = e.id)
            WHERE f.complete AND r.code <> 'perhaps-a-row'
            """;

    private static final String OF_IDS = """
            SELECT r.*, f.path, f.sha256
            FROM rejected_row r JOIN export_file f ON f.id = r.file
            WHERE r.id IN (""";

    private static final int READ_TOGETHER = 500;
    private static final Line NOWHERE = new Line("", "", 0);

    private final JdbcTemplate database;

    RejectedRows(JdbcTemplate database) {
        this.database = database;
    }

    /** The refused rows of the given exports, and those of their files whose export could not be told; by line. */
    public List<RowProblem> of(Collection<Export> exports) {
        Set<Export> wanted = new HashSet<>(exports);
        Set<Long> numbers = new Exports(database)
                .numbered().entrySet().stream()
                        .filter(entry -> wanted.contains(entry.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        return exports.stream()
                .map(Export::sha256)
                .distinct()
                .flatMap(sha256 -> inFile(sha256, numbers).stream())
                .sorted(Comparator.comparing(RowProblem::line))
                .toList();
    }

    private List<RowProblem> inFile(String sha256, Set<Long> exports) {
        return database
                .query(
                        IN_FILE,
                        (row, number) -> {
                            long export = row.getLong("export");
                            boolean counts = row.wasNull() || exports.contains(export);
                            RowProblem problem = problem(row);
                            return counts ? List.of(problem) : List.<RowProblem>of();
                        },
                        sha256)
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The refused rows of some exports whose plans are not told for sure, given those on record in them. */
    public TornRows torn(Collection<Export> exports, Collection<PlanHistory> plans) {
        Map<String, Set<String>> ids = TornRows.idsBySource(plans);
        Map<Long, Export> wanted = new HashMap<>(new Exports(database).numbered());
        wanted.values().retainAll(new HashSet<>(exports));
        Map<Long, List<Export>> torn = new TreeMap<>();
        RowCallbackHandler row = one -> {
            Export export = wanted.get(one.getLong("of_export"));
            if (export != null && mayBeTorn(one, ids.getOrDefault(export.source(), Set.of()))) {
                torn.computeIfAbsent(one.getLong("refused"), none -> new ArrayList<>(1))
                        .add(export);
            }
        };
        database.query(REFUSED, row);
        return new TornRows(whole(torn), plans);
    }

    private static boolean mayBeTorn(ResultSet row, Set<String> ids) throws SQLException {
        String planId = row.getString("plan_id");
        Optional<PlanKey> plan = Optional.ofNullable(planId).map(id -> new PlanKey("", StoredText.given(id)));
        return new RowProblem(NOWHERE, "", row.getString("code"), "", "", "", plan).isTorn(ids);
    }

    private List<TornRow> whole(Map<Long, List<Export>> torn) {
        List<TornRow> rows = new ArrayList<>();
        List<Long> ids = List.copyOf(torn.keySet());
        for (int from = 0; from < ids.size(); from += READ_TOGETHER) {
            Object[] some = ids.subList(from, Math.min(from + READ_TOGETHER, ids.size()))
                    .toArray();
            RowCallbackHandler row = one -> {
                RowProblem problem = problem(one);
                torn.getOrDefault(one.getLong("id"), List.of())
                        .forEach(export -> rows.add(new TornRow(export, problem)));
            };
            database.query(OF_IDS + StoredVersions.marks(some.length) + ")", row, some);
        }
        return rows;
    }

    private static RowProblem problem(ResultSet row) throws SQLException {
        return new RowProblem(
                new Line(StoredText.in(row, "path"), row.getString("sha256"), row.getLong("line")),
                StoredText.in(row, "column_name"),
                row.getString("code"),
                StoredText.in(row, "given"),
                StoredText.in(row, "hint"),
                StoredText.in(row, "raw"),
                plan(row));
    }

    private static Optional<PlanKey> plan(ResultSet row) throws SQLException {
        String source = row.getString("source");
        String planId = row.getString("plan_id");
        return planId == null
                ? Optional.empty()
                : Optional.of(new PlanKey(StoredText.given(source), StoredText.given(planId)));
    }

    /** The refused rows of files that have no export at all. */
    public List<RowProblem> withoutExport() {
        return database.query("""
                SELECT r.*, f.path, f.sha256
                FROM rejected_row r JOIN export_file f ON f.id = r.file
                WHERE f.complete AND f.id NOT IN (SELECT file FROM export) AND r.code <> 'perhaps-a-row'
                ORDER BY f.path, f.sha256, r.id
                """, (row, number) -> problem(row));
    }
}
