package org.quarterlight.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quarterlight.contract.ContractReading;
import org.quarterlight.contract.DataPackage;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.figure.Groupings;
import org.quarterlight.intake.Intake;
import org.quarterlight.intake.ProgrammeReading;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.ExportListener;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.KeyText;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.plan.TornRow;
import org.quarterlight.plan.TornRows;
import org.quarterlight.schedule.RecordAsAt;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.Scheduling;

/** The plans of an input folder, read by its contract and nothing else, and what follows from them at any day. */
final class Sample implements ExportListener {
    private final List<Export> exports = new ArrayList<>();
    private final Map<PlanKey, List<PlanVersion>> versions = new TreeMap<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<Export, List<RowProblem>> refused = new LinkedHashMap<>();
    private final List<FileReport> reports = new ArrayList<>();
    private final ProgrammeReading beside;

    private Sample(Intake intake) {
        beside = intake.programme(intake.files());
    }

    static Sample ofFolder(Path folder) {
        return switch (DataPackage.read(folder.resolve(DataPackage.FILE_NAME))) {
            case ContractReading.Read(DataPackage contract) -> read(new Intake(contract));
            case ContractReading.Faulty(var faults) -> throw new AssertionError(faults);
        };
    }

    private static Sample read(Intake intake) {
        Sample sample = new Sample(intake);
        intake.files().stream()
                .filter(file -> file.role() == ResourceRole.PLANS)
                .forEach(file -> sample.reports.add(intake.read(file, sample)));
        return sample;
    }

    @Override
    public void opened(Export export) {
        exports.add(export);
    }

    @Override
    public void accepted(PlanVersion version) {
        versions.computeIfAbsent(version.key(), none -> new ArrayList<>()).add(version);
    }

    @Override
    public void rejected(Optional<Export> export, RowProblem problem) {
        problems.add(problem);
        export.ifPresent(known ->
                refused.computeIfAbsent(known, none -> new ArrayList<>()).add(problem));
    }

    @Override
    public void perhaps(Optional<Export> export, RowProblem line) {
        export.ifPresent(known ->
                refused.computeIfAbsent(known, none -> new ArrayList<>()).add(line));
    }

    List<Export> exports() {
        return exports;
    }

    List<RowProblem> problems() {
        return problems;
    }

    List<FileReport> reports() {
        return reports;
    }

    ProgrammeReading beside() {
        return beside;
    }

    RecordAsAt reading(LocalDate asAt) {
        List<PlanHistory> plans = versions.entrySet().stream()
                .map(plan -> history(plan.getKey(), plan.getValue()).upTo(asAt))
                .filter(plan -> !plan.versions().isEmpty())
                .toList();
        List<Export> known =
                exports.stream().filter(export -> !export.asAt().isAfter(asAt)).toList();
        TornRows torn = new TornRows(refusedIn(known), plans);
        return new RecordAsAt(
                asAt,
                known,
                torn.foundIn(plans),
                problems,
                torn.unreadKeys(),
                reports,
                beside.programme(),
                new Groupings(List.of(), beside.programme().columns()));
    }

    private List<TornRow> refusedIn(List<Export> known) {
        return known.stream()
                .flatMap(export ->
                        refused.getOrDefault(export, List.of()).stream().map(problem -> new TornRow(export, problem)))
                .toList();
    }

    private NavigableSet<LocalDate> refusedAt(PlanKey key) {
        NavigableSet<LocalDate> dates = new TreeSet<>();
        refused.forEach((export, rows) -> rows.stream()
                .flatMap(row -> row.plan().stream())
                .filter(row -> folded(row).equals(folded(key)) && row.source().equals(key.source()))
                .forEach(row -> dates.add(export.asAt())));
        return dates;
    }

    private static String folded(PlanKey key) {
        return KeyText.folded(key.planId());
    }

    private PlanHistory history(PlanKey key, List<PlanVersion> versions) {
        return new PlanHistory(
                key,
                versions.stream()
                        .sorted(Comparator.comparing(PlanVersion::asAt))
                        .toList(),
                refused.isEmpty() ? new TreeSet<>() : refusedAt(key));
    }

    Schedule schedule(LocalDate asAt) {
        return Scheduling.schedule(reading(asAt));
    }
}
