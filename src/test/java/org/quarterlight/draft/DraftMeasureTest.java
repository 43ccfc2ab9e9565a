package org.quarterlight.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quarterlight.Approved;

/** Contracts drafted for files of many kinds, beside those that a person wrote for them. */
class DraftMeasureTest {
    private static final Path KINDS = Approved.file("drafts");

    @Test
    void draftsWhatAPersonWouldWrite() throws IOException {
        List<DraftScore> scores = scores();
        assertThat(scores).hasSizeGreaterThanOrEqualTo(20);
        Approved.matches("../../site/markdown/drafting.md", new DraftTable(scores).page());

        assertThat(scores).allMatch(DraftScore::hasLayout);
        long expected =
                scores.stream().mapToLong(score -> score.expected().size()).sum();
        assertThat(scores.stream().mapToLong(DraftScore::found).sum() * 100)
                .as("%s", scores)
                .isGreaterThanOrEqualTo(80 * expected);
        assertThat(scores.stream().mapToLong(score -> score.wrong().size()).sum() * 100)
                .as("%s", scores)
                .isLessThanOrEqualTo(5
                        * scores.stream()
                                .mapToLong(score -> score.drafted().size())
                                .sum());
    }

    private static List<DraftScore> scores() throws IOException {
        List<DraftScore> scores = new ArrayList<>();
        try (Stream<Path> kinds = Files.list(KINDS)) {
            for (Path kind : kinds.sorted().toList()) {
                String byHand = Files.readString(kind.resolve("datapackage.json"));
                FolderDraft draft = FolderDraft.of(kind);
                scores.add(DraftScore.of(kind.getFileName().toString(), byHand, draft.json(draft.suggestedAnswers())));
            }
        }
        return scores;
    }
}
