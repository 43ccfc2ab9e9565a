package org.quarterlight.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.quarterlight.store.Schema;
import org.springframework.jdbc.core.JdbcTemplate;

/** A job that was killed at any moment can be started again. */
class BatchJobsTest {
    private final AtomicInteger published = new AtomicInteger();
    private Runnable mail = () -> {};

    @Test
    void aJobKilledBeforeItsFirstExecutionWasNotedStartsAgain() {
        try (HikariDataSource database = new HikariDataSource()) {
            database.setJdbcUrl("jdbc:hsqldb:mem:killed" + System.nanoTime());
            Schema.migrate(database);
            assertThat(issue(database).completed()).isTrue();
            forgetExecutions(new JdbcTemplate(database));

            assertThat(issue(database).completed()).isTrue();
            assertThat(published).hasValue(2);
        }
    }

    /** A database that goes away inside a transaction leaves a step of which Spring Batch cannot tell how it ended. */
    @Test
    void aJobOfWhichNobodyKnowsHowItEndedIsBegunAnew() {
        try (HikariDataSource database = new HikariDataSource()) {
            database.setJdbcUrl("jdbc:hsqldb:mem:unknown" + System.nanoTime());
            Schema.migrate(database);
            assertThat(issue(database).completed()).isTrue();
            JdbcTemplate sql = new JdbcTemplate(database);
            sql.update("UPDATE BATCH_STEP_EXECUTION SET STATUS = 'UNKNOWN' WHERE STEP_NAME = 'enter mail'");
            sql.update("UPDATE BATCH_JOB_EXECUTION SET STATUS = 'UNKNOWN'");

            assertThat(issue(database).completed()).isTrue();
            assertThat(published).hasValue(2);
        }
    }

    @Test
    void whatTheMailStepWroteBeforeItFailedIsTakenBack() {
        try (HikariDataSource database = new HikariDataSource()) {
            database.setJdbcUrl("jdbc:hsqldb:mem:taken-back" + System.nanoTime());
            Schema.migrate(database);
            JdbcTemplate sql = new JdbcTemplate(database);
            mail = () -> {
                sql.update("INSERT INTO unreported_file (path, sha256) VALUES ('a message', '')");
                throw new IllegalStateException("broken off");
            };

            assertThat(issue(database).completed()).isFalse();
            assertThat(sql.queryForList("SELECT path FROM unreported_file", String.class))
                    .isEmpty();
        }
    }

    private BatchOutcome issue(HikariDataSource database) {
        try (BatchJobs jobs = new BatchJobs(database)) {
            return jobs.issue(Map.of("as-at", "2008-10-28"), new Counting(), 1);
        }
    }

    private static void forgetExecutions(JdbcTemplate sql) {
        List.of(
                        "BATCH_STEP_EXECUTION_CONTEXT",
                        "BATCH_STEP_EXECUTION",
                        "BATCH_JOB_EXECUTION_CONTEXT",
                        "BATCH_JOB_EXECUTION_PARAMS",
                        "BATCH_JOB_EXECUTION")
                .forEach(table -> sql.update("DELETE FROM " + table));
    }

    /** An issue of no briefings. */
    private final class Counting implements IssueWork<String, String> {
        @Override
        public void compute() {}

        @Override
        public List<String> orders() {
            return List.of();
        }

        @Override
        public String render(String order) {
            return order;
        }

        @Override
        public void keep(String rendered) {}

        @Override
        public void publish() {
            published.incrementAndGet();
        }

        @Override
        public void enterMail() {
            mail.run();
        }

        @Override
        public void deliverMail() {}
    }
}
