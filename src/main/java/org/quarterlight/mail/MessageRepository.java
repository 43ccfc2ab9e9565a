package org.quarterlight.mail;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.quarterlight.mail.Letter.Enclosure;
import org.quarterlight.mail.Message.Standing;
import org.quarterlight.store.LedgerCopy;
import org.quarterlight.store.ReaderId;
import org.quarterlight.store.StoredText;
import org.quarterlight.store.TextSafeJdbc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every message there ever was, in the store's tables: what it says, who it is for and how far it came. */
public final class MessageRepository {
    private static final RowMapper<MailedBriefing> BRIEFING = (row, n) -> new MailedBriefing(
            StoredText.in(row, "edition"),
            StoredText.in(row, "subject"),
            StoredText.in(row, "file"),
            row.getString("sha256"),
            row.getDate("due").toLocalDate(),
            row.getString("publication"),
            row.getString("making"));
    private static final RowMapper<Enclosure> ENCLOSURE =
            (row, n) -> new Enclosure(StoredText.in(row, "name"), StoredText.in(row, "file"), row.getString("sha256"));

    private final JdbcTemplate database;
    private final TransactionTemplate together;
    private final LedgerCopy copy;
    private final MessageStandings standings;

    /** Takes the database for who has the right to write, and the same without that question. */
    public MessageRepository(DataSource source, DataSource plain, LedgerCopy copy) {
        this.copy = copy;
        database = new TextSafeJdbc(source);
        together = new TransactionTemplate(new JdbcTransactionManager(source));
        standings = new MessageStandings(source, plain, copy);
    }

    /** How far the messages came. */
    MessageStandings standings() {
        return standings;
    }

    /** Does all of the work in one transaction, or none of it. */
    void together(Runnable work) {
        together.executeWithoutResult(status -> work.run());
    }

    /** What a message once carried, and how far that message came. */
    record Told(String message, MailState state, LocalDate asAt, MailedBriefing briefing) {}

    /** Enters a message, in the place of one of the same id that never left; false where that one just leaves. */
    boolean enter(Message message, Letter letter) {
        if (!standings.canBeReplaced(message.id())) {
            return false;
        }
        forget(message.id());
        database.update(
                """
                INSERT INTO message
                    (id, as_at, issue, name, address, reader, state, reason, attempts, subject, words, html, facts)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?)
                """,
                message.id(),
                message.asAt(),
                message.issue(),
                message.name(),
                message.address(),
                ReaderId.of(message.address()),
                message.standing().state().word(),
                message.standing().reason(),
                letter.subject(),
                letter.text(),
                letter.html(),
                letter.facts());
        enterBriefings(message);
        enterEnclosures(message.id(), letter.enclosures());
        copy.entered(message.id());
        return true;
    }

