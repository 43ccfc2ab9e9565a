package org.quarterlight.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.contract.DataPackage;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.csv.CellText;
import org.quarterlight.csv.FileKind;
import org.quarterlight.survey.OdsRegisterLayout;

/** The tables of a folder, looked through one by one; what is no table is said so, with how to get one. */
final class DraftedFiles {
    private static final Set<String> PASSED_OVER = Set.of(DataPackage.FILE_NAME, "README.md", "LICENSE", ".gitignore");
    private static final Set<String> OWN_FOLDERS = Set.of("output", "templates", "target", "node_modules");
    private static final int DEEPEST = 3;

    private final Path folder;
    private final List<DraftedFile> files = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    DraftedFiles(Path folder) {
        this.folder = folder;
    }

    List<DraftedFile> files() {
        return judged();
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    DraftedFiles lookThrough() throws IOException {
        try (Stream<Path> found = Files.walk(folder, DEEPEST)) {
            List<Path> paths = found.filter(Files::isRegularFile)
                    .filter(this::isCandidate)
                    .sorted()
                    .toList();
            for (Path path : paths) {
                look(path);
            }
        }
        return this;
    }

    private boolean isCandidate(Path path) {
        Path below = folder.relativize(path);
        for (Path part : below) {
            if (part.toString().startsWith(".") || OWN_FOLDERS.contains(part.toString())) {
                return false;
            }
        }
        String name = below.getFileName().toString();
        return !PASSED_OVER.contains(name)
                && !name.endsWith(".md")
                && !name.endsWith(".json")
                && !name.endsWith(".html");
    }

    void look(Path path) {
        String name =
                folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
        try {
            FileKind kind = FileKind.of(path);
            if (!kind.mayBeTable()) {
                notes.add(name + " is " + kind.words() + ", no CSV: " + kind.remedy());
                return;
            }
            TableSample table = TableSampler.of(path);
            if (table.headings().size() < 2) {
                notes.add(name + " has no table in it that could be made out, and is left out");
                return;
            }
            add(name, table);
        } catch (IOException fault) {
            throw new UncheckedIOException("Cannot read " + path, fault);
        }
    }

    private void add(String name, TableSample table) {
        List<ColumnProfile> columns = ColumnProfiler.of(table);
        ResourceRole holds = holds(table);
        files.add(new DraftedFile(
                name, table, columns, holds, holds == ResourceRole.PLANS ? List.of() : ownNames(holds, columns)));
    }

    /** Files of plans with the same headings are judged as one. */
    private List<DraftedFile> judged() {
        Map<String, List<DraftedFile>> alike = files.stream()
                .collect(Collectors.groupingBy(
                        file -> file.holds() + file.headings(), LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream()
                .flatMap(group -> (group.getFirst().holds() == ResourceRole.PLANS ? judged(group) : group).stream())
                .toList();
    }

    private static List<DraftedFile> judged(List<DraftedFile> group) {
        Optional<LocalDate> asAt =
                group.stream().flatMap(file -> file.asAt().stream()).max(Comparator.naturalOrder());
        List<RoleGuess> guesses = new RoleGuesses(ColumnProfiler.merged(
                        group.stream().map(DraftedFile::columns).toList()))
                .sure(asAt);
        return group.stream().map(file -> file.with(guesses)).toList();
    }

    /** Files beside the plans are known by their headings, which are the names of the roles; the register by its rows. */
    private static ResourceRole holds(TableSample table) {
        if (table.layout().headingRows().isEmpty()
                && table.rows().stream()
                        .limit(5)
                        .anyMatch(row -> OdsRegisterLayout.fits(ResourceRole.ORGANISATIONS, row))) {
            return ResourceRole.ORGANISATIONS;
        }
        Set<String> headings =
                table.headings().stream().map(DraftedFiles::roleName).collect(Collectors.toSet());
        return Stream.of(ResourceRole.values())
                .filter(role ->
                        role != ResourceRole.PLANS && needed(role).stream().allMatch(headings::contains))
                .filter(role -> !headings.contains("product") || !headings.contains("planned_date"))
                .findFirst()
                .orElse(ResourceRole.PLANS);
    }

    private static List<String> needed(ResourceRole role) {
        return switch (role) {
            case PLANS -> List.of("product", "planned_date");
            case ORGANISATIONS -> List.of("code", "name");
            case CONTRACTS -> List.of("region", "supplier", "status", "start_date");
            case SERVICES -> List.of("part", "measure", "value");
            case ISSUES -> List.of("organisation", "summary", "severity");
            case STATEMENTS -> List.of("date", "figure", "value");
            case RECIPIENTS -> List.of("address", "editions");
        };
    }

    private static List<RoleGuess> ownNames(ResourceRole holds, List<ColumnProfile> columns) {
        return columns.stream()
                .filter(column -> holds.knows(roleName(column.heading())))
                .map(column -> new RoleGuess(
                        roleName(column.heading()), column, 12, "its heading is the name of the role", ""))
                .toList();
    }

    private static String roleName(String heading) {
        return ResourceRole.canonical(CellText.folded(heading).replace(' ', '_'));
    }
}
