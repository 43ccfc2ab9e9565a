package org.quarterlight.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.KeyFact;
import org.quarterlight.document.Inline;

/** Blocks as lines of plain text, 72 characters wide: figures stand under one another, nothing is drawn. */
final class PlainText {
    private static final int WIDTH = 72;
    private static final int FIGURE = 6;

    private final StringBuilder out = new StringBuilder();

    private PlainText() {}

    static String of(List<Block> blocks) {
        PlainText text = new PlainText();
        blocks.forEach(text::block);
        return text.out.toString().strip() + "\n";
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(int level, List<Inline> text, String anchor) -> heading(level, Inline.plain(text));
            case Block.Paragraph(Block.Voice voice, List<Inline> text) ->
                lines(words(text), "", "").append('\n');
            case Block.Items(boolean numbered, List<List<Block>> items) -> {
                items.forEach(this::item);
                out.append('\n');
            }
            case Block.KeyFacts(List<KeyFact> facts) -> {
                facts.forEach(this::fact);
                out.append('\n');
            }
            case Block.Table table -> throw left(table);
            case Block.Picture picture -> throw left(picture);
            case Block.Contents contents -> throw left(contents);
            case Block.NewPage page -> throw left(page);
        }
    }

    /** A mail has no room for it; the short form holds none. */
    static IllegalArgumentException left(Block block) {
        return new IllegalArgumentException(
                "A mail holds no " + block.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }

    private void heading(int level, String text) {
        List<String> wrapped = wrapped(text, WIDTH);
        wrapped.forEach(line -> out.append(line).append('\n'));
        int longest = wrapped.stream().mapToInt(String::length).max().orElse(0);
        out.append((level == 1 ? "=" : "-").repeat(longest)).append("\n\n");
    }

    private void item(List<Block> blocks) {
        blocks.forEach(block -> {
            if (block instanceof Block.Paragraph(Block.Voice voice, List<Inline> text)) {
                lines(words(text), "- ", "  ");
            }
        });
    }

    private void fact(KeyFact fact) {
        String value = Inline.plain(fact.value());
        out.append(" ".repeat(Math.max(0, FIGURE - value.length())))
                .append(value)
                .append("  ")
                .append(Inline.plain(fact.label()))
                .append('\n');
    }

    private StringBuilder lines(String text, String first, String rest) {
        String before = first;
        for (String line : text.split("\n", -1)) {
            for (String part : wrapped(line, WIDTH - rest.length())) {
                out.append(before).append(part).append('\n');
                before = rest;
            }
        }
        return out;
    }

    /** The words; a link shows its address after them where that says more. */
    static String words(List<Inline> inlines) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text(String text) -> words.append(text);
                case Inline.Strong(List<Inline> text) -> words.append(words(text));
                case Inline.Emphasis(List<Inline> text) -> words.append(words(text));
                case Inline.Link link -> words.append(words(link.text()));
                case Inline.Break() -> words.append('\n');
            }
        }
        return words.toString();
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
