package org.quarterlight.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Picture;
import org.quarterlight.document.Block.Table;
import org.quarterlight.document.Inline;
import org.quarterlight.plan.Export;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.ShortenedText;
import org.quarterlight.wording.Subject;
import org.quarterlight.wording.Wording;

/**
 * The line under each table and chart that says where it is from: the exports and, where its rows name sources of their
 * own, those, each a link where it is an address.
 */
public record SourceLine(Schedule schedule, Subject subject) {
    private static final String OPENING = "Source: ";
    private static final int NAMED = 3;
    private static final int REFERENCES = 2;
    private static final Pattern HOST = Pattern.compile("https?://(?:www\\.)?([^/:?#]+).*");

    /** Blocks of which each table and chart says where it is from. */
    public List<Block> under(List<Block> blocks) {
        List<Inline> exports = NotedTables.text(OPENING + exports() + ".");
        return blocks.stream().map(block -> under(block, exports)).toList();
    }

    /** A block whose rows name sources of their own. */
    public Block under(Block block, Collection<String> references) {
        List<String> own = new LinkedHashSet<>(references)
                .stream().filter(reference -> !reference.isBlank()).toList();
        return own.isEmpty() ? block : under(block, line(own));
    }

    private static Block under(Block block, List<Inline> source) {
        return switch (block) {
            case Table table
            when !isSourced(table.notes()) ->
                new Table(table.caption(), table.columns(), table.rows(), table.total(), with(table.notes(), source));
            case Picture picture
            when !isSourced(picture.notes()) ->
                new Picture(picture.caption(), picture.chart(), picture.alternative(), with(picture.notes(), source));
            default -> block;
        };
    }

    private static boolean isSourced(List<List<Inline>> notes) {
        return notes.stream().anyMatch(note -> Inline.plain(note).startsWith(OPENING));
    }

    private static List<List<Inline>> with(List<List<Inline>> notes, List<Inline> source) {
        List<List<Inline>> all = new ArrayList<>(notes);
        all.add(source);
        return List.copyOf(all);
    }

    private List<Inline> line(List<String> references) {
        List<Inline> line = new ArrayList<>(NotedTables.text(OPENING + exports()));
        List<String> named = differing(references);
        named.forEach(reference -> {
            line.add(new Inline.Text("; "));
            line.addAll(named(reference));
        });
        int left = references.size() - named.size();
        line.add(new Inline.Text(
                left > 0 ? "; and " + Wording.number(left) + (left == 1 ? " more source." : " more sources.") : "."));
        return line;
    }

    /** The first few that read differently: two addresses of one host would look like one said twice. */
    private static List<String> differing(List<String> references) {
        Map<String, String> byName = new LinkedHashMap<>();
        references.forEach(reference -> byName.putIfAbsent(Inline.plain(named(reference)), reference));
        return byName.values().stream().limit(REFERENCES).toList();
    }

    /** An address by its host, which links to it. */
    static List<Inline> named(String reference) {
        Matcher host = HOST.matcher(reference);
        return SourceList.isAddress(reference) && host.matches()
                ? List.of(new Inline.Link(NotedTables.text(host.group(1)), reference))
                : NotedTables.text(ShortenedText.to(60, reference));
    }

    /** The exports the issue rests on, by name where there are few, with the first and last of their dates. */
    String exports() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        NavigableSet<String> names = new TreeSet<>();
        schedule.newest().stream().filter(this::concernsSubject).forEach(export -> {
            days.add(export.asAt());
            names.add(export.source());
        });
        if (days.isEmpty()) {
            return "no export";
        }
        String from = days.size() == 1 ? "" : Wording.longDate(days.first()) + " to ";
        String which = names.size() == 1
                ? "export of " + names.first()
                : names.size() <= NAMED
                        ? "exports of " + String.join("; ", names)
                        : Wording.number(names.size()) + " exports";
        return which + ", " + from + Wording.longDate(days.last());
    }

    private boolean concernsSubject(Export export) {
        return subject.plans(schedule).stream()
                .anyMatch(plan -> plan.version().key().source().equals(export.source()));
    }
}
