package org.quarterlight.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterlight.csv.CellText;

/** What the files of a folder do not tell. */
final class OpenPoints {
    static final String TITLE = "title";
    static final String SOURCE = "source";
    static final String DAY_FIRST = "day first";
    static final String MONTH_FIRST = "month first";
    static final String QUARTERS = "quarters";
    static final String CALENDAR = "calendar";
    private static final String FINANCIAL = "financial";
    static final String THOUSANDS = "between thousands";
    static final String DECIMALS = "before decimals";
    private static final List<String> NEEDED = List.of("organisation", "product", "planned_date");

    private final Path folder;
    private final List<PlanGroup> groups;
    private final Map<String, OpenPoint> points = new LinkedHashMap<>();

    OpenPoints(Path folder, List<PlanGroup> groups) {
        this.folder = folder;
        this.groups = groups;
        String title = ProgrammeNames.title(
                folder, groups.stream().flatMap(group -> group.files().stream()).toList());
        put(new OpenPoint(
                TITLE, "What is the programme called?", List.of(), title, "the name of the folder or file", false));
        if (new PlanSources(groups).isOne() && !groups.isEmpty()) {
            put(new OpenPoint(
                    SOURCE, "Whose plans are these?", List.of(), title, "all files tell of the same plans", false));
        }
        groups.forEach(this::asAt);
        groups.stream().filter(PlanGroup::isOrderOpen).findFirst().ifPresent(this::order);
        NEEDED.forEach(this::role);
        quarters();
        groups.forEach(this::stages);
        groups.forEach(this::decimals);
        if (!groups.isEmpty()) {
            ProgrammeNames.words(groups.getLast().lead()).forEach(this::word);
        }
    }

    List<OpenPoint> all() {
        return List.copyOf(points.values());
    }

    Optional<OpenPoint> point(String id) {
        return Optional.ofNullable(points.get(id));
    }

    private void put(OpenPoint point) {
        points.putIfAbsent(point.id(), point);
    }

    static String asAtId(PlanGroup group) {
        return "asAt " + group.name();
    }

    private void asAt(PlanGroup group) {
        if (group.isDatedByColumn() || group.isDatedByName()) {
            return;
        }
        DraftedFile file = group.lead();
        Optional<AsAtGuess> named = file.named();
        boolean month = named.filter(name -> name.precision() == AsAtGuess.Precision.MONTH)
                .isPresent();
        Optional<ColumnProfile> reported = group.reportedIn().filter(column -> column.distinct() == 1);
        if (reported.isPresent()) {
            reportedIn(group, reported.get());
            return;
        }
        Optional<LocalDate> above = DayAbove.of(file.table().layout().above());
        String day = above.map(LocalDate::toString)
                .or(() -> named.map(OpenPoints::lastDay))
                .orElseGet(() -> received(file).toString());
        String reason = above.isPresent()
                ? "the rows above its heading say so"
                : named.isEmpty()
                        ? "the day the file was last written"
                        : month
                                ? "the last day of the month in its name"
                                : "the end of the financial year; its name gives only the year";
        boolean sure = above.isPresent() || month;
        put(new OpenPoint(asAtId(group), dayQuestion(group), List.of(), day, reason, !sure));
    }

    private void reportedIn(PlanGroup group, ColumnProfile column) {
        var only = column.dates().days().entrySet().iterator().next();
        String text = only.getKey();
        put(new OpenPoint(
                asAtId(group),
                dayQuestion(group),
                List.of(),
                only.getValue().measuringDay().toString(),
                "the last day of \"" + text + "\" in its column \"" + column.heading() + "\"",
                true));
    }

    private static String dayQuestion(PlanGroup group) {
        return "From which day does " + group.lead().name() + " speak?";
    }

    private static String lastDay(AsAtGuess name) {
        return name.precision() == AsAtGuess.Precision.YEAR
                ? LocalDate.of(name.day().getYear(), 3, 31).toString()
                : name.day().toString();
    }

    private LocalDate received(DraftedFile file) {
        try {
            return Files.getLastModifiedTime(folder.resolve(file.name()))
                    .toInstant()
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate();
        } catch (IOException gone) {
            return LocalDate.EPOCH;
        }
    }

    private void order(PlanGroup group) {
        put(new OpenPoint(
                "order",
                "Is it day or month first in dates such as those of "
                        + group.lead().name() + "?",
                List.of(DAY_FIRST, MONTH_FIRST),
                DAY_FIRST,
                "no date proves either; this is the British way",
                true));
    }

    private void quarters() {
        Optional<String> open =
                groups.stream().flatMap(group -> group.openQuarter().stream()).findFirst();
        boolean financial = groups.stream().anyMatch(PlanGroup::hasFinancialYears);
        open.ifPresent(text -> put(new OpenPoint(
                QUARTERS,
                "Is \"" + text + "\" a quarter of the calendar year or of the financial year, which begins in April?",
                List.of(CALENDAR, FINANCIAL),
                financial ? FINANCIAL : CALENDAR,
                financial ? "other dates are of financial years" : "no date names a financial year",
                true)));
    }

