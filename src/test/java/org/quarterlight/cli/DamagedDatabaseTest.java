package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.store.DatabaseAddress;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database that is damaged on the disk takes nothing with it: the exports are read again, and mail is known by its copy. */
class DamagedDatabaseTest {
    private static final List<String> TABLES =
            List.of("message", "message_briefing", "message_enclosure", "message_edition");

    @TempDir
    private Path folder;

    /** What came of a command. */
    @Test
    void theRecordOfMailIsReadBackAndNothingGoesOutTwice() throws IOException {
        assertThat(command("run").code()).isZero();
        Map<String, List<Map<String, Object>>> ledger = ledger();
        Map<String, String> outbox = OwnProcess.digests(output().resolve("2008-10-28"));
        assertThat(ledger.get("message")).hasSizeGreaterThan(3);
        assertThat(ledger.get("message_briefing")).isNotEmpty();
        Files.writeString(
                state().resolve("mail-ledger.jsonl"),
                "\n{\"table\":\"STANDING\",\"values\":{\"id\":\"cut sh",
                StandardOpenOption.APPEND);
        damage();

        Answer status = command("status");
        assertThat(status.code()).isEqualTo(ExitCode.FAILED);
        assertThat(status.words()).contains("Move the files quarterlight.*").contains("mail-ledger.jsonl");
        moveAside();

        Answer again = command("status");
        assertThat(again.code()).as(again.words()).isZero();
        assertThat(again.words()).contains("was read back").contains("cut short or damaged");
        assertThat(ledger()).isEqualTo(ledger);
        assertThat(command("run").code()).isZero();
        assertThat(command("send").words()).contains("every reader has what is due");
        assertThat(ledger()).isEqualTo(ledger);
        assertThat(OwnProcess.digests(output().resolve("2008-10-28"))).isEqualTo(outbox);
    }

    /** Overwrites what the database keeps in the middle of its files, as a broken disk does. */
    private void damage() throws IOException {
        for (String name : List.of("quarterlight.script", "quarterlight.data")) {
            try (RandomAccessFile file =
                    new RandomAccessFile(state().resolve(name).toFile(), "rw")) {
                file.seek(file.length() / 4);
                file.write(new byte[(int) (file.length() / 2)]);
            }
        }
    }

    private void moveAside() throws IOException {
        Path aside = Files.createDirectories(folder.resolve("aside"));
        try (Stream<Path> files = Files.list(state())) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith("quarterlight.")) {
                    Files.move(file, aside.resolve(file.getFileName()));
                }
            }
        }
    }

    private Map<String, List<Map<String, Object>>> ledger() {
        DatabaseAddress address = DatabaseAddress.of(Map.of(), state());
        JdbcTemplate database =
                new JdbcTemplate(new DriverManagerDataSource(address.url(), address.user(), address.password()));
        Map<String, List<Map<String, Object>>> ledger = new LinkedHashMap<>();
        TABLES.forEach(table -> ledger.put(table, database.queryForList("SELECT * FROM " + table + " ORDER BY 1, 2")));
        return ledger;
    }

    private Path output() {
        return folder.resolve("output");
    }

    private Path state() {
        return output().resolve("state");
    }

    private Answer command(String name) {
        return Answer.to(name, "--output", output().toString());
    }
}
