package org.quarterlight.workspace;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.contract.DataPackage;
import org.quarterlight.contract.InputFile;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.intake.Intake;
import org.quarterlight.intake.ProgrammeReading;
import org.quarterlight.issue.Manifest.FileDigest;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.programme.DeclaredColumn;
import org.quarterlight.programme.Profile;
import org.quarterlight.programme.Programme;
import org.quarterlight.programme.Recipient;
import org.quarterlight.store.FileRecorder;

/** The files that lie in the input folder, as its contract takes them, and what those beside the plans say. */
public final class ProgrammeInput {
    private final DataPackage contract;
    private final Intake intake;
    private final List<InputFile> files;
    private final ProgrammeReading beside;

    ProgrammeInput(DataPackage contract) {
        this.contract = contract;
        this.intake = new Intake(contract);
        this.files = intake.files();
        this.beside = intake.programme(files);
    }

    Intake intake() {
        return intake;
    }

    /** The columns that the contract declares, for figures to be counted by. */
    List<DeclaredColumn> declaredColumns() {
        return contract.declaredColumns();
    }

    Stream<InputFile> plans() {
        return files.stream().filter(file -> file.role() == ResourceRole.PLANS);
    }

    /** The file of plans of that path below the folder. */
    public InputFile file(String name) {
        return plans().filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("There is no file of plans " + name + " in the input folder"));
    }

    /** What a file of plans says, as the machine takes it that writes it into the history. */
    public byte[] record(InputFile file) {
        FileRecorder recorder = new FileRecorder();
        return recorder.end(intake.read(file, recorder));
    }

    /** True where a file of plans with that digest lies in the input folder. */
    boolean holds(String sha256) {
        return plans().anyMatch(file -> file.sha256().equals(sha256));
    }

    /** The files that say who is mailed: no briefing's bytes depend on them. */
    public Set<String> recipientFiles() {
        return files.stream()
                .filter(file -> file.role() == ResourceRole.RECIPIENTS)
                .map(InputFile::name)
                .collect(Collectors.toSet());
    }

    /** What was refused of the files beside the plans, such as readers with two addresses in a cell. */
    public List<RowProblem> problemsBesidePlans() {
        return beside.problems();
    }

    /** What the package says of its programme. */
    public Profile profile() {
        return beside.programme().profile();
    }

    /** Who is to be sent briefings. */
    public List<Recipient> recipients() {
        return beside.programme().recipients();
    }

    /** Every file there is to read and its digest, in one text: what a run depends on. */
    public String everything() {
        Set<String> all = new TreeSet<>();
        files.forEach(file -> all.add(file.name() + " " + file.sha256()));
        return contract.digest() + "\n" + String.join("\n", all);
    }

    private static boolean isThatFile(InputFile file, FileReport report) {
        return report.sha256().isEmpty()
                ? file.sha256().isEmpty() && file.name().equals(report.file())
                : file.sha256().equals(report.sha256());
    }

    /** The reports of files of which nothing was used and that still lie there, each by the name it has now. */
    List<FileReport> quarantined(Collection<FileReport> reports) {
        return reports.stream()
                .filter(report -> report.quarantine().isPresent())
                .flatMap(report -> plans().filter(file -> isThatFile(file, report))
                        .limit(1)
                        .map(file -> report.named(file.name())))
                .toList();
    }

    /** The contract and the files beside the plans, each with its digest. */
    List<FileDigest> besidePlans() {
        return Stream.concat(
                        Stream.of(new FileDigest(DataPackage.FILE_NAME, contract.digest())),
                        files.stream()
                                .filter(file -> file.role() != ResourceRole.PLANS)
                                .map(file -> new FileDigest(file.name(), file.sha256())))
                .toList();
    }

    /** What surrounds the plans. */
    public Programme programme() {
        return beside.programme();
    }

    /** What was read of the files beside the plans. */
    List<FileReport> reports() {
        return beside.reports();
    }
}
