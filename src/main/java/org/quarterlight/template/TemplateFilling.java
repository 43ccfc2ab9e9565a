package org.quarterlight.template;

import freemarker.core.Environment;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterlight.document.Block;
import org.quarterlight.document.Inline;

/** One filling-in of a template while it runs: its tokens, and how much it has done. */
final class TemplateFilling {
    private static final Object KEY = TemplateFilling.class;
    private static final int MOST_STEPS = 2_000_000;
    private static final int MOST_VALUES = 2_000_000;
    private static final int KEPT_FOR_A_STEP = 1_000;

    private final ValueTokens tokens = new ValueTokens();
    private long steps;
    private int longestKept;
    private String missedName = "";
    private Set<?> knownNames = Set.of();

    /** The filling-in the calling thread is in. */
    static TemplateFilling current() {
        return (TemplateFilling)
                Objects.requireNonNull(Environment.getCurrentEnvironment().getCustomState(KEY));
    }

    void enter(Environment environment) {
        environment.setCustomState(KEY, this);
    }

    ValueTokens tokens() {
        return tokens;
    }

    String value(List<Inline> inlines) {
        roomForOneMore();
        return tokens.add(ValueTokens.VALUE, new Value(inlines));
    }

    String blocks(Placed placed) {
        roomForOneMore();
        return tokens.add(ValueTokens.BLOCKS, placed);
    }

    private void roomForOneMore() {
        if (tokens.all().size() >= MOST_VALUES) {
            throw new TemplateMisuse("the briefing has no end", "it prints more than " + MOST_VALUES + " values");
        }
    }

    /** Hears that a set of named values was asked for one it does not have. */
    void missed(String name, Set<?> known) {
        missedName = name;
        knownNames = known;
    }

    /** The names of the values among which that one was last looked for in vain. */
    Set<String> namesBeside(String name) {
        return name.equals(missedName)
                ? knownNames.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }

    /** Counts one turn of a loop, one call or one item looked at; it costs more where long texts are kept. */
    void step(int cost) {
        steps += cost + longestKept / KEPT_FOR_A_STEP;
        if (steps > MOST_STEPS) {
            throw new TemplateMisuse("the template runs without end", "it took more than " + MOST_STEPS + " steps");
        }
    }

    /** Hears how long a text is that the template keeps under a name. */
    void keptText(String name, int length) {
        if (length > KeptValues.LONGEST_TEXT) {
            throw new TemplateMisuse(
                    name + " grows beyond " + KeptValues.LONGEST_TEXT + " characters", "print the parts as they come");
        }
        longestKept = Math.max(longestKept, length);
    }

    /** What a value's token stands for. */
    record Value(List<Inline> inlines) {}

    /** What a block token stands for, and where in the file it was asked for. */
    record Placed(Piece piece, int line, int column) {}

    /** What a directive puts in its place. */
    sealed interface Piece {
        /** Blocks. */
        record Made(List<Block> blocks) implements Piece {}

        /** From here on paragraphs speak in this voice. */
        record Speak(Block.Voice voice) implements Piece {}
    }
}
