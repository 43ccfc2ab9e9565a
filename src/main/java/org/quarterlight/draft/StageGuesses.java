package org.quarterlight.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quarterlight.csv.CellText;

/** What the words of a column of stages mean: by themselves, by the words that stand beside them, and by actual dates. */
final class StageGuesses {
    private static final double NEARLY_ALL = 0.8;

    private final PlanGroup group;
    private final Map<String, String> words = new LinkedHashMap<>();

    StageGuesses(PlanGroup group) {
        this.group = group;
        group.texts("stage").forEach(word -> words.putIfAbsent(CellText.folded(word), word));
    }

    /** Of each word, in the order they came; nothing where all are words of ours. */
    List<StageGuess> all() {
        List<StageGuess> guesses = words.values().stream().map(this::guess).toList();
        boolean ours =
                guesses.stream().allMatch(guess -> CellText.folded(guess.word()).equals(guess.ours()));
        return ours ? List.of() : guesses;
    }

    private StageGuess guess(String word) {
        List<String> meanings = StageWords.meanings(word);
        return switch (meanings.size()) {
            case 0 ->
                new StageGuess(
                        word,
                        StageWords.NOT_GIVEN,
                        StageWords.NOT_GIVEN,
                        "the word is not known, and this is counted by its dates alone",
                        false);
            case 1 -> new StageGuess(word, meanings.getFirst(), meanings.getFirst(), "the word says so", true);
            default -> twoSided(word, meanings.getFirst(), meanings.getLast());
        };
    }

    private StageGuess twoSided(String word, String first, String second) {
        boolean oneIsLive = first.equals("live") || second.equals("live");
        Optional<Boolean> finished = oneIsLive ? isFinished(word) : Optional.empty();
        String other = first.equals("live") ? second : first;
        if (finished.isPresent()) {
            return new StageGuess(
                    word,
                    finished.get() ? "live" : other,
                    finished.get() ? other : "live",
                    finished.get()
                            ? "nearly all its rows have an actual date"
                            : "hardly any of its rows has an actual date",
                    true);
        }
        List<String> live = surelyLive();
        boolean bySelf = !oneIsLive || first.equals("live") || !live.isEmpty() || !hasWorkAhead();
        String reason = bySelf
                ? live.isEmpty() || !oneIsLive || first.equals("live")
                        ? "that is what it mostly means"
                        : "other rows say \u201c" + live.getFirst() + "\u201d"
                : "no other word says what is finished, and others speak of work ahead";
        return new StageGuess(word, bySelf ? first : second, bySelf ? second : first, reason, false);
    }

    /** By the actual dates of its rows and of the others; nothing where they do not tell. */
    private Optional<Boolean> isFinished(String word) {
        List<Boolean> own = new ArrayList<>();
        List<Boolean> others = new ArrayList<>();
        for (DraftedFile file : group.files()) {
            List<String> stages = file.cells("stage");
            List<String> actual = file.cells("actual_date");
            IntStream.range(0, Math.min(stages.size(), actual.size()))
                    .filter(row -> !stages.get(row).isEmpty())
                    .forEach(row -> (CellText.folded(stages.get(row)).equals(CellText.folded(word)) ? own : others)
                            .add(!actual.get(row).isEmpty()));
        }
        if (own.size() >= 3 && share(own) >= NEARLY_ALL) {
            return Optional.of(true);
        }
        return own.size() >= 3 && share(own) <= 1 - NEARLY_ALL && others.contains(true)
                ? Optional.of(false)
                : Optional.empty();
    }

    private static double share(List<Boolean> rows) {
        return (double) rows.stream().filter(Boolean::booleanValue).count() / rows.size();
    }

    /** The words that stand for what is finished, the two-sided ones among them that mostly do. */
    private List<String> surelyLive() {
        return words.values().stream()
                .filter(word -> StageWords.meanings(word).stream()
                        .findFirst()
                        .filter("live"::equals)
                        .isPresent())
                .toList();
    }

    private boolean hasWorkAhead() {
        return words.values().stream()
                .map(StageWords::meanings)
                .anyMatch(meanings -> meanings.size() == 1
                        && !List.of("live", "cancelled", "out of scope").contains(meanings.getFirst()));
    }
}
