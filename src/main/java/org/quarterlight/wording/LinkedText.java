package org.quarterlight.wording;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Row;
import org.quarterlight.document.Inline;

/** Blocks with every link put through a function, in reading order. */
public record LinkedText(Function<Inline.Link, List<Inline>> links) {
    /** The words of a link without the link. */
    public static List<Inline> unlinked(Inline.Link link) {
        return link.text();
    }

    public List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> new Block.Paragraph(paragraph.voice(), text(paragraph.text()));
            case Block.Items items ->
                new Block.Items(
                        items.numbered(),
                        items.items().stream().map(this::blocks).toList());
            case Block.KeyFacts facts ->
                new Block.KeyFacts(facts.facts().stream()
                        .map(fact -> new Block.KeyFact(text(fact.value()), text(fact.label())))
                        .toList());
            case Block.Table table -> table(table);
            case Block.Picture picture ->
                new Block.Picture(
                        caption(picture.caption()), picture.chart(), picture.alternative(), texts(picture.notes()));
            case Block.Contents contents -> contents;
            case Block.NewPage newPage -> newPage;
        };
    }

    // A heading stands in the contents list as one link; a link inside it would be a link within a link.
    private Block heading(Block.Heading heading) {
        LinkedText inner = heading.level() == 1 ? this : new LinkedText(LinkedText::unlinked);
        return new Block.Heading(heading.level(), inner.text(heading.text()), heading.anchor());
    }

    private Block table(Block.Table table) {
        Caption caption = caption(table.caption());
        List<Row> rows = table.rows().stream().map(this::row).toList();
        @Nullable Row total = Optional.ofNullable(table.total()).map(this::row).orElse(null);
        return new Block.Table(caption, table.columns(), rows, total, texts(table.notes()));
    }

    private Caption caption(Caption caption) {
        return new Caption(caption.anchor(), text(caption.title()), text(caption.detail()));
    }

    private Row row(Row row) {
        return row.cells().stream().allMatch(LinkedText::isPlain) ? row : new Row(row.anchor(), texts(row.cells()));
    }

    private List<List<Inline>> texts(List<List<Inline>> texts) {
        return texts.stream().map(this::text).toList();
    }

    /** Most cells of a long table hold no link: they stay as they are. */
    private List<Inline> text(List<Inline> inlines) {
        return isPlain(inlines)
                ? inlines
                : inlines.stream().flatMap(this::inline).toList();
    }

    private static boolean isPlain(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (!(inline instanceof Inline.Text)) {
                return false;
            }
        }
        return true;
    }

    private Stream<Inline> inline(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> Stream.of(text);
            case Inline.Break lineBreak -> Stream.of(lineBreak);
            case Inline.Strong(List<Inline> text) -> Stream.of(new Inline.Strong(text(text)));
            case Inline.Emphasis(List<Inline> text) -> Stream.of(new Inline.Emphasis(text(text)));
            case Inline.Link link -> links.apply(link).stream();
        };
    }
}
