package org.quarterlight.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.quarterlight.contract.ResourceRole;

/**
 * A contract drafted for the files of a folder, looked at together. What was guessed is said with its reason; what the
 * files do not tell is an open point, and the draft is written with a person's answers to those.
 */
public final class FolderDraft {
    private final List<DraftedFile> others;
    private final List<PlanGroup> plans;
    private final List<String> notes;
    private final OpenPoints points;

    private FolderDraft(Path folder, DraftedFiles looked) {
        this.notes = new ArrayList<>(looked.notes());
        this.others = looked.files().stream()
                .filter(file -> file.holds() != ResourceRole.PLANS)
                .toList();
        List<DraftedFile> files = looked.files().stream()
                .filter(file -> file.holds() == ResourceRole.PLANS)
                .toList();
        List<DraftedFile> dated = files.stream().filter(FolderDraft::hasDates).toList();
        if (!dated.isEmpty()) {
            files.stream()
                    .filter(file -> !dated.contains(file))
                    .forEach(file -> notes.add(
                            file.name() + " has no column of dates, so it is not taken for plans and is left out"));
        }
        this.plans = PlanGroups.of(dated.isEmpty() ? files : dated);
        this.points = new OpenPoints(folder, plans);
    }

    private static boolean hasDates(DraftedFile file) {
        return file.columns().stream().anyMatch(ColumnProfile::isDates);
    }

    /** Of every table below a folder. */
    public static FolderDraft of(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        try {
            return new FolderDraft(home, new DraftedFiles(home).lookThrough());
        } catch (IOException fault) {
            throw new UncheckedIOException("Cannot list " + folder, fault);
        }
    }

    /** Of one file, for the folder it lies in. */
    public static FolderDraft ofFile(Path file) {
        Path path = file.toAbsolutePath().normalize();
        Path home = path.resolveSibling("").normalize();
        DraftedFiles looked = new DraftedFiles(home);
        looked.look(path);
        return new FolderDraft(home, looked);
    }

    /** False where no table was found: there is nothing to draft. */
    public boolean isPossible() {
        return !plans.isEmpty() || !others.isEmpty();
    }

    /** What a person is asked. */
    public List<OpenPoint> points() {
        return isPossible() ? points.all() : List.of();
    }

    /** What was found out, a line each: files, layout, roles with reasons and runners-up, columns left over. */
    public List<String> findings() {
        return new DraftFindings(others, plans).lines();
    }

    /** What is odd, or no table. */
    public List<String> notes() {
        List<String> all = new ArrayList<>(notes);
        all.addAll(new DraftFindings(others, plans).unclear());
        return List.copyOf(all);
    }

    /** The contract with these answers by the points' ids; a needed one that is missing stays "?". */
    public String json(Map<String, String> answers) {
        return new ContractWriter(others, plans, new DraftAnswers(points, answers)).json();
    }

    /** The answers taken where nobody is asked. */
    public Map<String, String> suggestedAnswers() {
        Map<String, String> suggested = new LinkedHashMap<>();
        points().forEach(point -> suggested.put(point.id(), point.suggested()));
        return suggested;
    }

    /** The roles guessed for the headings of a file, by heading; for those who measure the drafting. */
    Map<String, Set<String>> roles(String fileName) {
        Map<String, Set<String>> roles = new LinkedHashMap<>();
        plans.stream()
                .flatMap(group -> group.files().stream())
                .filter(file -> file.name().equals(fileName))
                .flatMap(file -> file.guesses().stream())
                .forEach(guess -> roles.computeIfAbsent(RoleGuess.shown(guess.column()), heading -> new TreeSet<>())
                        .add(guess.role()));
        return roles;
    }
}
