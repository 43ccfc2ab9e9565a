package org.quarterlight.intake;

import java.util.ArrayList;
import java.util.List;
import org.quarterlight.contract.DataPackage;
import org.quarterlight.contract.InputFile;
import org.quarterlight.intake.ProgrammeRows.Maker;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.programme.Contract;
import org.quarterlight.programme.OpenProblem;
import org.quarterlight.programme.Programme;
import org.quarterlight.programme.Recipient;
import org.quarterlight.programme.RegisteredOrganisation;
import org.quarterlight.programme.Service;
import org.quarterlight.programme.Statement;
import org.quarterlight.survey.EarlierOrder;

/** Gathers what surrounds the plans, file by file. */
final class ProgrammeIntake {
    private final DataPackage contract;
    private final List<RegisteredOrganisation> organisations = new ArrayList<>();
    private final List<Contract> contracts = new ArrayList<>();
    private final List<Service> services = new ArrayList<>();
    private final List<OpenProblem> openProblems = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Recipient> recipients = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<FileReport> reports = new ArrayList<>();
    private final EarlierOrder earlier;

    ProgrammeIntake(DataPackage contract, EarlierOrder earlier) {
        this.contract = contract;
        this.earlier = earlier;
    }

    void read(InputFile file) {
        switch (file.role()) {
            case PLANS -> throw new IllegalArgumentException("Plans are read one file at a time: " + file.name());
            case ORGANISATIONS -> read(file, ProgrammeMakers::organisation, organisations);
            case CONTRACTS -> read(file, ProgrammeMakers::contract, contracts);
            case SERVICES -> read(file, ProgrammeMakers::service, services);
            case ISSUES -> read(file, ProgrammeMakers::problem, openProblems);
            case STATEMENTS -> read(file, ProgrammeMakers::statement, statements);
            case RECIPIENTS -> read(file, ProgrammeMakers::recipient, recipients);
        }
    }

    private <T> void read(InputFile file, Maker<T> maker, List<T> records) {
        reports.add(new TableReader(file, earlier)
                .read(survey -> new ProgrammeRows<>(new ProgrammeCells(file, survey), maker, records, problems::add)));
    }

    ProgrammeReading reading() {
        Programme programme = new Programme(
                contract.profile(),
                contract.declaredColumns(),
                List.copyOf(organisations),
                List.copyOf(contracts),
                List.copyOf(services),
                List.copyOf(openProblems),
                List.copyOf(statements),
                List.copyOf(recipients));
        return new ProgrammeReading(programme, List.copyOf(reports), List.copyOf(problems));
    }
}
