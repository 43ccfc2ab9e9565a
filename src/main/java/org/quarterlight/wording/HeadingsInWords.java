package org.quarterlight.wording;

import java.util.List;
import org.quarterlight.programme.ProgrammeWords;
import org.quarterlight.schedule.ScheduledPlan;

/** What the columns of a table of plans are headed by: the programme's own words. */
public record HeadingsInWords(ProgrammeWords words, OverdueWords overdue) {
    private static final String WENT_LIVE = "Went live";

    /** The words of a programme, as they fit some of its plans. */
    public static HeadingsInWords of(ProgrammeWords words, List<ScheduledPlan> plans) {
        return new HeadingsInWords(words, OverdueWords.of(plans));
    }

    /** Over the days that plans went live: a programme with a word of its own for that has it there. */
    public static String wentLive(ProgrammeWords words) {
        return words.goLive().equals(ProgrammeWords.USUAL.goLive())
                ? WENT_LIVE
                : words.goLive().heading();
    }

    String of(PlanColumn column) {
        return switch (column) {
            case ORGANISATION -> words.organisation().heading();
            case PLAN -> words.plan().heading();
            case REGION -> words.region().heading();
            case SUPPLIER -> words.supplier().heading();
            case PRODUCT -> words.product().heading();
            case ACTUAL -> wentLive(words);
            case OVERDUE -> overdue.heading() + ", days";
            default -> column.heading();
        };
    }
}
