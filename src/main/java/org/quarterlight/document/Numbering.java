package org.quarterlight.document;

import java.util.ArrayList;
import java.util.List;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Heading;
import org.quarterlight.document.Block.Paragraph;
import org.quarterlight.document.Block.Picture;
import org.quarterlight.document.Block.Table;

/**
 * Numbers by which a briefing can be cited: sections 1, 2 and so on, their paragraphs 1.1, 1.2, the paragraphs before
 * the first section 1, 2, and every table and figure. An annex's numbers begin with a letter.
 */
public final class Numbering {
    /** What keeps a number apart from a text that may begin with one. */
    private static final String APART = "\u00A0\u00A0";

    private final String prefix;
    private final List<Block> numbered = new ArrayList<>();
    private int section;
    private int paragraph;
    private int table;
    private int figure;

    private Numbering(String prefix) {
        this.prefix = prefix;
    }

    /** The blocks of a body. */
    public static List<Block> body(List<Block> blocks) {
        return new Numbering("").all(blocks);
    }

    /** The blocks of an annex: A1, A1.1, Table A1. */
    public static List<Block> annex(List<Block> blocks) {
        return new Numbering("A").all(blocks);
    }

    private List<Block> all(List<Block> blocks) {
        blocks.forEach(block -> numbered.add(one(block)));
        return List.copyOf(numbered);
    }

    private Block one(Block block) {
        return switch (block) {
            case Heading heading when heading.level() == 2 -> heading(heading);
            case Heading heading -> heading;
            case Paragraph paragraph -> paragraph(paragraph);
            case Table it ->
                new Table(caption("Table", ++table, it.caption()), it.columns(), it.rows(), it.total(), it.notes());
            case Picture it ->
                new Picture(caption("Figure", ++figure, it.caption()), it.chart(), it.alternative(), it.notes());
            case Block.Items items -> items;
            case Block.KeyFacts facts -> facts;
            case Block.Contents contents -> contents;
            case Block.NewPage newPage -> newPage;
        };
    }

    private Block heading(Heading heading) {
        section++;
        paragraph = 0;
        return new Heading(
                heading.level(),
                after(new Inline.Text(prefix + section + "." + APART), heading.text()),
                heading.anchor());
    }

    /** What opens a briefing and what stands small is read with what it belongs to, and has no number. */
    private Block paragraph(Paragraph given) {
        return switch (given.voice()) {
            case LEAD, NOTE, SOURCE -> given;
            case BODY, CALLOUT -> {
                paragraph++;
                String number = section == 0 ? prefix + paragraph : prefix + section + "." + paragraph;
                yield new Paragraph(
                        given.voice(),
                        after(new Inline.Strong(List.of(new Inline.Text(number + APART))), given.text()));
            }
        };
    }

    private Caption caption(String kind, int number, Caption caption) {
        return new Caption(
                caption.anchor(),
                after(new Inline.Text(kind + " " + prefix + number + ". "), caption.title()),
                caption.detail());
    }

    private static List<Inline> after(Inline number, List<Inline> text) {
        List<Inline> all = new ArrayList<>();
        all.add(number);
        all.addAll(text);
        return List.copyOf(all);
    }
}
