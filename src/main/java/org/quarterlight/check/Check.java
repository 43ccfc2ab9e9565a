package org.quarterlight.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterlight.contract.ContractProblem;
import org.quarterlight.contract.ContractReading;
import org.quarterlight.contract.DataPackage;
import org.quarterlight.contract.DescribedTable;
import org.quarterlight.contract.DescribedTables;
import org.quarterlight.contract.InputFile;
import org.quarterlight.csv.FileKind;
import org.quarterlight.intake.Intake;
import org.quarterlight.tables.SchemaCheck;

/** Checks files against the contract that names them; writes nothing. */
public final class Check {
    private final List<ContractProblem> contractProblems = new ArrayList<>();
    private final List<CheckedFile> checked = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<Path> seen = new LinkedHashSet<>();

    private Check() {}

    /** A folder stands for every file its contract names below it; a file's contract is the nearest that names it. */
    public static CheckReport of(List<Path> paths) {
        Check check = new Check();
        paths.forEach(check::check);
        return new CheckReport(List.copyOf(check.contractProblems), List.copyOf(check.checked));
    }

    private void check(Path given) {
        Path path = given.toAbsolutePath().normalize();
        Path first = Files.isDirectory(path) ? path : path.getParent();
        Optional<Path> silent = Optional.empty();
        for (Path folder = first; folder != null; folder = folder.getParent()) {
            Path contract = folder.resolve(DataPackage.FILE_NAME);
            if (Files.isRegularFile(contract)) {
                if (checkBy(contract, path)) {
                    return;
                }
                silent = silent.or(() -> Optional.of(contract));
            }
        }
        Optional<Path> elsewhere = silent;
        String hint = Files.exists(path)
                ? noTable(path).orElseGet(() -> unnamed(elsewhere))
                : "there is no such file or folder";
        contractProblems.add(new ContractProblem(given.toString(), "$", given.toString(), hint));
    }

    /** What a file is that is no table, and how to get one out of it. */
    private static Optional<String> noTable(Path path) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            FileKind kind = FileKind.of(path);
            return kind.mayBeTable()
                    ? Optional.empty()
                    : Optional.of("is " + kind.words() + ", no CSV: " + kind.remedy());
        } catch (IOException unreadable) {
            return Optional.of("this account must be able to read the file");
        }
    }

    private static String unnamed(Optional<Path> silent) {
        return silent.flatMap(Check::paths)
                .map(paths -> "is none of the files that " + silent.orElseThrow() + " names: " + paths)
                .orElse("no " + DataPackage.FILE_NAME + " in its folder or above; check --suggest drafts one");
    }

    private static Optional<String> paths(Path contract) {
        return DataPackage.read(contract) instanceof ContractReading.Read read
                ? Optional.of(read.contract().resources().stream()
                        .flatMap(resource -> resource.paths().stream())
                        .collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    /** True where the contract settles the matter: it names the path, or it is faulty. */
    private boolean checkBy(Path contractFile, Path path) {
        return switch (DataPackage.read(contractFile)) {
            case ContractReading.Faulty faulty -> {
                faulty.problems().stream()
                        .filter(problem -> !contractProblems.contains(problem))
                        .forEach(contractProblems::add);
                yield true;
            }
            case ContractReading.Read read -> {
                List<InputFile> files = new Intake(read.contract())
                        .files().stream()
                                .filter(file -> file.path().startsWith(path))
                                .toList();
                files.stream().filter(file -> seen.add(file.path())).forEach(file -> check(read.contract(), file));
                yield checkDescribed(contractFile, path) || !files.isEmpty();
            }
        };
    }

    /** Tables that play no part in a programme are held to their schema alone; true where there is one to check. */
    private boolean checkDescribed(Path contractFile, Path path) {
        DescribedTables described = DescribedTables.in(contractFile);
        Path folder = contractFile.resolveSibling("");
        boolean any = false;
        for (DescribedTable table : described.tables()) {
            for (String name : table.paths()) {
                Path file = folder.resolve(name).normalize();
                if (file.startsWith(path)) {
                    any = true;
                    if (seen.add(file)) {
                        checked.add(ProblemTally.of(file, problems -> SchemaCheck.of(folder, name, table, problems)));
                    }
                }
            }
        }
        if (any) {
            described.problems().stream()
                    .filter(problem -> !contractProblems.contains(problem))
                    .forEach(contractProblems::add);
        }
        return any;
    }

    private void check(DataPackage contract, InputFile file) {
        CheckedFile found = new FileCheck(new Intake(contract), file).checked();
        String identity = file.sha256() + " " + file.told();
        String first = names.getOrDefault(identity, "");
        checked.add(
                file.sha256().isEmpty() || first.isEmpty()
                        ? found
                        : found.noting("the same bytes as " + first + "; they are read once"));
        names.putIfAbsent(identity, file.name());
    }
}
