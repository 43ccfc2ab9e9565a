package org.quarterlight.briefing;

import java.util.OptionalLong;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.template.TemplateMisuse;
import org.quarterlight.wording.DirectiveArguments;

/** From when a chart counts the days that plans moved. */
enum SlipSince {
    SINCE_LAST_EXPORT("since the export before"),
    SINCE_BASELINE("since the first baseline or first date on record");

    private final String words;

    SlipSince(String words) {
        this.words = words;
    }

    /** What the argument {@code since} names; the last export where it is not given. */
    static SlipSince named(DirectiveArguments arguments) {
        if (!arguments.has("since")) {
            return SINCE_LAST_EXPORT;
        }
        return switch (arguments.text("since")) {
            case "export" -> SINCE_LAST_EXPORT;
            case "baseline" -> SINCE_BASELINE;
            default ->
                throw new TemplateMisuse(
                        "days cannot be counted since " + arguments.text("since"),
                        "write since=\"export\" or since=\"baseline\"");
        };
    }

    /** By how many days a plan moved; positive is later. */
    OptionalLong days(ScheduledPlan plan) {
        return switch (this) {
            case SINCE_LAST_EXPORT -> plan.movement().slipDays();
            case SINCE_BASELINE -> plan.history().slipSinceBaselineDays();
        };
    }

    String words() {
        return words;
    }
}
