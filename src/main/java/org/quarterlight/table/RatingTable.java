package org.quarterlight.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterlight.dates.AbsentDates;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Align;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Column;
import org.quarterlight.document.Block.Row;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Figure;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.programme.ProgrammeWords.Term;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.wording.FigureText;
import org.quarterlight.wording.FigureText.Entry;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.Subject;
import org.quarterlight.wording.SuppliedRating;
import org.quarterlight.wording.Wording;

/** How many plans have which rating, as their sources supply it, now and in the export before: the most frequent first. */
public record RatingTable(Schedule schedule, Subject subject, FigureText text) {
    private static final int NAMED = 3;

    private List<ScheduledPlan> read() {
        return subject.plans(schedule).stream()
                .filter(plan -> plan.state().isRead())
                .toList();
    }

    /** The ratings and their plans; nothing where no export gives any. */
    private Map<String, List<PlanVersion>> by(Function<ScheduledPlan, Optional<PlanVersion>> version) {
        return read().stream()
                .flatMap(plan -> version.apply(plan).stream())
                .filter(one -> !one.remarks().rating().isEmpty())
                .collect(Collectors.groupingBy(one -> one.remarks().rating(), TreeMap::new, Collectors.toList()));
    }

    private Map<String, List<PlanVersion>> now() {
        return by(plan -> Optional.of(plan.version()));
    }

    /** What is rated now, without those of which the source says that it gives no rating. */
    private Map<String, List<PlanVersion>> rated() {
        Map<String, List<PlanVersion>> rated = now();
        rated.keySet().removeIf(AbsentDates::isNoAnswer);
        return rated;
    }

    /** The most frequent rating, and of how many. */
    public List<Inline> finding() {
        Map<String, List<PlanVersion>> now = rated();
        Term plan = schedule.programme().profile().words().plan();
        int rated = now.values().stream().mapToInt(List::size).sum();
        return now.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.comparingInt(List::size)))
                .map(most -> NotedTables.joined(
                        NotedTables.text("Of " + Wording.number(rated) + " " + plan.counting(rated)
                                + " that their sources rate, the most, "),
                        text.value(figure(most.getKey(), most.getValue(), "now")),
                        NotedTables.text(", are rated " + most.getKey())))
                .orElse(none());
    }

    private List<Inline> none() {
        return NotedTables.text(
                "No " + schedule.programme().profile().words().plan().singular() + " has a rating");
    }

    /** The ratings that most plans have, each with its number. */
    public List<Inline> mostFrequent() {
        List<List<Inline>> few = rated().entrySet().stream()
                .sorted(byNumber())
                .limit(NAMED)
                .map(one -> NotedTables.joined(
                        NotedTables.text(one.getKey() + " "), text.value(figure(one.getKey(), one.getValue(), "now"))))
                .toList();
        if (few.isEmpty()) {
            return none();
        }
        List<Inline> words = new ArrayList<>(
                NotedTables.text(few.size() == 1 ? "The one rating given: " : "The ratings most often given: "));
        for (int i = 0; i < few.size(); i++) {
            words.addAll(NotedTables.text(i == 0 ? "" : i == few.size() - 1 ? " and " : ", "));
            words.addAll(few.get(i));
        }
        return words;
    }

    private static Comparator<Map.Entry<String, List<PlanVersion>>> byNumber() {
        return Comparator.comparingInt((Map.Entry<String, List<PlanVersion>> one) ->
                        -one.getValue().size())
                .thenComparing(Map.Entry::getKey);
    }

    public List<Block> blocks(Caption caption) {
        Map<String, List<PlanVersion>> now = now();
        Map<String, List<PlanVersion>> before = by(plan -> plan.movement().previous());
        before.keySet().forEach(rating -> now.putIfAbsent(rating, List.of()));
        if (now.isEmpty()) {
            return List.of();
        }
        List<Row> rows = now.entrySet().stream()
                .sorted(byNumber())
                .map(one -> row(one.getKey(), one.getValue(), before.getOrDefault(one.getKey(), List.of())))
                .toList();
        Term plan = schedule.programme().profile().words().plan();
        List<Column> columns = List.of(
                new Column("Rating as supplied", Align.LEFT, true),
                new Column("Now", Align.RIGHT, false),
                new Column("The same " + plan.plural() + ", in the export before", Align.RIGHT, false));
        String note = SuppliedRating.oneAuthor(read())
                .map(SuppliedRating::note)
                .orElse("Ratings are as supplied by their sources; none is worked out here.");
        return List.of(NotedTables.table(caption, columns, rows, null, note));
    }

    private Row row(String rating, List<PlanVersion> now, List<PlanVersion> before) {
        return new Row(
                "",
                List.of(
                        NotedTables.text(rating),
                        text.value(figure(rating, now, "now")),
                        text.value(new Entry(figure(rating, before, "before"), Optional.empty(), "export before"))));
    }

    private Figure figure(String rating, List<PlanVersion> rated, String when) {
        return new Figure(
                "ratings." + when + "." + rating,
                subject.scope(),
                new Figure.Count(rated.size()),
                "plans",
                "Plans whose rating is " + rating + ", as supplied.",
                OptionalLong.empty(),
                OptionalLong.empty(),
                "",
                schedule.asAt(),
                rated.stream().map(PlanVersion::line).distinct().sorted().toList());
    }
}
