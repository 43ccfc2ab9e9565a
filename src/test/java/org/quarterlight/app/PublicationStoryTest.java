package org.quarterlight.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterlight.app.Newsroom.MARCH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.workspace.Progress;
import org.quarterlight.workspace.WrongRequest;

/** An issue as a draft, cleared, embargoed to a minute, released, corrected and recalled: who sees what, and when. */
class PublicationStoryTest {
    private static final String LINK = "2026-03-31/brief";

    @TempDir
    private Path folder;

    private Newsroom room;

    @BeforeEach
    void open() throws IOException {
        room = new Newsroom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void theWholeStory() throws Exception {
        room.clearanceRequired();

        room.runUntil("2026-04-02T09:30");
        assertThat(room.newMail()).containsExactly("statistician: Draft: Care records: 1 plan is due, 31 March 2026");
        assertThat(room.page("brief.html"))
                .contains("Draft: not cleared for release")
                .contains("Embargoed until 9.30am on 2 April 2026");
        assertThat(room.found(LINK)).isEmpty();

        room.at("2026-04-01T15:00:00Z").acts().clear(MARCH, "Head of statistics");
        assertThat(room.newMail())
                .containsExactly(
                        "minister: Embargoed until 9.30am on 2 April 2026: Care records: 1 plan is due, 31 March 2026");
        assertThat(room.page("brief.html"))
                .contains("Cleared for release by Head of statistics on 1 April 2026.")
                .contains("Embargoed until 9.30am on 2 April 2026")
                .doesNotContain("Draft");
        assertThat(room.found(LINK)).isEmpty();
        assertThat(room.verify().holds()).isTrue();

        room.at("2026-04-02T08:29:59Z").look();
        assertThat(room.newMail()).isEmpty();
        assertThat(room.found(LINK)).isEmpty();
        assertThat(room.sending().nextAttempt()).contains(Instant.parse("2026-04-02T08:30:00Z"));

        room.at("2026-04-02T08:30:00Z").look();
        assertThat(room.newMail())
                .containsExactly(
                        "clerk: Care records: 1 plan is due, 31 March 2026",
                        "statistician: Care records: 1 plan is due, 31 March 2026");
        assertThat(room.found(LINK)).contains("index.html");
        assertThat(room.page("brief.html")).doesNotContain("Embargoed").contains("Issued 2 April 2026");
        assertThat(room.log()).contains("PUBLISHED Issue of 2026-03-31 let out as its embargo ended: brief.");
        assertThat(room.verify().holds()).isTrue();

        room.write("plans-2026-03-31-late.csv", "trust,product,planned\nWeston,Millennium,2026-09-01\n");
        room.at("2026-04-03T09:00:00Z").run();
        assertThat(room.newMail())
                .containsExactly("statistician: Draft: Care records: No [r] plan is due, 31 March 2026");
        assertThat(room.page("brief.html"))
                .as("the public keeps what was released")
                .contains("1 plan is due");
        assertThat(room.found(LINK)).contains("index.html");
        assertThat(room.found("Revised: ")).as("nor is the correction told of").isEmpty();

        room.at("2026-04-03T10:00:00Z").acts().clear(MARCH, "Deputy head");
        assertThat(room.newMail())
                .containsExactly(
                        "clerk: Corrected: Care records: No [r] plan is due, 31 March 2026",
                        "minister: Corrected: Care records: No [r] plan is due, 31 March 2026",
                        "statistician: Corrected: Care records: No [r] plan is due, 31 March 2026");
        assertThat(room.page("brief.html")).contains("No [r] plan is due");
        assertThat(room.found("Revised: plans-2026-03-31-late.csv, received on "))
                .containsExactly("feed.xml", "index.html");
        assertThat(room.verify().holds()).isTrue();

        room.at("2026-04-04T09:00:00Z").acts().recall(MARCH, Optional.empty(), "Weston counted twice", "Deputy head");
        assertThat(room.newMail())
                .containsExactly(
                        "clerk: Recalled: Care records: Brief, position at 31 March 2026",
                        "minister: Recalled: Care records: Brief, position at 31 March 2026",
                        "statistician: Recalled: Care records: Brief, position at 31 March 2026");
        assertThat(room.page("brief.html"))
                .contains("This briefing was recalled on 4 April 2026 by Deputy head.")
                .contains("<a href=\"../index.html\">All issues that stand, and what was recalled</a>")
                .contains("Weston counted twice");
        assertThat(room.found("data/schedule.csv")).isEmpty();
        assertThat(room.found("Revised: ")).isEmpty();
        assertThat(room.verify().holds()).isTrue();

        room.at("2026-04-05T02:00:00Z").run();
        assertThat(room.standing()).isEqualTo("recalled on 2026-04-04 by Deputy head: Weston counted twice");
        assertThat(room.newMail()).isEmpty();
        assertThat(room.log())
                .contains(
                        "PUBLISHED Issue of 2026-03-31 cleared by Head of statistics: brief.",
                        "PUBLISHED Issue of 2026-03-31 recalled: brief.");
    }

    @Test
    void anEditionUnderEmbargoIsNowhereWhileTheOthersAreOut() throws Exception {
        room.template("pack", "embargo: 2026-04-02T09:30");
        room.run();

        assertThat(room.newMail()).hasSize(3);
        assertThat(room.found(LINK)).contains("index.html");
        assertThat(room.found("/pack")).as("no file of the site leads to it").isEmpty();
        assertThat(room.page("pack.html")).contains("Embargoed until 9.30am on 2 April 2026");

        room.at("2026-04-02T08:30:00Z").sending().send();
        assertThat(room.found("2026-03-31/pack")).contains("index.html");
    }

    @Test
    void aReleaseThatWasCutShortIsFinishedByTheNextCommand() throws Exception {
        room.runUntil("2026-04-02T09:30");
        room.newMail();
        room.at("2026-04-02T08:30:00Z");
        room.clearanceRequired();
        Files.delete(folder.resolve("templates/theme.yaml"));
        room.look();
        assertThat(room.newMail()).hasSize(2);
        cutShortBetweenTheMoves();

        room.sending().send();
        assertThat(room.newMail()).as("nothing is mailed twice").isEmpty();
        assertThat(room.found(LINK)).contains("index.html");
    }

    @Test
    void aClearanceKilledBeforeItsMailIsMailedOnceByTheNextCommand() throws Exception {
        room.clearanceRequired();
        room.run();
        assertThat(room.newMail()).hasSize(1);

        Progress killed = new Progress() {
            @Override
            public void begin(String what, long steps) {}

            @Override
            public void advance(String step) {}

            @Override
            public void end() {
                throw new IllegalStateException("killed");
            }
        };
        assertThatThrownBy(() -> room.acts(killed).clear(MARCH, "Head of statistics"))
                .hasMessageContaining("killed");
        assertThat(room.newMail()).isEmpty();
        room.sending().send();
        assertThat(room.newMail()).hasSize(3);
        room.sending().send();
        room.run();
        assertThat(room.newMail()).isEmpty();
        assertThat(room.found(LINK)).contains("index.html");
    }

    @Test
    void aRecallCutShortIsNotUndoneByTheNextRun() throws Exception {
        room.run();
        room.newMail();
        room.acts().recall(MARCH, Optional.empty(), "a wrong sum", "");
        assertThat(room.newMail()).hasSize(3);
        cutShortBetweenTheMoves();

        room.run();
        assertThat(room.standing()).startsWith("recalled");
        assertThat(room.newMail()).isEmpty();
    }

    private void cutShortBetweenTheMoves() throws IOException {
        Path building = room.output().resolve("state/building");
        Files.createDirectories(building);
        Files.move(new IssueFolder(room.output(), MARCH).place(), building.resolve("2026-03-31"));
    }

    @Test
    void whatCannotBeDoneIsSaidWithWhatCan() {
        room.run();

        assertThatThrownBy(() -> room.acts().clear(MARCH, "Head"))
                .isInstanceOf(WrongRequest.class)
                .hasMessageContaining("it is not a draft: its editions need no clearance");
        assertThatThrownBy(() -> room.acts().clear(LocalDate.of(2026, 3, 30), "Head"))
                .isInstanceOf(WrongRequest.class)
                .hasMessageContaining("the nearest in place are 2026-03-31");
        assertThatThrownBy(() -> room.runUntil("2026-04-01T09:59"))
                .isInstanceOf(WrongRequest.class)
                .hasMessageContaining("it is past; in Europe/London it is 2026-04-01T10:00");
        assertThatThrownBy(() -> room.runUntil("2026-04-01T10:01"))
                .isInstanceOf(WrongRequest.class)
                .hasMessageContaining("is public already");
        assertThatThrownBy(() -> room.acts().recall(MARCH, Optional.of("breef"), "why", ""))
                .isInstanceOf(WrongRequest.class)
                .hasMessageContaining("editions of this issue are brief");
        room.acts().recall(MARCH, Optional.empty(), "why", "");
        assertThatThrownBy(() -> room.acts().recall(MARCH, Optional.empty(), "why", ""))
                .isInstanceOf(WrongRequest.class)
                .hasMessageContaining("it was recalled on 2026-04-01: why");
    }

    @Test
    void whatChangedSinceTheDraftIsNotCleared() {
        room.clearanceRequired();
        room.run();
        room.template("brief", "embargo: 2026-05-01T09:30");

        assertThatThrownBy(() -> room.acts().clear(MARCH, "Head"))
                .isInstanceOf(WrongRequest.class)
                .hasMessageContaining("changed since the draft was made");
    }
}
