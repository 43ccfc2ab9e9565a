package org.quarterlight.table;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Items;
import org.quarterlight.document.Block.Paragraph;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.document.Inline;
import org.quarterlight.programme.Contract;
import org.quarterlight.programme.OpenProblem;
import org.quarterlight.programme.Service;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.Subject;
import org.quarterlight.wording.Wording;

/** The numbered list of sources at a briefing's end: the exports it rests on, and what their rows name as their own source. */
public record SourceList(Schedule schedule, Subject subject) {
    public List<Block> blocks() {
        List<List<Block>> items = new ArrayList<>();
        schedule.newest()
                .forEach(export -> items.add(item(NotedTables.text("Export of " + export.source() + ", "
                        + Wording.longDate(export.asAt()) + ": " + export.file()))));
        named().forEach(name -> items.add(item(source(name))));
        return List.of(new Items(true, items));
    }

    public NavigableSet<String> named() {
        ProgrammeTables around = new ProgrammeTables(schedule, subject);
        NavigableSet<String> names = new TreeSet<>();
        Stream.of(
                        subject.plans(schedule).stream()
                                .map(plan -> plan.version().remarks().sourceRef()),
                        around.contracts().stream().map(Contract::sourceRef),
                        around.problems().stream().map(OpenProblem::sourceRef),
                        around.services().stream().map(Service::sourceRef))
                .flatMap(references -> references)
                .filter(reference -> !reference.isBlank())
                .forEach(names::add);
        return names;
    }

    /** A source that is an address is a link. */
    static List<Inline> source(String name) {
        return isAddress(name) ? List.of(new Inline.Link(NotedTables.text(name), name)) : NotedTables.text(name);
    }

    public static boolean isAddress(String name) {
        return name.matches("https?://\\S+");
    }

    private static List<Block> item(List<Inline> words) {
        return List.of(new Paragraph(Voice.BODY, words));
    }
}
