package org.quarterlight.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.csv.Delimiters;

/** What a draft rests on, told a person line by line. */
record DraftFindings(List<DraftedFile> others, List<PlanGroup> groups) {
    private static final int MOST_DAYS = 6;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (PlanGroup group : groups) {
            lines.add(group.files().stream().map(DraftedFile::name).collect(Collectors.joining(", ")) + ": plans");
            lines.add("  " + layout(group.lead()));
            String mark = ExportMark.of(group.lead().table().headings())
                    .map(ExportMark::words)
                    .orElse("");
            if (!mark.isEmpty()) {
                lines.add("  this is how " + mark + " writes its exports");
            }
            if (!group.isDatedByColumn() && group.isDatedByName()) {
                lines.add("  as-at date: in the file's name, " + days(group));
            }
            for (RoleGuess guess : group.lead().guesses()) {
                lines.add("  " + guess.inWords());
                if (guess.role().equals("stage")) {
                    stages(group).forEach(line -> lines.add("    " + line));
                }
            }
            List<NumberColumns.NumberColumn> numbers = new NumberColumns(group).all();
            numbers.forEach(number -> lines.add("  " + number.inWords()));
            rest(group.lead(), numbers, lines);
        }
        others.forEach(file -> lines.add(file.name() + ": " + file.holds().word() + ", as "
                + (file.table().layout().headingRows().isEmpty()
                        ? "its rows are those of the NHS register"
                        : "its headings are the names of the roles")));
        return List.copyOf(lines);
    }

    private static String days(PlanGroup group) {
        List<String> days = group.files().stream()
                .flatMap(file -> file.asAt().stream())
                .distinct()
                .map(String::valueOf)
                .toList();
        return days.size() <= MOST_DAYS
                ? String.join(", ", days)
                : days.size() + " days from " + days.getFirst() + " to " + days.getLast();
    }

    /** What their words for stages are taken for, a line for each stage of ours. */
    private static List<String> stages(PlanGroup group) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        new StageGuesses(group)
                .all()
                .forEach(guess -> words.computeIfAbsent(
                                guess.sure() ? StageGuess.shown(guess.ours()) : "asked below",
                                stage -> new ArrayList<>())
                        .add("\"" + guess.word() + "\""));
        return words.entrySet().stream()
                .map(stage -> stage.getKey() + ": " + String.join(", ", stage.getValue()))
                .toList();
    }

    private static String layout(DraftedFile file) {
        TableSample table = file.table();
        List<Integer> heading = table.layout().headingRows();
        return Delimiters.inWords(table.layout().delimiter()) + " between cells, "
                + table.encoding().inWords() + ", "
                + (heading.isEmpty()
                        ? "no heading"
                        : "heading in row "
                                + heading.stream().map(String::valueOf).collect(Collectors.joining(" and ")))
                + (table.layout().commentRows().isEmpty()
                        ? ""
                        : ", repeated in row " + table.layout().commentRows().getFirst())
                + (table.layout().footerRows() == 0 ? "" : ", " + table.layout().footerRows() + " rows after the data");
    }

    private static void rest(DraftedFile file, List<NumberColumns.NumberColumn> numbers, List<String> lines) {
        Set<String> taken = file.guesses().stream()
                .map(guess -> RoleGuess.shown(guess.column()))
                .collect(Collectors.toCollection(HashSet::new));
        numbers.forEach(number -> taken.add(RoleGuess.shown(number.column())));
        String rest = file.columns().stream()
                .map(RoleGuess::shown)
                .filter(heading -> !taken.contains(heading))
                .distinct()
                .collect(Collectors.joining("; "));
        if (!rest.isEmpty()) {
            lines.add("  columns without a role, kept as given: " + rest);
        }
    }

    /** Cells of date columns that no form reads, and days to speak from that are no days. */
    List<String> unclear() {
        List<String> unclear = new ArrayList<>();
        for (PlanGroup group : groups) {
            group.lead().guesses().stream()
                    .filter(guess -> ResourceRole.isDate(guess.role()))
                    .sorted(Comparator.comparing(RoleGuess::role))
                    .forEach(guess -> unread(group, guess, unclear));
            group.reportedIn()
                    .filter(column -> column.distinct() > 1)
                    .ifPresent(column -> unclear.add(group.lead().name() + ", " + column.heading()
                            + ": an as-at date is one day, and these are longer; write days there, or make a file of each: "
                            + shown(List.copyOf(column.counts().keySet()))));
        }
        return unclear;
    }

    private static void unread(PlanGroup group, RoleGuess guess, List<String> unclear) {
        List<String> texts = group.unclear(guess.column());
        if (!texts.isEmpty()) {
            unclear.add(group.lead().name() + ", " + guess.role().replace('_', ' ')
                    + ": these are no dates that can be read; mend them, or say under codes what they mean: "
                    + shown(texts));
        }
    }

    private static String shown(List<String> texts) {
        return texts.stream().limit(8).map(DraftFindings::cut).collect(Collectors.joining("; "))
                + (texts.size() > 8 ? "; and " + (texts.size() - 8) + " more" : "");
    }

    private static String cut(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }
}
