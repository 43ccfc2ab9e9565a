package org.quarterlight.issue;

import static org.quarterlight.csv.FormulaGuard.guarded;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.Change;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;

/** {@code changes.csv}: a row per plan that changed between the last two exports of its source, with both lines. */
final class ChangesCsv {
    private static final List<String> HEADING =
            Arrays.asList(("as_at,source,plan_id,organisation_code,organisation,region,supplier,product,release,scope,"
                            + "change,slip_days,marks,previous_as_at,previous_planned_text,previous_actual_text,"
                            + "export_as_at,planned_text,actual_text,previous_file,previous_line,file,line")
                    .split(","));

    private ChangesCsv() {}

    static void write(Path file, Schedule schedule) {
        SafeCsv.write(
                file,
                HEADING,
                schedule.plans().stream().filter(ChangesCsv::changed).map(plan -> row(plan, schedule.asAt())));
    }

    private static boolean changed(ScheduledPlan plan) {
        boolean moved = plan.movement()
                .change()
                .filter(change -> change != Change.UNCHANGED)
                .isPresent();
        return moved || !plan.movement().marks().isEmpty();
    }

    private static List<String> row(ScheduledPlan plan, LocalDate asAt) {
        List<String> cells = new ArrayList<>(ScheduleCsv.identity(plan.version(), asAt));
        cells.add(plan.movement().change().map(Change::word).orElse(""));
        cells.add(ScheduleCsv.number(plan.movement().slipDays()));
        cells.add(ScheduleCsv.marks(plan));
        Optional<PlanVersion> previous = plan.movement().previous();
        cells.addAll(previous.map(ChangesCsv::told).orElse(List.of("", "", "")));
        cells.addAll(told(plan.version()));
        cells.addAll(previous.map(ChangesCsv::place).orElse(List.of("", "")));
        cells.addAll(place(plan.version()));
        return cells;
    }

    private static List<String> told(PlanVersion version) {
        return List.of(
                version.asAt().toString(),
                guarded(version.dates().planned().text()),
                guarded(version.dates().actual().text()));
    }

    private static List<String> place(PlanVersion version) {
        return List.of(
                guarded(version.line().file()), Long.toString(version.line().number()));
    }
}