    private void role(String role) {
        for (PlanGroup group : groups) {
            DraftedFile lead = group.lead();
            boolean told = lead.guess(role).isPresent()
                    || (role.equals("organisation")
                            && lead.guess("organisation_code").isPresent());
            if (!told) {
                put(question(role, lead));
                return;
            }
        }
    }

    private OpenPoint question(String role, DraftedFile lead) {
        Set<ColumnProfile> taken =
                lead.guesses().stream().map(RoleGuess::column).collect(Collectors.toCollection(HashSet::new));
        List<ColumnProfile> choices = new RoleGuesses(lead.columns()).choices(role, taken);
        Optional<ColumnProfile> best = switch (role) {
            case "product" -> sameInAllRows(lead, taken);
            case "organisation" -> tellsRowsApart(lead, choices);
            default -> Optional.empty();
        };
        boolean constantWillDo = best.isEmpty()
                && !role.equals("planned_date")
                && (lead.guess("product").isPresent() || role.equals("product"));
        boolean byTitle = constantWillDo || (choices.isEmpty() && best.isEmpty());
        String suggested = byTitle
                ? point(TITLE).map(OpenPoint::suggested).orElse("")
                : RoleGuess.shown(best.orElseGet(choices::getFirst));
        String reason =
                constantWillDo ? "no column names it; it is taken to be the same for all rows" : "it comes nearest";
        return new OpenPoint(
                role,
                questionOf(role),
                choices.stream().map(RoleGuess::shown).toList(),
                role.equals("planned_date") && choices.isEmpty() ? DraftAnswers.UNKNOWN : suggested,
                role.equals("planned_date") ? reasonOfDates(choices) : reason,
                true);
    }

    private static String reasonOfDates(List<ColumnProfile> choices) {
        if (choices.isEmpty()) {
            return "no column holds dates that can be read, nor has a heading that speaks of one";
        }
        ColumnProfile first = choices.getFirst();
        return first.isDates()
                ? "it comes nearest"
                : "its heading speaks of a date, though its cells are none that can be read: " + first.examples();
    }

    private static String questionOf(String role) {
        return switch (role) {
            case "organisation" -> "Which column names the organisation a plan is for, or what is it for all rows?";
            case "product" -> "Which column names what is rolled out, or what is it for all rows?";
            default -> "Which column holds the planned date?";
        };
    }

    /** Where the product is much the same in all rows: the first column of names that is not. */
    private static Optional<ColumnProfile> tellsRowsApart(DraftedFile lead, List<ColumnProfile> choices) {
        boolean productDoes = lead.guess("product")
                .filter(guess -> guess.column().variety() >= 0.5)
                .isPresent();
        return choices.stream()
                .filter(column -> !productDoes && column.fill() >= 0.95 && column.variety() >= 0.9)
                .findFirst();
    }

    /** A text that every row repeats under a heading that says nothing: what all rows are about. */
    private static Optional<ColumnProfile> sameInAllRows(DraftedFile lead, Set<ColumnProfile> taken) {
        return lead.columns().stream()
                .filter(column -> !taken.contains(column) && column.isNames() && column.distinct() == 1)
                .filter(column -> column.fill() == 1 && DateSense.of(column.words()) == DateSense.SILENT)
                .findFirst();
    }

    private void stages(PlanGroup group) {
        new StageGuesses(group)
                .all().stream()
                        .filter(guess -> !guess.sure())
                        .forEach(guess -> put(new OpenPoint(
                                stageId(guess),
                                "Which stage is \"" + guess.word() + "\"?",
                                StageWords.choices(),
                                StageGuess.shown(guess.ours()),
                                guess.why(),
                                true)));
    }

    private void decimals(PlanGroup group) {
        new NumberColumns(group)
                .all().stream()
                        .filter(NumberColumns.NumberColumn::isOpen)
                        .forEach(number -> put(new OpenPoint(
                                decimalId(number),
                                "In the column \"" + number.column().heading() + "\", as in "
                                        + number.column().examples() + ": where does the point stand?",
                                List.of(THOUSANDS, DECIMALS),
                                THOUSANDS,
                                "three digits follow each; otherwise " + DECIMALS,
                                true)));
    }

    static String decimalId(NumberColumns.NumberColumn number) {
        return "decimal " + CellText.folded(number.column().heading());
    }

    static String stageId(StageGuess guess) {
        return "stage " + CellText.folded(guess.word());
    }

    private void word(String name, List<String> words) {
        String what = switch (name) {
            case "plan" -> "a plan";
            case "goLive" -> "a go-live";
            default -> "an organisation";
        };
        put(new OpenPoint(
                "words " + name,
                "What do you call " + what + " (one, several)?",
                List.of(),
                String.join(", ", words),
                "the headings say so",
                false));
    }
}
