package org.quarterlight.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterlight.app.Newsroom.MARCH;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What only a draft, an embargoed edition or a recalled issue says stands in no file that others than the owner may read:
 * every such file is searched, whatever it is for.
 */
class HeldBackTest {
    private static final String FEBRUARY = "trust,product,planned\nWeston,Millennium,2026-05-17\n";
    /** Two words that no other export has. */
    private static final String NEWCOMER = "Ilfracombe";

    private static final String MARCH_ROWS = FEBRUARY + NEWCOMER + ",Lorenzo,2026-04-23\n";
    private static final List<String> OF_MARCH = List.of(NEWCOMER, "Lorenzo", "2026-04-23", "2 plans are due");

    @TempDir
    private Path folder;

    private Newsroom room;

    @BeforeEach
    void open() throws IOException {
        room = new Newsroom(folder);
        Files.delete(folder.resolve("input/plans-2026-03-31.csv"));
        room.write("plans-2026-02-28.csv", FEBRUARY);
        room.run();
        assertThat(filesThatTell("1 plan is due")).contains("index.html", "feed.xml", "site/search-index.js");
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aDraftIsInNoFileThatOthersMayRead() throws Exception {
        room.clearanceRequired();
        room.write("plans-2026-03-31.csv", MARCH_ROWS).run();
        assertThat(room.newMail()).contains("statistician: Draft: Care records: 2 plans are due, 31 March 2026");
        assertNobodyElseReads(OF_MARCH);
        assertNobodyElseReads(List.of("2026-03-31", "31 March 2026"));

        room.acts().clear(MARCH, "Head of statistics");
        assertThat(filesThatTell(NEWCOMER))
                .contains("2026-03-31/data/schedule.csv", "plans/index.html", "site/search-index.js");
        assertThat(filesThatTell("2 plans are due")).contains("2026-03-31/brief.html", "index.html", "feed.xml");
    }

    @Test
    void aCorrectionThatWaitsIsInNoFileThatOthersMayRead() throws Exception {
        room.write("plans-2026-03-31.csv", FEBRUARY).run();
        room.clearanceRequired();
        room.write("plans-2026-03-31-late.csv", MARCH_ROWS).run();
        assertThat(folder.resolve("output/2026-03-31.held/brief.html")).exists();
        assertNobodyElseReads(OF_MARCH);
        assertNobodyElseReads(List.of("-late.csv", "[r]"));
        assertThat(filesThatTell("1 plan is due")).contains("2026-03-31/brief.html", "index.html");
    }

    @Test
    void anEditionUnderEmbargoIsInNoFileThatOthersMayReadWhileTheOthersAre() throws Exception {
        room.template("pack", "embargo: 2026-04-02T09:30");
        Path pack = folder.resolve("templates/pack.md");
        Files.writeString(pack, Files.readString(pack).replace(" due and ", " imminent and "));
        room.write("plans-2026-03-31.csv", MARCH_ROWS).run();
        assertThat(filesThatTell(NEWCOMER)).contains("2026-03-31/data/schedule.csv", "plans/index.html");
        assertNobodyElseReads(List.of("imminent", "Embargoed", "/pack", "pack."));

        room.at("2026-04-02T08:30:00Z").look();
        assertThat(filesThatTell("imminent")).contains("2026-03-31/pack.html");
        assertNobodyElseReads(List.of("Embargoed"));
    }

    @Test
    void afterARecallNothingLeadsToTheIssueButThePageInItsPlace() throws Exception {
        room.write("plans-2026-03-31.csv", MARCH_ROWS).run();
        assertThat(filesThatTell(NEWCOMER)).contains("2026-03-31/data/schedule.csv", "plans/index.html");
        room.acts().recall(MARCH, Optional.empty(), "another programme's file", "");

        assertThat(filesThatTell("2 plans are due"))
                .as("the notice says how it was headed")
                .containsExactly("2026-03-31/brief.html", "2026-03-31/manifest.json");
        assertNobodyElseReads(List.of(NEWCOMER, "Lorenzo", "2026-04-23", "2026-03-31/data"));
        assertThat(filesThatTell("2026-03-31/brief.html")).contains("index.html", "feed.xml", "figures/plans.due.html");
        assertThat(filesThatTell("site/search-index.js", "March")).isEmpty();
    }

    @Test
    void aRecallTakesBackWhatIsPublicAlsoWhileACorrectionOfItWaits() throws Exception {
        room.write("plans-2026-03-31.csv", FEBRUARY).run();
        room.clearanceRequired();
        room.write("plans-2026-03-31-late.csv", MARCH_ROWS).run();
        room.newMail();
        room.acts().recall(MARCH, Optional.empty(), "a wrong file", "");

        assertThat(room.page("brief.html")).contains("This briefing was recalled");
        assertNobodyElseReads(OF_MARCH);
        assertThat(room.newMail()).hasSize(3);
        assertThat(filesThatTell("a wrong file")).contains("2026-03-31/brief.html", "index.html", "feed.xml");

        room.acts().clear(MARCH, "Head of statistics");
        assertThat(room.page("brief.html")).as("the correction takes its place").contains("2 [r] plans are due");
        assertThat(filesThatTell("a wrong file")).isEmpty();
        assertThat(room.verify().holds()).isTrue();
    }

    @Test
    void aDraftThatIsRecalledIsToldOfToNobodyButThoseWhoHadIt() throws Exception {
        room.clearanceRequired();
        room.write("plans-2026-03-31.csv", MARCH_ROWS).run();
        room.newMail();
        room.acts().recall(MARCH, Optional.empty(), "a wrong file", "");

        assertThat(room.newMail()).hasSize(1).allMatch(mail -> mail.startsWith("statistician: Recalled"));
        assertNobodyElseReads(OF_MARCH);
        assertNobodyElseReads(List.of("2026-03-31", "a wrong file"));
    }

    private void assertNobodyElseReads(List<String> words) throws IOException {
        for (String word : words) {
            assertThat(filesThatTell(word)).as(word).isEmpty();
        }
    }

    private Set<String> filesThatTell(String file, String word) throws IOException {
        Set<String> found = filesThatTell(word);
        found.removeIf(one -> !one.equals(file));
        return found;
    }

    /** The files with the word that the group may read, in folders that it may look into; the database is private. */
    private Set<String> filesThatTell(String word) throws IOException {
        Path output = room.output();
        Set<String> found = new TreeSet<>();
        Files.walkFileTree(output, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path one, BasicFileAttributes attributes) throws IOException {
                boolean shut = one.equals(output.resolve("state"))
                        || one.equals(output.resolve("superseded"))
                        || !isOpen(one, PosixFilePermission.GROUP_EXECUTE);
                return shut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path one, BasicFileAttributes attributes) throws IOException {
                String name = output.relativize(one).toString();
                String text = name + " " + new String(Files.readAllBytes(one), StandardCharsets.UTF_8);
                if (isOpen(one, PosixFilePermission.GROUP_READ) && text.contains(word)) {
                    found.add(name);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static boolean isOpen(Path path, PosixFilePermission permission) throws IOException {
        return Files.getPosixFilePermissions(path).contains(permission);
    }
}
