package org.quarterlight.html;

import java.util.List;
import java.util.regex.Pattern;
import org.quarterlight.document.Block;
import org.quarterlight.document.Inline;

/** Writes a table with its caption, headed columns and rows; on a narrow screen it scrolls inside a named region. */
final class TableWriter {
    // A cell of more letters keeps a column wide enough to read on a narrow screen.
    private static final int LONG = 40;
    /** A day, which stands on one line. */
    private static final Pattern A_DAY = Pattern.compile("\\d{1,2} [A-Z][a-z]{2} \\d{4}");

    private final HtmlBuilder tags;
    private final InlineWriter inlines;

    TableWriter(HtmlBuilder tags, InlineWriter inlines) {
        this.tags = tags;
        this.inlines = inlines;
    }

    void write(Block.Table table) {
        String caption = table.caption().anchor() + "-caption";
        tags.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", caption);
        tags.line().open("table", "id", table.caption().anchor()).line();
        tags.open("caption", "id", caption);
        caption(table.caption());
        tags.closeLine();
        head(table.columns());
        tags.open("tbody").line();
        table.rows().forEach(row -> row(table.columns(), row));
        tags.closeLine();
        total(table);
        tags.closeLine().closeLine();
    }

    void caption(Block.Caption caption) {
        tags.open("span", "class", "finding");
        inlines.write(caption.title());
        tags.close();
        if (!caption.detail().isEmpty()) {
            tags.text(" ").open("span", "class", "detail");
            inlines.write(caption.detail());
            tags.close();
        }
    }

    private void head(List<Block.Column> columns) {
        tags.open("thead").line().open("tr");
        columns.forEach(column -> tags.element("th", column.heading(), "scope", "col", "class", side(column)));
        tags.closeLine().closeLine();
    }

    private void total(Block.Table table) {
        if (table.total() != null) {
            tags.open("tfoot").line();
            row(table.columns(), table.total());
            tags.closeLine();
        }
    }

    private void row(List<Block.Column> columns, Block.Row row) {
        tags.open("tr", "id", row.anchor());
        for (int i = 0; i < columns.size(); i++) {
            cell(columns.get(i), row.cells().get(i));
        }
        tags.closeLine();
    }

    private void cell(Block.Column column, List<Inline> text) {
        String words = Inline.plain(text);
        boolean left = column.align() == Block.Align.LEFT;
        String look = left && words.length() > LONG
                ? "long"
                : left && A_DAY.matcher(words).matches() ? "whole" : side(column);
        if (column.headsRow()) {
            tags.open("th", "scope", "row", "class", look);
        } else {
            tags.open("td", "class", look);
        }
        inlines.write(text);
        tags.close();
    }

    private static String side(Block.Column column) {
        return switch (column.align()) {
            case LEFT -> "";
            case RIGHT -> "number";
        };
    }
}
