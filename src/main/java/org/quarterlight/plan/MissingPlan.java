package org.quarterlight.plan;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A plan that an export seems to lack, as it was last told, to be looked for in rows read as of other plans. It is in such
 * a row where its row lost one delimiter and gained another, so that each part of its key stands in a cell together with
 * another cell's text or is split over two, and where its row was swallowed by a cell that a stray quote made.
 */
final class MissingPlan {
    private static final String DELIMITERS = "[,;\t|]";
    private static final String QUOTES = "[\"']";
    private static final int THREE = 3;

    private final String foldedId;
    private final List<String> parts;
    private final List<String> partRuns;
    private final RowCells cells;
    private final String longest;

    MissingPlan(PlanVersion last) {
        this.foldedId = last.key().foldedId();
        this.parts = parts(last);
        this.partRuns = parts.stream().map(KeyInText::run).toList();
        this.cells = RowCells.of(last);
        this.longest = partRuns.stream()
                .reduce((one, other) -> one.length() >= other.length() ? one : other)
                .orElse("");
    }

    /** The parts of the key; an id alone stands in many texts, so what it deploys, or where, has to stand there too. */
    private static List<String> parts(PlanVersion last) {
        List<String> parts = KeyInText.parts(last.key().foldedId());
        if (parts.size() > 1) {
            return parts;
        }
        return Stream.of(
                        parts.stream(),
                        Stream.of(last.organisation().label(), last.deployment().product())
                                .map(KeyText::folded)
                                .filter(text -> !text.isEmpty() && !parts.contains(text))
                                .limit(1))
                .flatMap(some -> some)
                .toList();
    }

    /** False where the row cannot hold the longest part of the key, not even split in two: that breaks two of its threes. */
    private boolean mayBeIn(RowCells row) {
        int lost = 0;
        for (int at = 0; at + THREE <= longest.length() && lost < THREE; at++) {
            if (!row.together().contains(longest.substring(at, at + THREE))) {
                lost++;
            }
        }
        return lost < THREE;
    }

    /** Takes the rows that were told beside the plan, some of whose text may stand before or behind it in one cell. */
    boolean isIn(PlanKey key, RowCells row, Supplier<List<RowCells>> beside) {
        return mayBeIn(row) && (isMiswritten(key) || isSwallowedIn(row) || isTornIn(row, beside));
    }

    /** True where the key is this one, but lacks a delimiter or has a stray quote. */
    private boolean isMiswritten(PlanKey key) {
        String id = key.planId();
        boolean sameLetters = KeyInText.run(key.foldedId()).equals(KeyInText.run(foldedId));
        return sameLetters
                && (KeyInText.parts(key.foldedId()).size()
                                < KeyInText.parts(foldedId).size()
                        || (id.indexOf('"') >= 0
                                && KeyText.folded(id.replace("\"", "")).equals(foldedId)));
    }

    /** True where one cell holds every part of the key, each with a delimiter beside it. */
    private boolean isSwallowedIn(RowCells row) {
        return any(row.given(), cell -> {
            List<String> pieces = Arrays.stream(cell.split(DELIMITERS, -1))
                    .map(piece -> KeyText.folded(piece.replaceAll(QUOTES, "")))
                    .toList();
            return pieces.size() > 1
                    && parts.stream()
                            .map(part -> part.replaceAll(QUOTES, ""))
                            .allMatch(part -> any(pieces, piece -> beginsOrEnds(piece, part)));
        });
    }

    private static boolean beginsOrEnds(String piece, String part) {
        return (piece.startsWith(part) || piece.endsWith(part)) && KeyInText.standsBetweenNumbers(piece, part);
    }

    /** True where every part of the key is there, and at least one delimiter is not where it was. */
    private boolean isTornIn(RowCells row, Supplier<List<RowCells>> beside) {
        boolean isSplit = false;
        for (int n = 0; n < parts.size(); n++) {
            boolean isSplitHere = !isWhole(parts.get(n), partRuns.get(n), row);
            if (isSplitHere && !isSplit(partRuns.get(n), row)) {
                return false;
            }
            isSplit |= isSplitHere;
        }
        return isSplit || any(partRuns, part -> isJoined(part, row) || hasMoreOfAnother(part, row, beside));
    }

    /** True where a cell has the end of another row before the part, or the start of one behind it. */
    private static boolean hasMoreOfAnother(String part, RowCells row, Supplier<List<RowCells>> beside) {
        return any(row.runs(), cell -> {
            String before = cell.substring(0, Math.max(0, cell.length() - part.length()));
            String behind = cell.substring(Math.min(cell.length(), part.length()));
            return (!before.isEmpty() && cell.endsWith(part) && anyOf(beside, other -> other.endsWith(before)))
                    || (!behind.isEmpty() && cell.startsWith(part) && anyOf(beside, other -> other.startsWith(behind)));
        });
    }

    private static boolean anyOf(Supplier<List<RowCells>> rows, Predicate<String> test) {
        return rows.get().stream().anyMatch(row -> any(row.runs(), test));
    }

    private boolean isWhole(String part, String run, RowCells row) {
        return any(row.folded(), cell -> KeyInText.stands(cell, part))
                || (run.length() >= KeyInText.SHORTEST_RUN
                        ? any(row.runs(), cell -> KeyInText.standsBetweenNumbers(cell, run))
                        : isJoined(run, row));
    }

    /** True where a cell has the part and another cell's text in one, as no cell of the plan had. */
    private boolean isJoined(String part, RowCells row) {
        return any(
                cells.runs(),
                other -> !other.contains(part)
                        && !part.contains(other)
                        && (isNewIn(row, part + other) || isNewIn(row, other + part)));
    }

    private boolean isNewIn(RowCells row, String joined) {
        return any(row.runs(), cell -> KeyInText.standsBetweenNumbers(cell, joined))
                && !any(cells.runs(), cell -> cell.contains(joined));
    }

    /** True where the part begins as the end of one cell and goes on in another, and one of its two pieces is a whole cell. */
    private boolean isSplit(String part, RowCells row) {
        for (int at = 1; at < part.length(); at++) {
            String first = part.substring(0, at);
            String second = part.substring(at);
            boolean isShort = part.length() < KeyInText.SHORTEST_RUN;
            boolean found = (row.runs().contains(first)
                            && any(row.runs(), cell -> isShort ? isOneOf(second, cell, "") : cell.startsWith(second)))
                    || (row.runs().contains(second)
                            && any(row.runs(), cell -> isShort ? isOneOf("", cell, first) : cell.endsWith(first)));
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** True where a cell is another cell of the plan between these. */
    private boolean isOneOf(String before, String cell, String behind) {
        return any(cells.runs(), other -> cell.equals(before + other + behind));
    }

    private static boolean any(List<String> texts, Predicate<String> test) {
        return texts.stream().anyMatch(test);
    }
}
