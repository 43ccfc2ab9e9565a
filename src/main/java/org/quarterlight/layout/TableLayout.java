package org.quarterlight.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.quarterlight.chart.DrawnMark;
import org.quarterlight.document.Block;
import org.quarterlight.document.Inline;

/** Sets a table: caption, heading, rows of one slab each, total, notes. */
final class TableLayout {
    private static final double PADDING = 3.5;
    /** A row with more lines than this cannot share a page with caption and heading, so it is the one kind that is split. */
    private static final int MOST_LINES = 44;

    /** A table whose rows are no taller than this, in points, stays on one page: about five rows of a line each. */
    private static final double KEPT_WHOLE = 125;

    private final Block.Table table;
    private final ColumnFlow flow;
    private final ColumnWidths measured;
    private double[] widths = {};
    private double right;

    private TableLayout(Block.Table table, ColumnFlow flow) {
        this.table = table;
        this.flow = flow;
        this.measured = new ColumnWidths(table.columns().size());
    }

    static void compose(Block.Table table, StructureBranch parent, ColumnFlow flow) {
        new TableLayout(table, flow).compose(parent);
    }

    private void compose(StructureBranch parent) {
        StructureBranch branch = parent.child(StructureRole.TABLE);
        StructureBranch caption = branch.child(StructureRole.CAPTION);
        BlockLayout.caption(table.caption(), caption, caption, flow);
        Cells head = head(branch.child(StructureRole.TABLE_HEAD).child(StructureRole.ROW));
        StructureBranch body = branch.child(StructureRole.TABLE_BODY);
        Queue<Cells> rows = new ArrayDeque<>(table.rows().size() + 1);
        for (Block.Row row : table.rows()) {
            rows.add(cells(row, body.child(StructureRole.ROW), TextStyle.CELL));
        }
        if (table.total() != null) {
            rows.add(cells(
                    table.total(),
                    branch.child(StructureRole.TABLE_FOOT).child(StructureRole.ROW),
                    TextStyle.CELL_BOLD));
        }
        fit();
        place(head, rows);
        BlockLayout.notes(table.notes(), parent, flow);
    }

    /** The measured words of one row. */
    private record Cells(
            String anchor,
            TextStyle style,
            StructureBranch row,
            List<StructureBranch> owners,
            List<List<Word>> words) {}

