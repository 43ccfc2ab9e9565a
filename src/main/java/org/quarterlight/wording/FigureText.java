package org.quarterlight.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Figure;
import org.quarterlight.track.Revision;
import org.quarterlight.track.Revisions;

/** How the figures of one briefing reach its pages: in words that lead to the figure's entry in the evidence annex. */
public final class FigureText {
    private static final Pattern NUMBER_OR_DATE =
            Pattern.compile("\\b\\d{1,2} [A-Z][a-z]+ \\d{4}|\\b(\\d[\\d,.]*%?(?<![.,]))");

    private final Map<String, Entry> entries = new HashMap<>();
    private final Revisions revisions;

    public FigureText(Revisions revisions) {
        this.revisions = revisions;
    }

    /**
     * A figure; where it counts the promises of one export only, that export's date; and where it is not of the record
     * of this briefing, of which record it is in words, else blank.
     */
    public record Entry(Figure figure, Optional<LocalDate> export, String record) {
        public Entry(Figure figure, Optional<LocalDate> export) {
            this(figure, export, "");
        }

        private boolean isSame(Entry other) {
            return figure.id().equals(other.figure.id())
                    && figure.scope().equals(other.figure.scope())
                    && export.equals(other.export)
                    && record.equals(other.record);
        }
    }

    public List<Inline> value(Figure figure) {
        return value(figure, Optional.empty());
    }

    public List<Inline> value(Figure figure, Optional<LocalDate> export) {
        return value(new Entry(figure, export));
    }

    public List<Inline> value(Entry entry) {
        return linked(entry, Wording.value(entry.figure()) + mark(entry));
    }

    /** {@code 23 plans}, {@code 1 plan}, {@code no plan}; capitalised where it opens a sentence. */
    public List<Inline> counted(Figure figure, String one, String many, boolean opens) {
        return counted(figure, one, many, opens ? "No" : "no");
    }

    /** As above, with the word that stands for nothing. */
    public List<Inline> counted(Figure figure, String one, String many, String zero) {
        return counted(new Entry(figure, Optional.empty()), one, many, zero);
    }

    public List<Inline> counted(Entry entry, String one, String many, boolean opens) {
        return counted(entry, one, many, opens ? "No" : "no");
    }

    private List<Inline> counted(Entry entry, String one, String many, String zero) {
        long count = entry.figure().count().orElseThrow();
        String number = count > 0 ? Wording.number(count) : zero;
        return linked(entry, number + mark(entry) + " " + (count > 1 ? many : one));
    }

    /** A figure's share as it was counted: m of n. */
    List<Inline> parts(Figure figure) {
        Entry entry = new Entry(figure, Optional.empty());
        String words = Wording.number(figure.numerator().orElse(0)) + " of "
                + Wording.number(figure.denominator().orElse(0));
        return linked(entry, words + mark(entry));
    }

    /** A number of days with its sign. */
    public List<Inline> signed(Figure figure, long days) {
        return linked(new Entry(figure, Optional.empty()), Wording.signed(days));
    }

    /** A sentence that goes with a figure, its numbers leading to the figure's entry; a date is no number. */
    public List<Inline> sentence(Figure figure, String words) {
        List<Inline> all = new ArrayList<>();
        Matcher numbers = NUMBER_OR_DATE.matcher(words);
        int end = 0;
        while (numbers.find()) {
            Inline.Text text = new Inline.Text(numbers.group());
            all.add(new Inline.Text(words.substring(end, numbers.start())));
            all.add(
                    numbers.group(1) == null
                            ? text
                            : new Inline.Link(List.of(text), "#" + anchor(new Entry(figure, Optional.empty()))));
            end = numbers.end();
        }
        all.add(new Inline.Text(words.substring(end)));
        return all;
    }

    /** What corrections changed of a figure of this briefing's record. */
    public List<Revision> revised(Entry entry) {
        return entry.record().isEmpty() ? revisions.of(entry.figure(), entry.export()) : List.of();
    }

    public Revisions revisions() {
        return revisions;
    }

    private String mark(Entry entry) {
        return revised(entry).isEmpty() ? "" : " " + Wording.REVISED;
    }

    private List<Inline> linked(Entry entry, String words) {
        return List.of(new Inline.Link(NotedTables.text(words), "#" + anchor(entry)));
    }

    /** The entry an anchor stands for; nothing for any other anchor. */
    public Optional<Entry> entry(String anchor) {
        return Optional.ofNullable(entries.get(anchor));
    }

    private String anchor(Entry entry) {
        String name = "figure-" + slug(entry.figure().id()) + "-"
                + slug(entry.figure().scope().toString())
                + entry.export().map(day -> "-" + day).orElse("")
                + (entry.record().isEmpty() ? "" : "-" + slug(entry.record()));
        String anchor = name;
        for (int n = 2; !entries.computeIfAbsent(anchor, none -> entry).isSame(entry); n++) {
            anchor = name + "-" + n;
        }
        return anchor;
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
