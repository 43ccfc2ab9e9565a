package org.quarterlight.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an edition comes to the public: as a draft, under an embargo, in the open, taken back; and who may see it. */
class PublicationTest {
    private static final LocalDate AS_AT = LocalDate.of(2026, 3, 31);
    private static final LocalDate CLEARED = LocalDate.of(2026, 4, 1);
    private static final LocalDate GIVEN = LocalDate.of(2026, 4, 7);
    private static final Embargo EMBARGO =
            Embargo.until(LocalDateTime.of(2026, 4, 2, 9, 30), ZoneId.of("Europe/London"));

    @TempDir
    private Path output;

    @Test
    void goesFromDraftByEmbargoToThePublicAndBack() {
        Publication draft = Publication.of(new Clearance.Awaited(), Optional.of(EMBARGO));
        Publication cleared = draft.with(new Clearance.Given("Head of statistics", CLEARED));
        Publication released = cleared.releasedAt(EMBARGO.moment());
        Publication recalled = released.with(new Recall(AS_AT, "", "a wrong sum", "", "ab"));

        assertThat(List.of(draft, cleared, released, recalled))
                .extracting(Publication::word)
                .containsExactly("draft", "embargoed", "public", "recalled");
        assertThat(List.of(draft, cleared, released, recalled))
                .extracting(Publication::isPublic)
                .containsExactly(false, false, true, false);
    }

    @Test
    void aDraftStaysADraftWhenItsEmbargoEnds() {
        Publication draft = Publication.of(new Clearance.Awaited(), Optional.of(EMBARGO));

        assertThat(draft.releasedAt(EMBARGO.moment()).isPublic()).isFalse();
    }

    @Test
    void anEmbargoEndsWithoutTouchingLaterOnes() {
        Embargo later = Embargo.until(EMBARGO.until().plusMinutes(1), EMBARGO.zone());
        Publication waiting = Publication.of(new Clearance.NotNeeded(), Optional.of(later));

        assertThat(waiting.releasedAt(EMBARGO.moment()).isEmbargoed()).isTrue();
        assertThat(waiting.releasedAt(later.moment()).isPublic()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-02T09:30, 9.30am on 2 April 2026, 2026-04-02T08:30:00Z",
        "2026-12-01T00:01, 12.01am on 1 December 2026, 2026-12-01T00:01:00Z",
        "2026-12-01T14:00, 2pm on 1 December 2026, 2026-12-01T14:00:00Z",
        // The clocks go forward over this time, and back over that one.
        "2026-03-29T01:30, 1.30am on 29 March 2026, 2026-03-29T01:30:00Z",
        "2026-10-25T01:30, 1.30am on 25 October 2026, 2026-10-25T00:30:00Z"
    })
    void anEmbargoEndsByTheClocksOfTheProgramme(LocalDateTime until, String words, Instant moment) {
        Embargo embargo = Embargo.until(until, ZoneId.of("Europe/London"));

        assertThat(embargo.words()).isEqualTo(words);
        assertThat(embargo.moment()).isEqualTo(moment);
    }

    @Test
    void theDayOfIssueIsTheOneGivenElseThatOfEmbargoOrClearance() {
        Clearance.Given given = new Clearance.Given("Head of statistics", CLEARED);
        Publication cleared = Publication.of(given, Optional.empty());
        Publication released = Publication.of(given, Optional.of(EMBARGO.lift()));

        assertThat(Publication.OPEN.issued()).isEmpty();
        assertThat(cleared.issued()).contains(CLEARED);
        assertThat(released.issued()).contains(EMBARGO.day());
        assertThat(released.dated(GIVEN).issued()).contains(GIVEN);
        assertThat(Publication.OPEN.dated(GIVEN).isPublic()).isTrue();
        assertThat(Publication.OPEN.dated(GIVEN).sentence()).isEqualTo("issued on 2026-04-07");
    }

    @Test
    void whatIsHeldBackIsNotIssuedYet() {
        Publication draft =
                Publication.of(new Clearance.Awaited(), Optional.empty()).dated(GIVEN);

        assertThat(draft.issued()).isEmpty();
        assertThat(draft.sentence()).isEqualTo("draft, waits to be cleared; to be issued on 2026-04-07");
        assertThat(PublicationWords.imprint(draft).firstPage()).contains("To be issued on 7 April 2026.");
        assertThat(PublicationWords.imprint(draft.with(new Clearance.Given("Head", CLEARED)))
                        .firstPage())
                .doesNotContain("To be issued on 7 April 2026.");
    }

    @Test
    void theManifestRemembersWhoWhenAndWhy() {
        Publication publication = Publication.of(
                        new Clearance.Given("Head of statistics", CLEARED), Optional.of(EMBARGO.lift()))
                .with(new Recall(AS_AT, "The office", "two lines \"and\" more", "the next issue.", "0123"))
                .dated(GIVEN);
        publish(Map.of("national", publication));

        assertThat(Manifest.read(output.resolve("2026-03-31")).orElseThrow().publication("national"))
                .isEqualTo(publication);
    }

    @Test
    void thePublicSeesOnlyTheEditionsThatAreOut() {
        publish(Map.of("national", Publication.of(new Clearance.Awaited(), Optional.empty())));

        Manifest open = IssueFolder.published(output).getFirst();
        assertThat(open.briefings()).extracting(Manifest.Briefing::edition).containsExactly("region");
        assertThat(open.headline()).isEqualTo("Finding of region/london");
        assertThat(open.outputs()).extracting(Manifest.FileDigest::file).containsExactly("region/london.html");
    }

    @Test
    void anIssueWithoutABriefingSaysSo() {
        assertThat(Manifest.headline(List.of(), "found")).isEqualTo("No briefing was made");
    }

    @Test
    void anIssueThatIsHeldWholeIsNowhere() {
        Publication held = Publication.of(new Clearance.NotNeeded(), Optional.of(EMBARGO));
        publish(Map.of("national", held, "region", held));

        assertThat(IssueFolder.published(output)).isEmpty();
        assertThat(IssueFolder.all(output)).hasSize(1);
    }

    private void publish(Map<String, Publication> publications) {
        IssueFolder folder = new IssueFolder(output, AS_AT);
        folder.begin();
        List<Manifest.Briefing> briefings = new ArrayList<>();
        for (String file : List.of("national", "national-annex", "region/london")) {
            folder.write(file + ".html", new byte[] {1});
            if (!file.endsWith("annex")) {
                briefings.add(new Manifest.Briefing(
                        file.replaceAll("/.*", ""), "", "Finding of " + file, file, List.of("html")));
            }
        }
        folder.publish(new Manifest(
                AS_AT,
                "identity",
                Manifest.headline(briefings, ""),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                briefings,
                folder.outputs(),
                new TreeMap<>(),
                new TreeMap<>(publications),
                List.of()));
    }
}
