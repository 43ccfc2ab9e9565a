package org.quarterlight.issue;

import static org.quarterlight.csv.FormulaGuard.guarded;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.plan.Deployment;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.ChangeMark;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.Undated;

/** {@code schedule.csv}: a row per plan, with its state, its dates as given and as read, and the line it came from. */
final class ScheduleCsv {
    private static final List<String> HEADING = Arrays.asList(
            ("as_at,source,plan_id,organisation_code,organisation,region,supplier,product,release,scope,state,reason,"
                            + "planned_text,planned_from,planned_to,baseline_text,baseline_to,actual_text,actual_from,"
                            + "change,slip_days,slip_since_baseline_days,date_changes,first_seen,last_confirmed,"
                            + "days_since_change,marks,rating,supplier_previous,file,line")
                    .split(","));

    private ScheduleCsv() {}

    static void write(Path file, Schedule schedule) {
        SafeCsv.write(file, HEADING, rows(schedule.asAt(), schedule.plans()));
    }

    static void write(OutputStream bytes, LocalDate asAt, List<ScheduledPlan> plans) {
        SafeCsv.write(bytes, HEADING, rows(asAt, plans));
    }

    private static Stream<List<String>> rows(LocalDate asAt, List<ScheduledPlan> plans) {
        return plans.stream().map(plan -> row(plan, asAt));
    }

    private static List<String> row(ScheduledPlan plan, LocalDate asAt) {
        List<String> cells = new ArrayList<>(identity(plan.version(), asAt));
        cells.add(plan.state().word());
        cells.add(plan.undated().map(Undated::word).orElse(""));
        cells.addAll(dates(plan));
        cells.addAll(changes(plan, asAt));
        cells.add(guarded(plan.version().remarks().rating()));
        cells.add(guarded(plan.previousSupplier().orElse("")));
        cells.add(guarded(plan.version().line().file()));
        cells.add(Long.toString(plan.version().line().number()));
        return cells;
    }

    static List<String> identity(PlanVersion version, LocalDate asAt) {
        Deployment deployment = version.deployment();
        return List.of(
                asAt.toString(),
                guarded(version.key().source()),
                guarded(version.key().planId()),
                guarded(version.organisation().code()),
                guarded(version.organisation().name()),
                guarded(version.region()),
                guarded(deployment.supplier()),
                guarded(deployment.product()),
                guarded(deployment.release()),
                guarded(deployment.scope()));
    }

    private static List<String> dates(ScheduledPlan plan) {
        StatedDate planned = plan.version().dates().planned();
        StatedDate baseline = plan.version().dates().baseline();
        StatedDate actual = plan.version().dates().actual();
        return List.of(
                guarded(planned.text()),
                day(planned.interval().map(Interval::from)),
                day(planned.interval().map(Interval::to)),
                guarded(baseline.text()),
                day(baseline.interval().map(Interval::to)),
                guarded(actual.text()),
                day(actual.interval().map(Interval::from)));
    }

    private static List<String> changes(ScheduledPlan plan, LocalDate asAt) {
        ScheduledPlan.DateHistory history = plan.history();
        return List.of(
                plan.movement().change().map(change -> change.word()).orElse(""),
                number(plan.movement().slipDays()),
                number(history.slipSinceBaselineDays()),
                Integer.toString(history.dateChanges()),
                history.firstSeen().toString(),
                history.lastConfirmed().toString(),
                Long.toString(history.daysSinceChange(asAt)),
                marks(plan));
    }

    static String marks(ScheduledPlan plan) {
        return plan.movement().marks().stream().map(ChangeMark::word).collect(Collectors.joining(";"));
    }

    static String number(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }

    private static String day(Optional<@Nullable LocalDate> day) {
        return day.map(Object::toString).orElse("");
    }
}
