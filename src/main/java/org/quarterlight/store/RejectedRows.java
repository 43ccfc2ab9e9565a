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
import java.util.stream.Collectors;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.KeyText;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.plan.UnreadKey;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every row that was refused, by the file and, where it could be told, the export it stood in. */
public final class RejectedRows {
    private static final String IN_FILE = """
            SELECT r.*, f.path, f.sha256
            FROM rejected_row r JOIN export_file f ON f.id = r.file
            WHERE f.complete AND f.sha256 = ? ORDER BY r.id
            """;

    /** A row that does not tell its export may be of any export of its file. */
    private static final String UNREAD = """
            SELECT e.id AS of_export, r.*, f.path, f.sha256
            FROM rejected_row r JOIN export_file f ON f.id = r.file
            JOIN export e ON e.file = f.id AND (r.export IS NULL OR r.export = e.id)
            WHERE f.complete AND (r.plan_id IS NULL
                OR r.code IN ('extra-cell', 'missing-cell', 'stray-quote', 'open-quote', 'swallowed-row', 'empty'))
            """;

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

    /** The refused rows of some exports that may have spoken of any plan, given those on record in them; by line. */
    public List<UnreadKey> unreadKeys(Collection<Export> exports, Collection<PlanHistory> plans) {
        Map<String, Set<String>> ids = plans.stream()
                .map(PlanHistory::key)
                .collect(Collectors.groupingBy(
                        PlanKey::source, Collectors.mapping(key -> KeyText.folded(key.planId()), Collectors.toSet())));
        Map<Long, Export> wanted = new HashMap<>(new Exports(database).numbered());
        wanted.values().retainAll(new HashSet<>(exports));
        List<UnreadKey> unread = new ArrayList<>();
        database.query(UNREAD, row -> {
            Export export = wanted.get(row.getLong("of_export"));
            RowProblem problem = problem(row);
            if (export != null && problem.mayBeOfAnyPlan(ids.getOrDefault(export.source(), Set.of()))) {
                unread.add(UnreadKey.of(export, problem));
            }
        });
        return unread.stream().sorted(Comparator.comparing(UnreadKey::line)).toList();
    }

    private static RowProblem problem(ResultSet row) throws SQLException {
        return new RowProblem(
                new Line(Texts.in(row, "path"), row.getString("sha256"), row.getLong("line")),
                Texts.in(row, "column_name"),
                row.getString("code"),
                Texts.in(row, "given"),
                Texts.in(row, "hint"),
                Texts.in(row, "raw"),
                plan(row));
    }

    private static Optional<PlanKey> plan(ResultSet row) throws SQLException {
        String source = row.getString("source");
        String planId = row.getString("plan_id");
        return planId == null ? Optional.empty() : Optional.of(new PlanKey(Texts.given(source), Texts.given(planId)));
    }

    /** The refused rows of files that have no export at all. */
    public List<RowProblem> withoutExport() {
        return database.query("""
                SELECT r.*, f.path, f.sha256
                FROM rejected_row r JOIN export_file f ON f.id = r.file
                WHERE f.complete AND f.id NOT IN (SELECT file FROM export)
                ORDER BY f.path, f.sha256, r.id
                """, (row, number) -> problem(row));
    }
}
