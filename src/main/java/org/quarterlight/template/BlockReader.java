package org.quarterlight.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.document.Inline;

/** Markdown with tokens as blocks: what directives made stands where they were called. */
final class BlockReader {
    private static final Pattern OWN_ANCHOR = Pattern.compile("\\s*\\{#([a-z][a-z0-9-]*)}$");

    private final ValueTokens tokens;
    private final InlineReader inlines;
    private final HeadingAnchors anchors;
    private final SourcePositions places;
    private final int firstLine;
    private final List<TemplateProblem> problems = new ArrayList<>();
    private Voice voice = Voice.BODY;

    BlockReader(ValueTokens tokens, SourcePositions places, int firstLine) {
        this.tokens = tokens;
        this.inlines = new InlineReader(tokens);
        this.anchors = new HeadingAnchors(tokens.all());
        this.places = places;
        this.firstLine = firstLine;
    }

    List<TemplateProblem> problems() {
        return problems;
    }

    /** The whole briefing, its title first. */
    List<Block> read(List<Inline> title, Node body) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, title, anchors.anchorFor(Inline.plain(title))));
        blocks.addAll(of(body));
        return List.copyOf(blocks);
    }

    private List<Block> of(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            MarkdownLint.complaint(node).ifPresent(this::complain);
            switch (node) {
                case Heading heading -> blocks.add(heading(heading));
                case Paragraph paragraph -> paragraph(paragraph, blocks);
                case ListBlock list -> blocks.add(list(list));
                case BlockQuote quote -> blocks.addAll(quote(quote));
                default -> {}
            }
        }
        return blocks;
    }

    private void complain(MarkdownLint.Complaint complaint) {
        problems.add(places.problemAt(firstLine, 1, complaint.message(), complaint.hint()));
    }

    private Block heading(Heading heading) {
        String anchor = ownAnchor(heading);
        List<Inline> text = inlines.of(heading);
        strayBlocks(heading);
        int level = Math.clamp(heading.getLevel(), 2, 4);
        return new Block.Heading(level, text, anchors.anchorFor(anchor.isEmpty() ? Inline.plain(text) : anchor));
    }

    // Read before values are put back, so that no value can name an anchor.
    private static String ownAnchor(Heading heading) {
        if (heading.getLastChild() instanceof Text last) {
            Matcher own = OWN_ANCHOR.matcher(last.getLiteral());
            if (own.find()) {
                last.setLiteral(last.getLiteral().substring(0, own.start()));
                return own.group(1);
            }
        }
        return "";
    }

    private List<Block> quote(BlockQuote quote) {
        Voice before = voice;
        voice = Voice.LEAD;
        List<Block> blocks = of(quote);
        voice = before;
        return blocks;
    }

    private Block list(ListBlock list) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(of(item));
        }
        return new Block.Items(list instanceof OrderedList, items);
    }

    /** A paragraph, cut where a directive stands on a line of its own. */
    private void paragraph(Paragraph paragraph, List<Block> blocks) {
        List<Node> lines = new ArrayList<>();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text && isOnlyBlocks(text)) {
                text(lines, blocks);
                placed(text.getLiteral(), blocks);
            } else {
                strayBlocks(node);
                lines.add(node);
            }
        }
        text(lines, blocks);
    }

    private void text(List<Node> nodes, List<Block> blocks) {
        while (!nodes.isEmpty() && nodes.getFirst() instanceof SoftLineBreak) {
            nodes.removeFirst();
        }
        while (!nodes.isEmpty() && nodes.getLast() instanceof SoftLineBreak) {
            nodes.removeLast();
        }
        List<Inline> text = inlines.ofAll(nodes);
        if (!Inline.plain(text).isBlank()) {
            blocks.add(new Block.Paragraph(voice, text));
        }
        nodes.clear();
    }

    private boolean isOnlyBlocks(Text text) {
        boolean alone = (text.getPrevious() == null || text.getPrevious() instanceof SoftLineBreak)
                && (text.getNext() == null || text.getNext() instanceof SoftLineBreak);
        String literal = text.getLiteral().strip();
        for (int at = 0; alone && at < literal.length(); at += ValueTokens.LENGTH) {
            alone = tokens.isAt(literal, at) && tokens.at(literal, at) instanceof TemplateFilling.Placed;
        }
        return alone && !literal.isEmpty();
    }

    private void placed(String literal, List<Block> blocks) {
        String own = literal.strip();
        for (int at = 0; at < own.length(); at += ValueTokens.LENGTH) {
            if (tokens.at(own, at) instanceof TemplateFilling.Placed placed) {
                switch (placed.piece()) {
                    case TemplateFilling.Piece.Made(List<Block> made) -> blocks.addAll(made);
                    case TemplateFilling.Piece.Speak(Voice spoken) -> voice = spoken;
                }
            }
        }
    }

    private void strayBlocks(Node node) {
        MarkdownLint.complaint(node)
                .filter(unused -> !(node instanceof Heading))
                .ifPresent(this::complain);
        if (node instanceof Text text) {
            stray(text.getLiteral());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            strayBlocks(child);
        }
    }

    private void stray(String literal) {
        for (int at = 0; at < literal.length(); at++) {
            if (tokens.isAt(literal, at) && tokens.at(literal, at) instanceof TemplateFilling.Placed placed) {
                problems.add(places.problemAt(
                        placed.line(),
                        placed.column(),
                        "a table, chart or list made by a directive cannot stand inside a line",
                        "put it on a line of its own, outside headings and links"));
            }
        }
    }
}
