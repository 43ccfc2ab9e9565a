package org.quarterlight.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Paragraph;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.document.Inline;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.Wording;

/** Says what the mark of a revised figure means where running text and charts use it; tables say so themselves. */
public final class RevisionNotes {
    private static final List<Inline> NOTE = NotedTables.text(Wording.REVISED_MEANS + ".");

    private RevisionNotes() {}

    /** The blocks with a note at the end of each section that uses the mark outside its tables. */
    public static List<Block> in(List<Block> blocks) {
        List<Block> noted = new ArrayList<>();
        boolean used = false;
        for (Block block : blocks) {
            if (used && endsSection(block)) {
                noted.add(new Paragraph(Voice.NOTE, NOTE));
                used = false;
            }
            noted.add(block instanceof Block.Picture picture ? explained(picture) : block);
            used |= !(block instanceof Block.Picture) && isMarked(texts(block));
        }
        if (used) {
            noted.add(new Paragraph(Voice.NOTE, NOTE));
        }
        return noted;
    }

    private static boolean endsSection(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.level() <= 2;
            case Block.Contents contents -> true;
            case Block.NewPage newPage -> true;
            case Block.Paragraph paragraph -> false;
            case Block.Items items -> false;
            case Block.KeyFacts facts -> false;
            case Block.Table table -> false;
            case Block.Picture picture -> false;
        };
    }

    private static boolean isMarked(Stream<List<Inline>> texts) {
        return texts.anyMatch(text -> Inline.plain(text).contains(Wording.REVISED));
    }

    private static Stream<List<Inline>> texts(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> Stream.of(paragraph.text());
            case Block.Items items ->
                items.items().stream().flatMap(List::stream).flatMap(RevisionNotes::texts);
            case Block.KeyFacts facts -> facts.facts().stream().flatMap(fact -> Stream.of(fact.value(), fact.label()));
            case Block.Table table -> Stream.empty();
            case Block.Picture picture ->
                Stream.of(
                        picture.caption().title(), picture.caption().detail(), NotedTables.text(picture.alternative()));
            case Block.Contents contents -> Stream.empty();
            case Block.NewPage newPage -> Stream.empty();
        };
    }

    private static Block explained(Block.Picture picture) {
        if (!isMarked(texts(picture))) {
            return picture;
        }
        List<List<Inline>> notes = new ArrayList<>(picture.notes());
        notes.add(NOTE);
        return new Block.Picture(picture.caption(), picture.chart(), picture.alternative(), notes);
    }
}
