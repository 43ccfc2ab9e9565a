package org.quarterlight.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A state folder of an older layout keeps its record of mail and loses what can be read again. */
class OlderLayoutTest {
    private final DataSource source =
            new DriverManagerDataSource("jdbc:hsqldb:mem:" + UUID.randomUUID() + ";hsqldb.tx=mvcc", "SA", "");
    private final JdbcTemplate database = new JdbcTemplate(source);

    @Test
    void theRecordOfMailIsCarriedOverAndTheRestMadeAnew() {
        layOut();

        Schema.migrate(source);

        assertThat(database.queryForList(
                        "SELECT id, state, attempts, first_attempt, reader, told, words FROM message ORDER BY n"))
                .extracting(row -> Arrays.asList(row.values().toArray()))
                .containsExactly(
                        List.of(
                                "m1",
                                "sent",
                                2,
                                at("2008-10-28T02:00:00.123Z"),
                                ReaderId.of("a@example.org"),
                                true,
                                "w\u2400\u2400"),
                        Arrays.asList("m2", "waiting", 0, null, ReaderId.of("b@example.org"), false, ""));
        assertThat(count("message_briefing") + count("message_enclosure") + count("message_edition"))
                .isEqualTo(3);
        assertThat(new History(source).exports().all()).isEmpty();
        assertThat(database.queryForList(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'", String.class))
                .doesNotContain("MAIL_MESSAGE", "READ_FILE", "CONTENT_PAGE")
                .contains("MESSAGE", "PLAN_VERSION");
    }

    @Test
    void aKillOnTheWayLosesNothing() {
        layOut();
        new OlderLayout(source).dropAllButLedger();

        Schema.migrate(source);
        Schema.migrate(source);

        assertThat(count("message")).isEqualTo(2);
    }

    @Test
    void plansKnownByDigestsAreReadAgainAndTheRecordOfMailStays() {
        layOut();
        Schema.migrate(source);
        database.execute("ALTER TABLE plan_version DROP COLUMN plan CASCADE");
        database.execute("ALTER TABLE plan_version ADD COLUMN plan UUID");
        database.update("INSERT INTO export_file (id, path, sha256, told, rules, received)"
                + " VALUES (1, 'a.csv', 'd', '', 'c', CURRENT_TIMESTAMP)");

        Schema.migrate(source);

        assertThat(count("message")).isEqualTo(2);
        assertThat(count("export_file") + count("said")).isZero();
    }

    private void layOut() {
        new ResourceDatabasePopulator(new ClassPathResource("older-layout/tables.sql")).execute(source);
        String insert = """
                INSERT INTO mail_message (id, as_at, issue, name, address, reader, state, reason, attempts,
                    first_attempt, told, subject, words, html, facts)
                VALUES (?, DATE '2008-10-28', 'i', 'A', ?, 'x', ?, '', ?, ?, ?, 's', ?, '', '')
                """;
        database.update(insert, "m1", "A@example.org", "sent", 2, 1225159200123L, true, "w\u2400");
        database.update(insert, "m2", "b@example.org", "waiting", 0, null, false, "");
        database.update(
                "INSERT INTO mail_briefing VALUES ('m1', 0, 'national', '', 'national', 'd', DATE '2008-10-28')");
        database.update("INSERT INTO mail_enclosure VALUES ('m1', 0, 'a.pdf', 'a.pdf', 'd')");
        database.update("INSERT INTO mail_edition VALUES ('national', DATE '2008-10-28', DATE '2008-10-28', '')");
        database.update("INSERT INTO read_file VALUES (1, 'a.csv', 'd', '', 'c', 0, '')");
    }

    private static OffsetDateTime at(String instant) {
        return Instant.parse(instant).atOffset(ZoneOffset.UTC);
    }

    private int count(String table) {
        Integer rows = database.queryForObject("SELECT COUNT(*) FROM " + table, Integer.class);
        return rows == null ? 0 : rows;
    }
}
