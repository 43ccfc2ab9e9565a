package org.quarterlight.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whose plans the files tell: files that tell of the same plans at different times come from one source. */
final class PlanSources {
    private final List<List<DraftedFile>> families = new ArrayList<>();

    PlanSources(List<PlanGroup> groups) {
        groups.stream().flatMap(group -> group.files().stream()).forEach(this::join);
    }

    private void join(DraftedFile file) {
        List<List<DraftedFile>> near = families.stream()
                .filter(family -> family.stream().anyMatch(other -> areOne(file, other)))
                .toList();
        List<DraftedFile> family = new ArrayList<>();
        near.forEach(family::addAll);
        family.add(file);
        families.removeAll(near);
        families.add(family);
    }

    private static boolean areOne(DraftedFile one, DraftedFile other) {
        boolean alikeNamed = one.named().isPresent()
                && other.named().isPresent()
                && ProgrammeNames.stem(one).equals(ProgrammeNames.stem(other))
                && one.folder().equals(other.folder());
        return alikeNamed || PlanKeyGuess.tellOfTheSame(one, other);
    }

    boolean isOne() {
        return families.size() <= 1;
    }

    /** All files of the source a group belongs to; of all its sources, where it has several. */
    List<DraftedFile> filesOf(PlanGroup group) {
        return families.stream()
                .filter(family -> group.files().stream().anyMatch(family::contains))
                .flatMap(List::stream)
                .toList();
    }

    /** True where a group's files come from several sources that their names tell apart. */
    boolean areToldByName(PlanGroup group) {
        Set<String> stems = new HashSet<>();
        group.files().forEach(file -> stems.add(ProgrammeNames.stem(file)));
        return stems.size() > 1
                && group.isDatedByName()
                && families.stream()
                                .filter(family -> group.files().stream().anyMatch(family::contains))
                                .count()
                        > 1;
    }
}