    private void enterBriefings(Message message) {
        int n = 0;
        for (MailedBriefing briefing : message.briefings()) {
            database.update(
                    """
                    INSERT INTO message_briefing (message, n, edition, subject, file, sha256, due, publication, making)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    message.id(),
                    n++,
                    briefing.edition(),
                    briefing.subject(),
                    briefing.file(),
                    briefing.sha256(),
                    briefing.due(),
                    briefing.publication(),
                    briefing.making());
        }
    }

    private void enterEnclosures(String id, List<Enclosure> enclosures) {
        int n = 0;
        for (Enclosure enclosure : enclosures) {
            database.update(
                    "INSERT INTO message_enclosure (message, n, name, file, sha256) VALUES (?, ?, ?, ?, ?)",
                    id,
                    n++,
                    enclosure.name(),
                    enclosure.file(),
                    enclosure.sha256());
        }
    }

    private void forget(String id) {
        for (String table : List.of("message_briefing", "message_enclosure")) {
            database.update("DELETE FROM " + table + " WHERE message = ?", id);
        }
        database.update("DELETE FROM message WHERE id = ?", id);
    }

    /** Messages given up that the operator has not been told of. */
    List<Message> untold() {
        return messages("state = 'failed' AND NOT told");
    }

    Optional<Message> find(String id) {
        return messages("id = ?", id).stream().findFirst();
    }

    /** The messages about the issue of an as-at date, in the order they were entered. */
    List<Message> of(LocalDate asAt) {
        return messages("as_at = ?", asAt);
    }

    /** The messages that wait to be handed over. */
    List<Message> waiting() {
        return messages("state = 'waiting'");
    }

    /** The messages that wait or failed, whatever their issue. */
    List<Message> undelivered() {
        return messages("state IN ('waiting', 'failed')");
    }

    /** The messages a newer issue overtook whose readers have had none since, of that issue or a newer one. */
    List<Message> overtaken() {
        return messages("""
                state = 'skipped' AND NOT EXISTS (SELECT 1 FROM message later
                    WHERE later.reader = message.reader AND later.as_at >= message.as_at
                    AND later.state IN ('sent', 'written'))""");
    }

    /** The newest as-at date there is a message of. */
    Optional<LocalDate> newest() {
        return Optional.ofNullable(database.queryForObject("SELECT MAX(as_at) FROM message", Date.class))
                .map(Date::toLocalDate);
    }

    /** The newest as-at date, at or before a day, of a message that reached an address and was no draft or recall. */
    public Optional<LocalDate> lastDelivered(String address, LocalDate day) {
        return Optional.ofNullable(database.queryForObject("""
                        SELECT MAX(as_at) FROM message
                        WHERE reader = ? AND as_at <= ? AND state IN ('sent', 'written')
                        AND NOT EXISTS (SELECT 1 FROM message_briefing b WHERE b.message = message.id
                            AND b.publication IN ('draft', 'recalled'))
                        """, Date.class, ReaderId.of(address), day))
                .map(Date::toLocalDate);
    }

    /** What messages to an address carried of an as-at date, or of an edition for its due day. */
    List<Told> toldTo(String address, LocalDate asAt, List<DueEdition> editions) {
        List<Told> told = new ArrayList<>(told(address, "m.as_at = ?", asAt));
        for (DueEdition edition : editions) {
            told.addAll(told(address, "b.edition = ? AND b.due = ?", edition.edition(), edition.due()));
        }
        return told.stream().distinct().toList();
    }

    private List<Told> told(String address, String condition, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = ReaderId.of(address);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return database.query(
                """
                SELECT m.id, m.state, m.as_at, b.edition, b.subject, b.file, b.sha256, b.due, b.publication, b.making
                FROM message m JOIN message_briefing b ON b.message = m.id
                WHERE m.reader = ? AND\s""" + condition + " ORDER BY m.n, b.n",
                (row, n) -> new Told(
                        row.getString("id"),
                        MailState.named(row.getString("state")),
                        row.getDate("as_at").toLocalDate(),
                        BRIEFING.mapRow(row, n)),
                all);
    }

    /** What a message says. */
    Letter letter(String id) {
        List<Enclosure> enclosures =
                database.query("SELECT * FROM message_enclosure WHERE message = ? ORDER BY n", ENCLOSURE, id);
        return database.query(
                        "SELECT subject, words, html, facts FROM message WHERE id = ?",
                        (row, n) -> new Letter(
                                StoredText.in(row, "subject"),
                                StoredText.in(row, "words"),
                                StoredText.in(row, "html"),
                                StoredText.in(row, "facts"),
                                enclosures),
                        id)
                .getFirst();
    }

    /** Remembers that an edition was due, and why nobody was sent it where nobody was. */
    void due(DueEdition edition, LocalDate asAt, String reason) {
        database.update("DELETE FROM message_edition WHERE edition = ? AND due = ?", edition.edition(), edition.due());
        database.update(
                "INSERT INTO message_edition (edition, due, as_at, reason) VALUES (?, ?, ?, ?)",
                edition.edition(),
                edition.due(),
                asAt,
                reason);
        copy.due(edition.edition());
    }

    List<EditionStatus> newestEditions() {
        return database
                .query(
                        """
                SELECT e.edition, e.due, e.as_at, e.reason FROM message_edition e
                WHERE e.due = (SELECT MAX(l.due) FROM message_edition l WHERE l.edition = e.edition)
                """,
                        (row, n) -> new EditionStatus(
                                StoredText.in(row, "edition"),
                                row.getDate("due").toLocalDate(),
                                row.getDate("as_at").toLocalDate(),
                                EditionStatus.Outcome.SKIPPED,
                                StoredText.in(row, "reason")))
                .stream()
                .sorted(Comparator.comparing(EditionStatus::edition))
                .toList();
    }

    /** The messages that carry an edition for its due day. */
    List<Message> carrying(String edition, LocalDate due) {
        return messages("id IN (SELECT message FROM message_briefing WHERE edition = ? AND due = ?)", edition, due);
    }

    private List<Message> messages(String condition, Object... arguments) {
        List<Message> bare = database.query("""
                SELECT id, as_at, issue, name, address, state, reason, attempts, next_attempt, first_attempt
                FROM message WHERE\s""" + condition + " ORDER BY n", (row, n) -> message(row), arguments);
        return bare.stream().map(this::filled).toList();
    }

    private Message filled(Message bare) {
        List<MailedBriefing> briefings =
                database.query("SELECT * FROM message_briefing WHERE message = ? ORDER BY n", BRIEFING, bare.id());
        return new Message(
                bare.id(), bare.asAt(), bare.issue(), bare.name(), bare.address(), briefings, bare.standing());
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getString("id"),
                row.getDate("as_at").toLocalDate(),
                row.getString("issue"),
                StoredText.in(row, "name"),
                StoredText.in(row, "address"),
                List.of(),
                new Standing(
                        MailState.named(row.getString("state")),
                        StoredText.in(row, "reason"),
                        row.getInt("attempts"),
                        instant(row.getObject("next_attempt", OffsetDateTime.class)),
                        instant(row.getObject("first_attempt", OffsetDateTime.class))));
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime moment) {
        return Optional.ofNullable(moment).map(OffsetDateTime::toInstant);
    }
}
