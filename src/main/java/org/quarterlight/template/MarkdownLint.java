package org.quarterlight.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/** Finds in a template's own text the Markdown that a briefing cannot carry, with its place in the file. */
final class MarkdownLint {
    private static final Pattern COMMENTS = Pattern.compile("(?s)<!--.*?-->");

    private final SourcePositions places;
    private final String text;
    private final List<TemplateProblem> problems = new ArrayList<>();

    private MarkdownLint(SourcePositions places, String text) {
        this.places = places;
        this.text = text;
    }

    /** Looks at everything after the front matter, code left out. */
    static List<TemplateProblem> check(SourcePositions places, List<SourceSegment> segments, int bodyStart) {
        StringBuilder text = new StringBuilder(places.source());
        segments.forEach(segment -> blank(text, segment));
        blank(text, 0, bodyStart, ' ');
        MarkdownLint lint = new MarkdownLint(places, text.toString());
        lint.look(MarkdownReader.parse(lint.text));
        return lint.problems;
    }

    private static void blank(StringBuilder text, SourceSegment segment) {
        switch (segment.kind()) {
            case TEXT -> {}
            case COMMENT, INSTRUCTION, CLOSING, CALL -> blank(text, segment.start(), segment.end(), ' ');
            case VALUE -> blank(text, segment.start(), segment.end(), 'x');
        }
    }

    private static void blank(StringBuilder text, int start, int end, char filler) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, filler);
            }
        }
    }

    private void look(Node node) {
        complaint(node).ifPresent(complaint -> {
            int offset = node.getSourceSpans().isEmpty()
                    ? 0
                    : node.getSourceSpans().getFirst().getInputIndex();
            problems.add(places.problem(offset, complaint.message(), complaint.hint()));
        });
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            look(child);
        }
    }

    /** What is wrong with a node, and what would be right. */
    record Complaint(String message, String hint) {}

    /** What is wrong with a node by itself, wherever it stands. */
    static Optional<Complaint> complaint(Node node) {
        return switch (node) {
            case HtmlBlock html -> html(html.getLiteral());
            case HtmlInline html -> html(html.getLiteral());
            case Image unused -> said("a briefing carries no images", "show a chart: <@chart .../>");
            case ThematicBreak unused -> said("a briefing has no ruled lines", "for a new page write <@newpage/>");
            case Heading heading
            when heading.getLevel() == 1 -> said("the title stands in the front matter", "begin headings with ##");
            case Heading heading
            when heading.getLevel() > 4 -> said("headings go no deeper than ####", "use a higher heading or a list");
            case Link link
            when !mayBeSafe(link.getDestination()) ->
                said("a link leads to http, https, mailto or #anchor", "not to " + link.getDestination());
            default -> Optional.empty();
        };
    }

    // A destination that is, or begins with, a value is looked at when the value is there.
    private static boolean mayBeSafe(String destination) {
        return InlineRuns.isSafe(destination)
                || destination.startsWith("xxx")
                || destination.chars().anyMatch(c -> ValueTokens.isReserved((char) c));
    }

    private static Optional<Complaint> html(String literal) {
        return COMMENTS.matcher(literal).replaceAll("").isBlank()
                ? Optional.empty()
                : said("HTML is not allowed in a template", "write Markdown, or \\< for the sign itself");
    }

    private static Optional<Complaint> said(String message, String hint) {
        return Optional.of(new Complaint(message, hint));
    }
}
