package org.quarterlight.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Picture;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Scope;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.table.PlanOrder;
import org.quarterlight.table.StatedCauses;
import org.quarterlight.wording.DirectiveArguments;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.PlanColumns;
import org.quarterlight.wording.Subject;
import org.quarterlight.wording.Wording;

/** {@code <@chart kind="..."/>}: a chart of the plans or rows given, never of more rows than can be read. */
record ChartDirective(Schedule schedule, Subject subject, Functions functions) {
    private static final int ROWS = 25;
    private static final int TREND_LINES = 10;
    private static final int MOVERS = 15;

    List<Block> blocks(DirectiveArguments arguments) {
        ChartKind kind = ChartKind.of(arguments);
        Caption caption = arguments.caption();
        SchedulePictures pictures = new SchedulePictures(schedule);
        SlipPictures slips = new SlipPictures(schedule, subject, SlipSince.named(arguments));
        return switch (kind) {
            case FORWARD_SCHEDULE -> {
                Chosen<ScheduledPlan> chosen = plans(arguments, "date", ROWS);
                yield List.of(chosen.noted(pictures.forwardSchedule(caption, chosen.shown()), plans(chosen.left())));
            }
            case MILESTONE_TREND -> {
                Chosen<ScheduledPlan> chosen = plans(arguments, "delay", TREND_LINES);
                if (TrendPicture.isOfOneReport(chosen.shown())) {
                    yield Directives.none(arguments);
                }
                yield made(
                        arguments,
                        chosen,
                        new TrendPicture(schedule).block(caption, chosen.shown()),
                        plans(chosen.left()));
            }
            case PROMISED_AND_DELIVERED ->
                List.of(new PromisedPicture(schedule.asAt()).block(caption, subject.plans(schedule)));
            case STATES -> states(arguments, pictures);
            case DUMB_BELLS -> {
                HappenedPicture happened = new HappenedPicture(schedule);
                Chosen<ScheduledPlan> chosen = Chosen.of(happened.promised(plans(arguments)), most(arguments, ROWS));
                yield made(arguments, chosen, happened.block(caption, chosen.shown()), plans(chosen.left()));
            }
            case HEAT_TABLE -> {
                Chosen<Scope> chosen =
                        ranked(scopes(arguments), most(arguments, ROWS), StatedCauses.byTrouble(schedule));
                MonthsPicture months = new MonthsPicture(schedule, subject);
                yield months.isOfOneColumn(chosen.shown())
                        ? Directives.none(arguments)
                        : made(arguments, chosen, months.block(caption, chosen.shown()), scopes(chosen));
            }
            case STRIP_PLOT -> {
                Chosen<Scope> chosen = ranked(slips.slipped(scopes(arguments)), most(arguments, ROWS), slips.byMoves());
                yield made(arguments, chosen, slips.strips(caption, chosen.shown()), scopes(chosen));
            }
            case MOVERS -> {
                Chosen<ScheduledPlan> chosen = Chosen.of(slips.movers(plans(arguments)), most(arguments, MOVERS));
                yield made(arguments, chosen, slips.movers(caption, chosen.shown()), plans(chosen.left()));
            }
        };
    }

    private List<Block> states(DirectiveArguments arguments, SchedulePictures pictures) {
        Chosen<Scope> chosen = rows(arguments);
        return made(
                arguments,
                chosen,
                chosen.shown().size() == 1 && chosen.left() == 0
                        ? pictures.stateBar(arguments.caption(), chosen.shown().getFirst())
                        : pictures.states(arguments.caption(), chosen.shown()),
                scopes(chosen));
    }

    /** What a number of plans left out is of. */
    private String plans(int left) {
        return " " + schedule.programme().profile().words().plan().counting(left);
    }

    private static String scopes(Chosen<Scope> chosen) {
        boolean isColumn = chosen.shown().stream().anyMatch(scope -> scope.kind() == Scope.Kind.GROUP);
        String one = isColumn || chosen.shown().isEmpty()
                ? "row"
                : chosen.shown().getFirst().word();
        return " " + (chosen.left() == 1 ? one : one + "s");
    }

    /** All in the order given where all are shown, else those that a ranking puts first. */
    private static Chosen<Scope> ranked(List<Scope> all, int most, Comparator<Scope> ranking) {
        return Chosen.of(all.size() <= most ? all : all.stream().sorted(ranking).toList(), most);
    }

    private static List<Block> made(DirectiveArguments arguments, Chosen<?> chosen, Picture picture, String of) {
        return chosen.shown().isEmpty() ? Directives.none(arguments) : List.of(chosen.noted(picture, of));
    }

    private Chosen<ScheduledPlan> plans(DirectiveArguments arguments, String order, int most) {
        List<ScheduledPlan> sorted = new PlanOrder(schedule.asAt(), new PlanColumns(schedule.groupings()))
                .sorted(plans(arguments), List.of(order));
        return Chosen.of(sorted, most(arguments, most));
    }

    private static List<ScheduledPlan> plans(DirectiveArguments arguments) {
        return arguments.list("plans").stream().map(Functions::plan).toList();
    }

    private Chosen<Scope> rows(DirectiveArguments arguments) {
        return Chosen.of(scopes(arguments), most(arguments, ROWS));
    }

    private List<Scope> scopes(DirectiveArguments arguments) {
        return arguments.list("rows").stream().map(functions::scopeOf).toList();
    }

    private static int most(DirectiveArguments arguments, int usual) {
        return Math.min(usual, arguments.number("most").orElse(usual));
    }

    /** What a chart shows of all there is, and how many it leaves out. */
    private record Chosen<T>(List<T> shown, int left) {
        static <T> Chosen<T> of(List<T> all, int most) {
            List<T> shown = all.subList(0, Math.min(most, all.size()));
            return new Chosen<>(shown, all.size() - shown.size());
        }

        /** The picture with a line that says what it leaves out and where that stands. */
        Picture noted(Picture picture, String of) {
            if (left == 0) {
                return picture;
            }
            List<List<Inline>> notes = new ArrayList<>(picture.notes());
            notes.addFirst(NotedTables.text("And " + Wording.number(left) + " more" + of + ", in schedule.csv."));
            return new Picture(picture.caption(), picture.chart(), picture.alternative(), List.copyOf(notes));
        }
    }
}
