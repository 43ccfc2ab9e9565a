package org.quarterlight.table;

import static org.quarterlight.wording.Wording.NOT_GIVEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Align;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Column;
import org.quarterlight.document.Block.Row;
import org.quarterlight.figure.Scope;
import org.quarterlight.programme.Contract;
import org.quarterlight.programme.OpenProblem;
import org.quarterlight.programme.ProgrammeWords;
import org.quarterlight.programme.Service;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.Subject;
import org.quarterlight.wording.Wording;

/** Tables of what surrounds the plans, each row as its source last put it at or before the as-at date. */
public record ProgrammeTables(Schedule schedule, Subject subject) {
    private static final Set<String> PER_CENT = Set.of("%", "per cent", "percent");
    private static final Pattern POUNDS = Pattern.compile("(?i)(?:(thousand|million|billion) )?(?:pounds|gbp|\u00a3)");

    public List<Contract> contracts() {
        return newest(
                        schedule.programme().contracts(),
                        Contract::asAt,
                        contract -> contract.region() + "\t" + contract.supplier())
                .stream()
                .filter(this::concernsSubject)
                .toList();
    }

    private boolean concernsSubject(Contract contract) {
        return switch (subject.scope().kind()) {
            case PROGRAMME -> true;
            case REGION -> contract.region().equals(subject.scope().name());
            case SUPPLIER -> contract.supplier().equals(subject.scope().name());
            case PRODUCT, ORGANISATION, GROUP -> false;
        };
    }

    private ProgrammeWords words() {
        return schedule.programme().profile().words();
    }

    public Block contractTable(Caption caption) {
        List<Column> columns = List.of(
                new Column(words().region().heading(), Align.LEFT, true),
                new Column(words().supplier().heading(), Align.LEFT, false),
                new Column("Contract", Align.LEFT, false),
                new Column("Ended", Align.LEFT, false),
                new Column("Price agreed", Align.LEFT, false),
                new Column("As at", Align.LEFT, false));
        List<Row> rows = contracts().stream().map(ProgrammeTables::contractRow).toList();
        return sourced(NotedTables.table(caption, columns, rows, null, ""), contracts(), Contract::sourceRef);
    }

    private static Row contractRow(Contract contract) {
        return NotedTables.row(List.of(
                orNotGiven(contract.region()),
                orNotGiven(contract.supplier()),
                contract.status().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                contract.status() == Contract.Status.ENDED ? Wording.stated(contract.end()) : Wording.NOT_APPLICABLE,
                priceAgreed(contract.priceAgreed()),
                Wording.shortDate(contract.asAt())));
    }

    private static String priceAgreed(Contract.PriceAgreed agreed) {
        return switch (agreed) {
            case YES -> "yes";
            case NO -> "no";
            case NOT_GIVEN -> NOT_GIVEN;
        };
    }

    public List<Service> services() {
        return newest(
                schedule.programme().services(),
                Service::asAt,
                service -> service.part() + "\t" + service.measure() + "\t" + service.sourceRef());
    }

    public Block serviceTable(Caption caption) {
        List<Column> columns = List.of(
                new Column("Part", Align.LEFT, true),
                new Column("Measure", Align.LEFT, false),
                new Column("Value", Align.RIGHT, false),
                new Column("As at", Align.LEFT, false),
                new Column("Note", Align.LEFT, false));
        List<Row> rows =
                services().reversed().stream().map(ProgrammeTables::serviceRow).toList();
        return sourced(
                NotedTables.table(caption, columns, rows, null, ""), services().reversed(), Service::sourceRef);
    }

    private static Row serviceRow(Service service) {
        return NotedTables.row(List.of(
                service.part(),
                service.measure(),
                amount(service),
                Wording.shortDate(service.asAt()),
                service.note().isEmpty() ? Wording.NOT_APPLICABLE : service.note()));
    }

    /** Money and shares with their signs: £12.7 billion, 98%. */
    private static String amount(Service service) {
        String value = Wording.grouped(service.value());
        String unit = service.unit().strip();
        Matcher pounds = POUNDS.matcher(unit);
        if (pounds.matches()) {
            return "\u00a3" + value + (pounds.group(1) == null ? "" : " " + pounds.group(1));
        }
        return PER_CENT.contains(unit.toLowerCase(Locale.ROOT)) ? value + "%" : (value + " " + unit).strip();
    }

    public List<OpenProblem> problems() {
        return newest(
                        schedule.programme().problems(),
                        OpenProblem::asAt,
                        problem -> problem.organisation() + "\t" + problem.summary())
                .stream()
                .filter(problem -> problem.closed()
                        .interval()
                        .filter(days -> days.endedBy(schedule.asAt()))
                        .isEmpty())
                .filter(this::concernsSubject)
                .toList();
    }

    private boolean concernsSubject(OpenProblem problem) {
        return subject.scope().equals(Scope.PROGRAMME)
                || subject.plans(schedule).stream()
                        .map(plan -> plan.version().organisation())
                        .anyMatch(organisation -> organisation
                                        .code()
                                        .equals(problem.organisation().code())
                                && organisation
                                        .name()
                                        .equals(problem.organisation().name()));
    }

    public Block problemTable(Caption caption) {
        List<Column> columns = List.of(
                new Column(words().organisation().heading(), Align.LEFT, true),
                new Column("Opened", Align.LEFT, false),
                new Column("Severity", Align.LEFT, false),
                new Column("Problem, as the source puts it", Align.LEFT, false),
                new Column("As at", Align.LEFT, false));
        Map<List<String>, List<String>> byWords = new LinkedHashMap<>();
        problems()
                .forEach(problem -> byWords.computeIfAbsent(said(problem), none -> new ArrayList<>())
                        .add(problem.organisation().label()));
        List<Row> rows = byWords.entrySet().stream()
                .map(one -> problemRow(one.getValue(), one.getKey()))
                .toList();
        return sourced(NotedTables.table(caption, columns, rows, null, ""), problems(), OpenProblem::sourceRef);
    }

    /** What is said alike of several organisations is a row of its own, with all of them. */
    private static Row problemRow(List<String> organisations, List<String> said) {
        List<String> cells = new ArrayList<>();
        cells.add(Wording.list(organisations));
        cells.addAll(said);
        return NotedTables.row(cells);
    }

    private static List<String> said(OpenProblem problem) {
        return List.of(
                Wording.stated(problem.opened()),
                orNotGiven(problem.severity()),
                problem.summary(),
                Wording.shortDate(problem.asAt()));
    }

    private <T> Block sourced(Block table, List<T> rows, Function<T, String> reference) {
        return new SourceLine(schedule, subject)
                .under(table, rows.stream().map(reference).toList());
    }

    private <T> List<T> newest(List<T> all, Function<T, LocalDate> asAt, Function<T, String> about) {
        Map<String, T> newest = new LinkedHashMap<>();
        all.stream()
                .filter(one -> !asAt.apply(one).isAfter(schedule.asAt()))
                .sorted(Comparator.comparing(asAt))
                .forEach(one -> newest.put(about.apply(one), one));
        return List.copyOf(newest.values());
    }

    private static String orNotGiven(String text) {
        return text.isEmpty() ? NOT_GIVEN : text;
    }
}
