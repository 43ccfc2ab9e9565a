package org.quarterlight.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterlight.chart.DrawnMark;
import org.quarterlight.chart.Hue;
import org.quarterlight.font.Typeface;

/** Turns a broken line into marks: neighbours of one face and one owner become one label. */
final class LineSetting {
    private final TextStyle style;
    private final List<LineBox.Item> into;
    private final double top;
    private double x;
    /** The words of the run that are not taken from one source in one piece. */
    private String text = "";

    private @Nullable Word first;
    private double runStart;
    private double runEnd;
    private @Nullable Word run;

    private LineSetting(TextStyle style, List<LineBox.Item> into, double x, double top) {
        this.style = style;
        this.into = into;
        this.x = x;
        this.top = top;
    }

    /** Sets a line with its left end at x; a space follows it where the text goes on. */
    static void line(
            LineBreaking.Line line, TextStyle style, List<LineBox.Item> into, double x, double top, boolean goesOn) {
        LineSetting setting = new LineSetting(style, into, x, top);
        line.words().forEach(setting::word);
        setting.flush(goesOn);
    }

    private void word(Word word) {
        Word last = run;
        if (last != null && (last.face() != word.face() || !last.owner().equals(word.owner()))) {
            boolean spaced = word.gap() > 0;
            flush(spaced);
            x += word.gap();
        } else if (last != null) {
            x += word.gap();
            join(last, word);
        }
        if (run == null) {
            runStart = x;
            first = word;
        }
        run = word;
        x += word.width();
        runEnd = x;
    }

    private void join(Word last, Word word) {
        if (word.gap() == 0 || !word.follows(last)) {
            text = words(last) + (word.gap() > 0 ? " " : "");
            first = word;
        }
    }

    /** The run up to its last word. */
    private String words(Word last) {
        Word begin = first == null ? last : first;
        String piece = last.source().substring(begin.from(), last.to());
        return text.isEmpty() ? piece : text + piece;
    }

    private void flush(boolean spaced) {
        Word last = run;
        if (last == null) {
            return;
        }
        String words = words(last);
        boolean link = !last.owner().target().isEmpty();
        DrawnMark label = label(last, spaced ? words + " " : words, link);
        List<DrawnMark> marks = List.of(label);
        // A link to another place in the briefing is told by its colour alone: underlines would crowd a page of
        // figures.
        if (link && !last.owner().target().startsWith("#")) {
            double under = style.baseline(top) + style.size() * 0.16;
            marks = List.of(label, Strokes.across(runStart, runEnd, under, Strokes.LINK));
        }
        Page.Box box = link ? new Page.Box(runStart, top, runEnd - runStart, style.leading()) : null;
        into.add(
                new LineBox.Item(last.owner().branch(), marks, box, last.owner().target(), words));
        text = "";
        first = null;
        run = null;
    }

    private DrawnMark label(Word last, String words, boolean link) {
        Hue hue = link ? Hue.HEADING : style.hue();
        return new DrawnMark.Label(
                runStart, style.baseline(top), words, style.size(), last.face(), DrawnMark.Anchor.START, hue);
    }

    /** One line of plain words, cut with an ellipsis where it would be wider than the place it has. */
    static DrawnMark.Label plain(
            String words, TextStyle style, double x, double baseline, DrawnMark.Anchor anchor, double room) {
        Typeface face = Typeface.of(style.face(false, false));
        String printed = face.printable(words);
        if (face.width(printed, style.size()) > room) {
            int fits = face.fitting(printed, 0, style.size(), room - face.width("…", style.size()));
            printed = printed.substring(0, fits).stripTrailing() + "…";
        }
        return new DrawnMark.Label(x, baseline, printed, style.size(), style.face(false, false), anchor, style.hue());
    }
}
