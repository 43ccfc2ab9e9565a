package org.quarterlight.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a briefing that stands on its own lines. */
public sealed interface Block {
    /** A heading of level 1 (the briefing's title, once) to 4; the anchor is unique in the document. */
    record Heading(int level, List<Inline> text, String anchor) implements Block {
        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("A heading has level 1 to 4, not " + level);
            }
        }
    }

    /** Running text. */
    record Paragraph(Voice voice, List<Inline> text) implements Block {}

    /** How a paragraph speaks. */
    enum Voice {
        BODY,
        /** The opening sentence or two, set larger. */
        LEAD,
        /** Sources, rules and definitions, set smaller. */
        NOTE,
        /** What must not be missed, such as a verdict with its rule: set beside a bar. */
        CALLOUT,
        /** Where a table or chart is from: set under it. */
        SOURCE
    }

    /** A numbered or bulleted list; an item may hold paragraphs and further lists. */
    record Items(boolean numbered, List<List<Block>> items) implements Block {}

    /** The row of large numbers on a first page. */
    record KeyFacts(List<KeyFact> facts) implements Block {}

    /** One large number and what it counts. */
    record KeyFact(List<Inline> value, List<Inline> label) {}

    /** A table that can be lifted out of the briefing and still be understood. */
    record Table(
            Caption caption,
            List<Column> columns,
            List<Row> rows,
            @Nullable Row total,
            List<List<Inline>> notes) implements Block {
        public Table {
            rows.forEach(row -> sameWidth(columns, row));
            if (total != null) {
                sameWidth(columns, total);
            }
        }

        private static void sameWidth(List<Column> columns, Row row) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row has " + row.cells().size() + " cells in a table of " + columns.size() + " columns");
            }
        }
    }

    /** The title states the finding; the detail gives measure, coverage and period; the anchor is unique. */
    record Caption(String anchor, List<Inline> title, List<Inline> detail) {}

    /** A column's heading, how its cells align, and whether its cells head their rows. */
    record Column(String heading, Align align, boolean headsRow) {}

    /** Text stands left, numbers right. */
    enum Align {
        LEFT,
        RIGHT
    }

    /** One row, a cell a column; the anchor is blank unless something links to the row. */
    record Row(String anchor, List<List<Inline>> cells) {}

    /** A chart with its caption; the alternative gives the same facts in words. */
    record Picture(Caption caption, Chart chart, String alternative, List<List<Inline>> notes) implements Block {}

    /** The contents list: headings of level 2 to {@code depth}; set only in briefings of six pages or more. */
    record Contents(int depth) implements Block {}

    /** What follows starts on a new page. */
    record NewPage() implements Block {}
}
