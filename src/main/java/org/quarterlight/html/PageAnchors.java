package org.quarterlight.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quarterlight.document.Block;

/** The anchors of a document that a link may lead to. */
final class PageAnchors {
    private PageAnchors() {}

    static Set<String> of(List<Block> blocks) {
        Set<String> anchors = new HashSet<>();
        blocks.forEach(block -> collect(block, anchors));
        anchors.remove("");
        return anchors;
    }

    private static void collect(Block block, Set<String> anchors) {
        switch (block) {
            case Block.Heading heading -> anchors.add(heading.anchor());
            case Block.Picture picture -> anchors.add(picture.caption().anchor());
            case Block.Table table -> {
                anchors.add(table.caption().anchor());
                table.rows().forEach(row -> anchors.add(row.anchor()));
                if (table.total() != null) {
                    anchors.add(table.total().anchor());
                }
            }
            case Block.Items items -> items.items().forEach(item -> item.forEach(part -> collect(part, anchors)));
            case Block.Paragraph unused -> {}
            case Block.KeyFacts unused -> {}
            case Block.Contents unused -> {}
            case Block.NewPage unused -> {}
        }
    }
}
