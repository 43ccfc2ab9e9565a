package org.quarterlight.template;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quarterlight.document.Block;

/** Gives each heading an anchor of its own, made from its words, that no table or chart already has. */
final class HeadingAnchors {
    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();

    HeadingAnchors(List<Object> pieces) {
        for (Object piece : pieces) {
            if (piece
                    instanceof
                    TemplateFilling.Placed(TemplateFilling.Piece.Made(List<Block> blocks), int line, int column)) {
                blocks.forEach(this::take);
            }
        }
    }

    private void take(Block block) {
        switch (block) {
            case Block.Heading heading -> taken.add(heading.anchor());
            case Block.Picture picture -> taken.add(picture.caption().anchor());
            case Block.Table table -> {
                taken.add(table.caption().anchor());
                table.rows().forEach(row -> taken.add(row.anchor()));
            }
            case Block.Items items -> items.items().forEach(item -> item.forEach(this::take));
            case Block.Paragraph unused -> {}
            case Block.KeyFacts unused -> {}
            case Block.Contents unused -> {}
            case Block.NewPage unused -> {}
        }
    }

    String anchorFor(String words) {
        String slug = slug(words);
        String anchor = slug;
        for (int n = 2; !taken.add(anchor); n++) {
            anchor = slug + "-" + n;
        }
        return anchor;
    }

    private static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}'\u2019]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut =
                plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? "section" : Character.isDigit(cut.charAt(0)) ? "s-" + cut : cut;
    }
}
