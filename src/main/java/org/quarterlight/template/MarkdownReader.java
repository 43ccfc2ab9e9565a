package org.quarterlight.template;

import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.quarterlight.document.Inline;

/** The Markdown a briefing may use. Code blocks are left out, so that a template may be indented as it pleases. */
final class MarkdownReader {
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(
                    Set.of(Heading.class, ListBlock.class, BlockQuote.class, HtmlBlock.class, ThematicBreak.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private MarkdownReader() {}

    static Document parse(String markdown) {
        return (Document) PARSER.parse(markdown);
    }

    /** The inlines of text without blocks, such as a title. */
    static List<Inline> inlines(String markdown, ValueTokens tokens) {
        Node first = parse("\u200B" + markdown.strip().replaceAll("\\s*\\R\\s*", " "))
                .getFirstChild();
        InlineReader reader = new InlineReader(tokens);
        return first instanceof Paragraph ? withoutGuard(reader.of(first)) : List.of();
    }

    // The zero-width space keeps a leading # or - from starting a heading or list.
    private static List<Inline> withoutGuard(List<Inline> inlines) {
        if (inlines.getFirst() instanceof Inline.Text(String text)) {
            String rest = text.substring(1);
            List<Inline> after = inlines.subList(1, inlines.size());
            return rest.isEmpty() ? after : InlineRuns.joined(List.of(new Inline.Text(rest)), after);
        }
        return inlines;
    }
}