    private Cells head(StructureBranch row) {
        List<StructureBranch> owners = new ArrayList<>();
        List<List<Word>> words = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            StructureBranch owner = row.child(StructureRole.COLUMN_HEADING);
            List<Inline> heading =
                    List.of(new Inline.Text(table.columns().get(i).heading()));
            owners.add(owner);
            words.add(WordRuns.of(heading, TextStyle.CELL_BOLD, owner));
            measured.heading(i, words.get(i));
        }
        return new Cells("", TextStyle.CELL_BOLD, row, owners, words);
    }

    private Cells cells(Block.Row row, StructureBranch branch, TextStyle style) {
        List<StructureBranch> owners = new ArrayList<>();
        List<List<Word>> words = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            boolean heads = table.columns().get(i).headsRow();
            StructureBranch owner = branch.child(heads ? StructureRole.ROW_HEADING : StructureRole.CELL);
            owners.add(owner);
            words.add(WordRuns.of(row.cells().get(i), style, owner));
            measured.cell(i, words.get(i));
        }
        return new Cells(row.anchor(), style, branch, owners, words);
    }

    private void fit() {
        widths = measured.within(flow.width());
        right = flow.left() - measured.gap();
        for (double width : widths) {
            right += width + measured.gap();
        }
    }

    /** The words of each row are let go once they are set: a long table would else be in memory twice. */
    private void place(Cells head, Queue<Cells> rows) {
        LineBox heading = strip(head, lines(head), 0, true);
        heading.rules.add(Strokes.across(flow.left(), right, heading.height, Strokes.STRONG));
        heading.holdsNext = true;
        flow.slabs().add(heading);
        int before = flow.slabs().size();
        for (Cells cells = rows.poll(); cells != null; cells = rows.poll()) {
            row(cells, heading, table.total() != null && rows.isEmpty());
        }
        hold(flow.slabs().subList(before, flow.slabs().size()));
        flow.slabs().getLast().after = 16;
    }

    /** A small table stays whole; of any other no row stands alone at the head or the foot of a page. */
    private static void hold(List<LineBox> rows) {
        boolean whole = rows.stream().mapToDouble(row -> row.height).sum() <= KEPT_WHOLE;
        for (int i = 0; i < rows.size() - 1; i++) {
            LineBox row = rows.get(i);
            row.holdsNext = row.holdsNext || whole || i == 0 || i == rows.size() - 2;
        }
    }

    private void row(Cells cells, LineBox heading, boolean total) {
        List<List<LineBreaking.Line>> lines = lines(cells);
        int deepest = deepest(lines);
        for (int from = 0; from == 0 || from < deepest; from += MOST_LINES) {
            LineBox strip = strip(cells, lines, from, false);
            strip.heading = heading;
            if (from == 0) {
                begin(strip, cells, total);
            }
            if (from + MOST_LINES >= deepest) {
                strip.rules.add(
                        Strokes.across(flow.left(), right, strip.height, total ? Strokes.STRONG : Strokes.HAIRLINE));
            }
            flow.slabs().add(strip);
        }
    }

    private static int deepest(List<List<LineBreaking.Line>> lines) {
        int deepest = 0;
        for (List<LineBreaking.Line> cell : lines) {
            deepest = Math.max(deepest, cell.size());
        }
        return deepest;
    }

    private void begin(LineBox strip, Cells cells, boolean total) {
        if (!cells.anchor().isEmpty()) {
            strip.anchors.add(cells.anchor());
        }
        if (total) {
            strip.rules.add(Strokes.across(flow.left(), right, 0, Strokes.STRONG));
            flow.slabs().getLast().holdsNext = true;
        }
    }

    private List<List<LineBreaking.Line>> lines(Cells cells) {
        List<List<LineBreaking.Line>> lines = new ArrayList<>(widths.length);
        for (int i = 0; i < widths.length; i++) {
            lines.add(LineBreaking.of(cells.words().get(i), cells.style(), widths[i]));
        }
        return lines;
    }

    /** The lines of a row from one on, no more than a page can hold; headings stand on the heading's lower edge. */
    private LineBox strip(Cells cells, List<List<LineBreaking.Line>> lines, int from, boolean bottom) {
        int deepest = deepest(lines);
        int count = Math.min(MOST_LINES, Math.max(1, deepest - from));
        LineBox slab = new LineBox(count * cells.style().leading() + 2 * PADDING);
        double x = flow.left();
        for (int i = 0; i < widths.length; i++) {
            List<LineBreaking.Line> cell = lines.get(i);
            List<LineBreaking.Line> part =
                    cell.subList(Math.min(from, cell.size()), Math.min(from + count, cell.size()));
            if (part.isEmpty()) {
                slab.items.add(LineBox.Item.of(cells.owners().get(i), List.<DrawnMark>of()));
            }
            double top =
                    PADDING + (bottom ? (count - part.size()) * cells.style().leading() : 0);
            cell(part, cells.style(), slab, new Place(x, widths[i], top, i));
            x += widths[i] + measured.gap();
        }
        return slab;
    }

    private record Place(double x, double width, double top, int column) {}

    private void cell(List<LineBreaking.Line> lines, TextStyle style, LineBox slab, Place place) {
        boolean right = table.columns().get(place.column()).align() == Block.Align.RIGHT;
        double top = place.top();
        for (int i = 0; i < lines.size(); i++) {
            LineBreaking.Line line = lines.get(i);
            double x = right ? place.x() + place.width() - line.width() : place.x();
            LineSetting.line(line, style, slab.items, x, top, i < lines.size() - 1);
            top += style.leading();
        }
    }
}
