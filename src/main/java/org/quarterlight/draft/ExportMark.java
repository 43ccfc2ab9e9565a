package org.quarterlight.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterlight.csv.CellText;

/** A tool whose exports are known by their headings. */
enum ExportMark {
    JIRA("Jira", Set.of("issue key", "issue type"), Set.of()),
    PRIMAVERA(
            "Primavera P6",
            Set.of("activity id", "activity name"),
            Set.of("bl project finish", "activity status", "original duration", "wbs", "finish", "total float")),
    SMARTSHEET("Smartsheet", Set.of("primary column"), Set.of()),
    SMARTSHEET_TASKS("Smartsheet", Set.of("task name", "assigned to", "% complete"), Set.of()),
    MS_PROJECT(
            "Microsoft Project",
            Set.of("task name"),
            Set.of(
                    "outline level",
                    "predecessors",
                    "resource names",
                    "% complete",
                    "baseline finish",
                    "duration",
                    "unique id")),
    SHAREPOINT("SharePoint", Set.of("item type", "path"), Set.of()),
    SHAREPOINT_LIST("SharePoint", Set.of("title", "modified by"), Set.of()),
    POWER_BI("Power BI", Set.of(), Set.of());

    private static final int ENOUGH = 2;

    private final String words;
    private final Set<String> all;
    private final Set<String> some;

    ExportMark(String words, Set<String> all, Set<String> some) {
        this.words = words;
        this.all = all;
        this.some = some;
    }

    String words() {
        return words;
    }

    static Optional<ExportMark> of(List<String> headings) {
        Set<String> folded = headings.stream()
                .map(heading -> CellText.folded(heading.replace('_', ' ').replace("(*)", "")))
                .collect(Collectors.toSet());
        boolean aggregates = headings.stream()
                .anyMatch(heading -> heading.matches("(?:Sum|Count|Average|First|Latest|Earliest) of .+"));
        for (ExportMark mark : values()) {
            boolean marked = !mark.all.isEmpty()
                    && folded.containsAll(mark.all)
                    && (mark.some.isEmpty()
                            || mark.some.stream().filter(folded::contains).count() >= ENOUGH);
            if (marked || (mark == POWER_BI && aggregates)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }
}
