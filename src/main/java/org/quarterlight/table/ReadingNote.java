package org.quarterlight.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Paragraph;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.schedule.Change;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.State;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.Wording;

/** What a first page says of the reading itself: rows refused and of whom, exports suspiciously small, files unusable. */
public record ReadingNote(Schedule schedule) {
    public List<Block> blocks() {
        List<String> sentences = new ArrayList<>();
        refused().ifPresent(sentences::add);
        schedule.newest().forEach(export -> small(export).ifPresent(sentences::add));
        unusable().ifPresent(sentences::add);
        return sentences.isEmpty()
                ? List.of()
                : List.of(new Paragraph(Voice.NOTE, NotedTables.text(String.join(" ", sentences))));
    }

    private Optional<String> refused() {
        Map<String, Long> bySource = schedule.rejected().stream()
                .collect(Collectors.groupingBy(this::source, TreeMap::new, Collectors.counting()));
        long all = schedule.rejected().size();
        return bySource.isEmpty()
                ? Optional.empty()
                : Optional.of(Wording.number(all) + (all == 1 ? " row was" : " rows were") + " refused ("
                        + bySource.entrySet().stream()
                                .limit(10)
                                .map(one -> one.getKey() + " " + Wording.number(one.getValue()))
                                .collect(Collectors.joining(", "))
                        + "); each is in rejected-rows.csv with what would be right.");
    }

    private String source(RowProblem problem) {
        return schedule.newest().stream()
                .filter(export -> export.sha256().equals(problem.line().sha256()))
                .map(Export::source)
                .findFirst()
                .orElse(problem.line().file());
    }

    /** Half or fewer of the plans the source had before: perhaps a part of an export. */
    private Optional<String> small(Export export) {
        List<ScheduledPlan> own = schedule.plans().stream()
                .filter(plan -> plan.version().key().source().equals(export.source()))
                .toList();
        long lost = own.stream()
                .filter(plan -> plan.movement().change().equals(Optional.of(Change.GONE)))
                .count();
        long read = own.stream().filter(plan -> plan.state() != State.GONE).count();
        long before = lost
                + own.stream()
                        .filter(plan -> plan.state() != State.GONE
                                && plan.movement().previous().isPresent())
                        .count();
        return before > 0 && lost > 0 && read * 2 <= before
                ? Optional.of("The export of " + export.source() + " of " + Wording.longDate(export.asAt()) + " holds "
                        + Wording.number(read) + " "
                        + schedule.programme().profile().words().plan().counting(read) + " where the one before held "
                        + Wording.number(before)
                        + ": it may be incomplete.")
                : Optional.empty();
    }

    private Optional<String> unusable() {
        List<String> files = schedule.files().stream()
                .filter(report -> report.quarantine().isPresent())
                .map(report -> report.file())
                .distinct()
                .toList();
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of("Nothing could be used of " + Wording.list(files) + ": see the data notes.");
    }
}
