package org.quarterlight.briefing;

import java.util.List;
import java.util.Optional;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Paragraph;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.document.Document;
import org.quarterlight.figure.Figure;

/**
 * A briefing's body, which people read, its annex where its template has one, with full lists, definitions and evidence,
 * and the figures that it is about: those of its subject and those of others that its body tells.
 */
public record BriefingVolumes(Document body, Optional<Document> annex, List<Figure> figures) {
    /** What an annex's file is called after that of its body, without the ending. */
    public static final String ANNEX = "-annex";

    // A paragraph without words, which no text of a template gives.
    private static final Block MARK = new Paragraph(Voice.NOTE, List.of());

    /** What the directive {@code <@annex/>} puts where the body ends. */
    static List<Block> mark() {
        return List.of(MARK);
    }

    /** A briefing's blocks, parted where its annex begins. */
    record Parted(List<Block> body, Optional<List<Block>> annex) {
        static Parted at(List<Block> blocks) {
            int mark = blocks.indexOf(MARK);
            return mark < 0
                    ? new Parted(blocks, Optional.empty())
                    : new Parted(blocks.subList(0, mark), Optional.of(blocks.subList(mark + 1, blocks.size())));
        }
    }
}
