package org.quarterlight.mail;

import java.sql.DatabaseMetaData;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.quarterlight.mail.Message.Standing;
import org.quarterlight.store.LedgerCopy;
import org.quarterlight.store.SqlDialect;
import org.quarterlight.store.TextSafeJdbc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How far messages came, and which are in hand. A sender takes one message at a time and has it for itself until what came
 * of it is kept, so that two senders on one database never send one message twice: PostgreSQL locks the row and others pass
 * over it; the file of HSQLDB is open in one process alone, which remembers what is in hand.
 */
final class MessageStandings {
    private static final Set<List<String>> IN_HAND = ConcurrentHashMap.newKeySet();

    /** No handover takes longer; a machine that freezes in one must not keep its message from others for ever. */
    private static final String LONGEST_HANDOVER = "SET LOCAL idle_in_transaction_session_timeout = '20min'";

    private final Ledger guarded;
    private final Ledger plain;
    private final LedgerCopy copy;
    private final String taking;
    private final String address;

    /** The tables of the ledger by one way in. */
    private record Ledger(JdbcTemplate sql, TransactionTemplate together) {
        static Ledger in(DataSource source) {
            return new Ledger(new TextSafeJdbc(source), new TransactionTemplate(new JdbcTransactionManager(source)));
        }
    }

    /** Takes the database for who has the right to write, and the same without that question. */
    MessageStandings(DataSource guarded, DataSource plain, LedgerCopy copy) {
        this.guarded = Ledger.in(guarded);
        this.plain = Ledger.in(plain);
        this.copy = copy;
        this.taking = SqlDialect.of(plain).skippingTaken();
        try {
            this.address = JdbcUtils.extractDatabaseMetaData(plain, DatabaseMetaData::getURL);
        } catch (MetaDataAccessException closed) {
            throw new IllegalStateException("The database cannot be opened: " + closed.getMessage(), closed);
        }
    }

    /** Keeps how far a message has come, whatever stood there. */
    void keep(String id, Standing standing) {
        keep(guarded, id, standing);
    }

    /** Keeps how far a message has come; false, and nothing is kept, where another sender has it or changed it since it was read. */
    boolean keepIfStill(Message read, Standing standing) {
        return withInHand(guarded, read, () -> standing);
    }

    /**
     * Hands a message over and keeps what came of it; false, and nothing is handed over, where another sender has it or
     * changed it since it was read. What left is kept even where this run has lost the right to write meanwhile.
     */
    boolean handOver(Message read, Supplier<Standing> handover) {
        return withInHand(plain, read, handover);
    }

    private boolean withInHand(Ledger ledger, Message read, Supplier<Standing> work) {
        if (!taking.isEmpty()) {
            return Boolean.TRUE.equals(ledger.together().execute(status -> {
                ledger.sql().execute(LONGEST_HANDOVER);
                return ifStill(ledger, read, work);
            }));
        }
        List<String> taken = List.of(address, read.id());
        if (!IN_HAND.add(taken)) {
            return false;
        }
        try {
            return ifStill(ledger, read, work);
        } finally {
            IN_HAND.remove(taken);
        }
    }

    private boolean ifStill(Ledger ledger, Message read, Supplier<Standing> work) {
        List<String> still = ledger.sql()
                .queryForList(
                        "SELECT id FROM message WHERE id = ? AND state = ? AND attempts = ?" + taking,
                        String.class,
                        read.id(),
                        read.standing().state().word(),
                        read.standing().attempts());
        if (still.isEmpty()) {
            return false;
        }
        keep(ledger, read.id(), work.get());
        return true;
    }

    private void keep(Ledger ledger, String id, Standing standing) {
        ledger.sql()
                .update(
                        """
                        UPDATE message SET state = ?, reason = ?, attempts = ?, next_attempt = ?, first_attempt = ?
                        WHERE id = ?
                        """,
                        standing.state().word(),
                        standing.reason(),
                        standing.attempts(),
                        standing.next().map(MessageStandings::moment).orElse(null),
                        standing.first().map(MessageStandings::moment).orElse(null),
                        id);
        copy.kept(id);
    }

    /** True where another message may take the place of one of this id: there is none, or nobody has it and it has not left. */
    boolean canBeReplaced(String id) {
        boolean isThere = !guarded.sql()
                .queryForList("SELECT id FROM message WHERE id = ?", String.class, id)
                .isEmpty();
        return !isThere
                || (!IN_HAND.contains(List.of(address, id))
                        && !guarded.sql()
                                .queryForList(
                                        "SELECT id FROM message WHERE id = ? AND state <> 'sent'" + taking,
                                        String.class,
                                        id)
                                .isEmpty());
    }

    /** The operator has been told of these failures. */
    void told(List<String> ids) {
        for (String id : ids) {
            guarded.sql().update("UPDATE message SET told = TRUE WHERE id = ?", id);
            copy.kept(id);
        }
    }

    /** To the thousandth of a second. */
    private static OffsetDateTime moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
