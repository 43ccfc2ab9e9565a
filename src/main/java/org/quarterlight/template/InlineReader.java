package org.quarterlight.template;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.quarterlight.document.Inline;

/** Markdown's inline nodes as inlines, each value put back where its token stands. */
final class InlineReader {
    private final ValueTokens tokens;

    InlineReader(ValueTokens tokens) {
        this.tokens = tokens;
    }

    /** The inlines of a node's children. */
    List<Inline> of(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return ofAll(children);
    }

    List<Inline> ofAll(List<Node> nodes) {
        List<Inline> inlines = new ArrayList<>();
        nodes.forEach(node -> inlines.addAll(one(node)));
        return InlineRuns.merged(inlines);
    }

    private List<Inline> one(Node node) {
        return switch (node) {
            case Text text -> resolved(text.getLiteral());
            case Code code -> resolved(code.getLiteral());
            case SoftLineBreak unused -> List.of(new Inline.Text(" "));
            case HardLineBreak unused -> List.of(new Inline.Break());
            case Emphasis emphasis -> List.of(new Inline.Emphasis(of(emphasis)));
            case StrongEmphasis strong -> List.of(new Inline.Strong(of(strong)));
            case Link link -> link(link);
            default -> List.of();
        };
    }

    private List<Inline> link(Link link) {
        String target = Inline.plain(resolved(link.getDestination()));
        List<Inline> text = InlineRuns.withoutLinks(of(link));
        return InlineRuns.isSafe(target) ? List.of(new Inline.Link(text, target)) : text;
    }

    private List<Inline> resolved(String literal) {
        List<Inline> inlines = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < literal.length()) {
            if (tokens.isAt(literal, at)) {
                inlines.add(new Inline.Text(text.toString()));
                text.setLength(0);
                if (tokens.at(literal, at) instanceof TemplateFilling.Value(List<Inline> value)) {
                    inlines.addAll(value);
                }
                at += ValueTokens.LENGTH;
            } else {
                text.append(literal.charAt(at++));
            }
        }
        inlines.add(new Inline.Text(text.toString()));
        return InlineRuns.merged(inlines);
    }
}
