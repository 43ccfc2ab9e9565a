package org.quarterlight.survey;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The remarks on the rows of one file, counted, each with the text and line it was first made of. */
public final class RemarkTally {
    private final Map<RowRemark, Seen> seen = new HashMap<>();

    public record Seen(String text, long line, long count) {
        private Seen again() {
            return new Seen(text, line, count + 1);
        }
    }

    public void add(RowRemark remark, long line) {
        seen.merge(remark.counted(), new Seen(remark.text(), line, 1), (first, next) -> first.again());
    }

    public Optional<Seen> of(RowRemark.Kind kind, String where) {
        return Optional.ofNullable(seen.get(new RowRemark(kind, where, "")));
    }

    /** The remarks of one kind, by what they are about. */
    SortedMap<String, Seen> all(RowRemark.Kind kind) {
        SortedMap<String, Seen> all = new TreeMap<>();
        seen.forEach((remark, first) -> {
            if (remark.kind() == kind) {
                all.put(remark.where(), first);
            }
        });
        return all;
    }

    /** The days that stand for none in one column of dates, by their texts. */
    SortedMap<String, Seen> placeholders(String where) {
        SortedMap<String, Seen> placeholders = new TreeMap<>();
        seen.forEach((remark, first) -> {
            if (remark.kind() == RowRemark.Kind.PLACEHOLDER && remark.where().equals(where)) {
                placeholders.put(remark.text(), first);
            }
        });
        return placeholders;
    }
}
