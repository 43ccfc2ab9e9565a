package org.quarterlight.layout;

import java.util.ArrayList;
import java.util.List;
import org.quarterlight.document.Inline;
import org.quarterlight.font.Face;
import org.quarterlight.font.Typeface;

/** Collects the words of a run of inlines and measures each once. */
final class WordRuns {
    private final TextStyle style;
    private final StructureBranch owner;
    private final List<Word> words = new ArrayList<>();
    private double gap;
    private boolean breaks;

    private WordRuns(TextStyle style, StructureBranch owner) {
        this.style = style;
        this.owner = owner;
    }

    static List<Word> of(List<Inline> inlines, TextStyle style, StructureBranch owner) {
        WordRuns collected = new WordRuns(style, owner);
        collected.collect(inlines, new Dress(false, false, new Word.Owner(owner, "")));
        return collected.words;
    }

    private record Dress(boolean strong, boolean emphasis, Word.Owner owner) {}

    private void collect(List<Inline> inlines, Dress dress) {
        for (Inline inline : inlines) {
            collect(inline, dress);
        }
    }

    private void collect(Inline inline, Dress dress) {
        switch (inline) {
            case Inline.Text(String text) -> split(text, dress);
            case Inline.Strong(List<Inline> text) -> collect(text, new Dress(true, dress.emphasis(), dress.owner()));
            case Inline.Emphasis(List<Inline> text) -> collect(text, new Dress(dress.strong(), true, dress.owner()));
            case Inline.Link link when link.leadsToAnotherVolume() -> collect(link.text(), dress);
            case Inline.Link(List<Inline> text, String target, String name) ->
                collect(
                        text,
                        new Dress(
                                dress.strong(),
                                dress.emphasis(),
                                new Word.Owner(owner.child(StructureRole.LINK), target)));
            case Inline.Break() -> breaks = true;
        }
    }

    private void split(String text, Dress dress) {
        Face face = style.face(dress.strong(), dress.emphasis());
        Typeface typeface = Typeface.of(face);
        String cut = typeface.printable(keepTogether(text));
        String source = cut.replace(KEPT, ' ');
        double space = typeface.width(" ", style.size());
        int start = 0;
        for (int i = 0; i <= cut.length(); i++) {
            if (i == cut.length() || cut.charAt(i) == ' ') {
                add(source, start, i, typeface.width(source, start, i, style.size()), face, dress);
                gap = i < cut.length() ? space : gap;
                start = i + 1;
            }
        }
    }

    /** Stands for a space that must not break, until the words are cut; the typeface has it and no text uses it. */
    private static final char KEPT = '\u25CA';

    private static String keepTogether(String text) {
        return text.indexOf('\u00A0') < 0 || text.indexOf(KEPT) >= 0 ? text : text.replace('\u00A0', KEPT);
    }

    private void add(String source, int from, int to, double width, Face face, Dress dress) {
        if (from < to) {
            words.add(new Word(source, from, to, face, width, gap, dress.owner(), breaks));
            gap = 0;
            breaks = false;
        }
    }
}
