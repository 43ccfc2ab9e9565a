package org.quarterlight.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sorts files of plans into groups that one resource describes each. */
final class PlanGroups {
    private PlanGroups() {}

    static List<PlanGroup> of(List<DraftedFile> files) {
        Map<String, List<DraftedFile>> alike = new LinkedHashMap<>();
        files.stream()
                .sorted(Comparator.comparing(DraftedFile::name))
                .forEach(file -> alike.computeIfAbsent(layout(file), layout -> new ArrayList<>())
                        .add(file));
        List<PlanGroup> groups = new ArrayList<>();
        Set<String> names = new HashSet<>();
        alike.values().forEach(group -> groups.add(new PlanGroup(name(group, names), byDay(group))));
        return List.copyOf(groups);
    }

    /** Files whose day only a constant can tell have a resource each. */
    private static String layout(DraftedFile file) {
        boolean toldByColumn = file.guess("as_at_date").isPresent();
        boolean toldByName = file.named()
                .filter(name -> name.precision() == AsAtGuess.Precision.DAY)
                .isPresent();
        return file.layout()
                + (toldByColumn ? "" : toldByName ? file.named().orElseThrow().regex() : file.name());
    }

    private static List<DraftedFile> byDay(List<DraftedFile> group) {
        return group.stream()
                .sorted(Comparator.comparing((DraftedFile file) ->
                                file.asAt().map(String::valueOf).orElse(""))
                        .thenComparing(DraftedFile::name))
                .toList();
    }

    private static String name(List<DraftedFile> group, Set<String> taken) {
        DraftedFile first = group.getFirst();
        String name = group.size() == 1
                ? first.table().name().replaceFirst("(?i)\\.(?:csv|tsv|txt)(?:\\.gz)?$", "")
                : ProgrammeNames.stem(first);
        String plain = ProgrammeNames.plain(name);
        String own = plain;
        for (int number = 2; !taken.add(own); number++) {
            own = plain + "-" + number;
        }
        return own;
    }
}
