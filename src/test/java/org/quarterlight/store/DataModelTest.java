package org.quarterlight.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.plan.DateStatus;
import org.quarterlight.plan.Deployment;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.Organisation;
import org.quarterlight.plan.PlanDates;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.Remarks;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.plan.Stage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The page on the database shows the tables that are there, names every column of the views, and its queries answer. */
class DataModelTest {
    private static final Path PAGE = Path.of("src/site/markdown/data-model.md");
    private static final List<String> TABLES = List.of(
            "export_file",
            "export",
            "export_lines",
            "plan_version",
            "rejected_row",
            "issue",
            "figure",
            "run",
            "message",
            "message_briefing");
    private static final List<String> VIEWS =
            List.of("counting_export", "said", "schedule", "changes", "figures", "mailed");
    private static final List<LocalDate> MONTHS = List.of(
            LocalDate.of(2008, 4, 30), LocalDate.of(2008, 5, 31), LocalDate.of(2008, 6, 30), LocalDate.of(2008, 7, 31));

    private final DataSource source =
            new DriverManagerDataSource("jdbc:hsqldb:mem:" + UUID.randomUUID() + ";hsqldb.tx=mvcc", "SA", "");

    @Test
    void thePictureIsOfTheTablesThatAreThere() throws IOException, SQLException {
        Schema.migrate(source);
        String page = Files.readString(PAGE);
        String drawn = Pattern.compile("```mermaid\n.*?```", Pattern.DOTALL)
                .matcher(page)
                .replaceFirst("```mermaid\n" + picture() + "```");
        if (Boolean.getBoolean("accept")) {
            Files.writeString(PAGE, drawn);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(drawn);
    }

    private String picture() throws SQLException {
        StringBuilder picture = new StringBuilder("erDiagram\n");
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData data = connection.getMetaData();
            for (String table : TABLES) {
                ResultSet keys = data.getImportedKeys(null, null, table.toUpperCase(Locale.ROOT));
                while (keys.next()) {
                    picture.append("    %s ||--o{ %s : %s%n"
                            .formatted(word(keys, "PKTABLE_NAME"), table, word(keys, "FKCOLUMN_NAME")));
                }
            }
            picture.append("    plan_version ||--o{ export_lines : first_version\n");
            for (String table : TABLES) {
                picture.append("    ").append(table).append(" {\n");
                ResultSet columns = data.getColumns(null, null, table.toUpperCase(Locale.ROOT), null);
                while (columns.next()) {
                    picture.append("        %s %s%n"
                            .formatted(
                                    word(columns, "TYPE_NAME")
                                            .replace("varchar", "text")
                                            .replaceAll("\\W+", "_"),
                                    word(columns, "COLUMN_NAME")));
                }
                picture.append("    }\n");
            }
        }
        return picture.toString();
    }

    private static String word(ResultSet row, String column) throws SQLException {
        return row.getString(column).toLowerCase(Locale.ROOT);
    }

    @Test
    void everyColumnOfTheViewsIsExplained() throws IOException {
        Schema.migrate(source);
        String page = Files.readString(PAGE);
        for (String view : VIEWS) {
            List<String> columns = new JdbcTemplate(source)
                    .queryForList(
                            "SELECT column_name FROM information_schema.columns WHERE table_name = ?",
                            String.class,
                            view.toUpperCase(Locale.ROOT));
            assertThat(columns)
                    .isNotEmpty()
                    .allSatisfy(column -> assertThat(page).contains("`" + column.toLowerCase(Locale.ROOT) + "`"));
        }
    }

    @Test
    void theQueriesAnswerInTheStateFoldersDatabase() throws IOException {
        ask(source);
    }

    @Test
    void theQueriesAnswerInPostgres() throws IOException {
        DatabaseAddress address = DatabaseAddress.of(PostgresServer.newDatabase(), Path.of("state"));
        ask(new DriverManagerDataSource(address.url(), address.user(), address.password()));
    }

    private static void ask(DataSource database) throws IOException {
        fill(new History(database));
        mail(new JdbcTemplate(database));
        List<String> queries = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(queries).hasSizeGreaterThanOrEqualTo(10);
        for (String query : queries) {
            assertThat(new JdbcTemplate(database).queryForList(query)).as(query).isNotEmpty();
        }
        assertThat(new JdbcTemplate(database).queryForList(queries.getFirst()))
                .singleElement()
                .satisfies(row -> assertThat(row.get("days")).hasToString("92"));
    }

    /** A plan that slips a month in each of three exports, one without a date that changes its supplier, and one that is live. */
    private static void fill(History history) {
        for (LocalDate month : MONTHS) {
            String name = month + ".csv";
            Export export = new Export("north", month, name, name, Instant.parse(month + "T09:00:00Z"));
            FileReading reading = history.files().begin(name, name, "", "rules", export.received());
            reading.opened(export);
            LocalDate planned = month.plusMonths(2).withDayOfMonth(1);
            reading.accepted(
                    version("1", export, new StatedDate.On("1 " + planned.getMonth(), Interval.day(planned)), "A"));
            reading.accepted(version("2", export, StatedDate.BLANK, month.equals(MONTHS.getLast()) ? "B" : "A"));
            reading.accepted(version("3", export, StatedDate.BLANK, "A"));
            reading.rejected(
                    Optional.of(export),
                    new RowProblem(new Line(name, name, 5), "Go-live", "date", "soon", "a date", "", Optional.empty()));
            reading.complete(new FileReport(
                    name,
                    name,
                    "plans",
                    new FileReport.Understood("UTF-8", "comma", "", true),
                    new FileReport.Counts(5, 4, 3, 1, 0),
                    List.of(),
                    Optional.empty()));
            history.issues()
                    .put(
                            month.toString(),
                            month,
                            "A headline",
                            List.of(new StoredFigure(
                                    "plans.due",
                                    "programme",
                                    1.0,
                                    null,
                                    null,
                                    null,
                                    "plans",
                                    OptionalLong.empty(),
                                    OptionalLong.empty(),
                                    "")));
        }
        history.logbook().begin("run", Instant.EPOCH);
    }

    private static void mail(JdbcTemplate database) {
        database.update("""
                INSERT INTO message (id, as_at, issue, name, address, reader, state, reason, attempts,
                    subject, words, html, facts)
                VALUES ('m', DATE '2008-07-31', 'i', 'Clerk', 'clerk@example.org', ?, 'sent', '', 1, '', '', '', '')
                """, UUID.randomUUID());
        database.update("""
                INSERT INTO message_briefing (message, n, edition, subject, file, sha256, due)
                VALUES ('m', 0, 'national', '', 'national', 'd', DATE '2008-07-31')
                """);
    }

    private static PlanVersion version(String id, Export export, StatedDate planned, String supplier) {
        return new PlanVersion(
                new PlanKey("north", id),
                export.asAt(),
                new Line(export.file(), export.sha256(), Long.parseLong(id) + 1),
                new Organisation("RTX", "Hospital", ""),
                "North",
                new Deployment("Lorenzo", "", "", supplier),
                id.equals("3") ? Stage.LIVE : Stage.IMPLEMENTING,
                new PlanDates(planned, StatedDate.BLANK, StatedDate.BLANK, DateStatus.NOT_GIVEN),
                new Remarks("", "", "", "", "", "", "", new TreeMap<>()));
    }
}
