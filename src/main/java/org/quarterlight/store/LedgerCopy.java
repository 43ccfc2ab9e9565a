package org.quarterlight.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The ledger of mail once more, as a text beside the database in the state folder: a line of JSON for each row written, on
 * disk before the next message is handed over. A new database reads it back, so that a damaged one loses no mail.
 */
public final class LedgerCopy {
    /** The file's name in the state folder. */
    public static final String FILE_NAME = "mail-ledger.jsonl";

    private final DataSource source;
    private final JdbcTemplate database;
    private final Optional<Path> file;

    private LedgerCopy(DataSource source, Optional<Path> file) {
        this.source = source;
        this.database = new JdbcTemplate(source);
        this.file = file;
    }

    /** A copy of the ledger in that database, in the state folder. */
    public static LedgerCopy in(Path state, DataSource source) {
        return new LedgerCopy(source, Optional.of(state.resolve(FILE_NAME)));
    }

    /** No copy, where a server keeps the database and somebody looks after it. */
    public static LedgerCopy none(DataSource source) {
        return new LedgerCopy(source, Optional.empty());
    }

    /** Fills the ledger from the copy where the database is new and has no mail, or begins the copy where there is none. */
    public void bringInStep() {
        if (file.isPresent() && Files.exists(file.get())) {
            new LedgerReadBack(source).from(file.get());
        } else {
            database.queryForList("SELECT id FROM message ORDER BY n", String.class)
                    .forEach(this::entered);
            database.queryForList("SELECT DISTINCT edition FROM message_edition", String.class)
                    .forEach(this::due);
        }
    }

    /** A message was entered: it is copied with all it carries. */
    public void entered(String id) {
        copyOnceCertain(() -> Stream.of(
                        rows(LedgerTable.MESSAGE, id),
                        rows(LedgerTable.MESSAGE_BRIEFING, id),
                        rows(LedgerTable.MESSAGE_ENCLOSURE, id))
                .flatMap(List::stream)
                .toList());
    }

    /** How far a message came was kept. */
    public void kept(String id) {
        copyOnceCertain(() -> rows(LedgerTable.STANDING, id));
    }

    /** It was noted when an edition was due. */
    public void due(String edition) {
        copyOnceCertain(() -> rows(LedgerTable.MESSAGE_EDITION, edition));
    }

    private List<LedgerLine> rows(LedgerTable table, String id) {
        return database.query(table.query(), (row, n) -> LedgerLine.of(table, row), id);
    }

    /** What the transaction at work writes may yet be taken back; so it is copied once that has ended. */
    private void copyOnceCertain(Supplier<List<LedgerLine>> lines) {
        if (file.isEmpty()) {
            return;
        }
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            append(file.get(), lines.get());
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                append(file.get(), lines.get());
            }
        });
    }

    /** Each line ends the one before it too, which a kill may have cut short. */
    private static void append(Path file, List<LedgerLine> lines) {
        String text = lines.stream().map(line -> "\n" + line.json()).collect(Collectors.joining());
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot write to " + file, problem);
        }
    }
}
