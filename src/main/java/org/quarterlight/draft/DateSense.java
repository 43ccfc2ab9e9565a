package org.quarterlight.draft;

/** What the heading of a column of dates says they are; the first sense whose words stand in it. */
enum DateSense {
    UPDATED("its heading says when the row was changed"),
    AS_AT("its heading says from when the row speaks"),
    START("its heading says when the work starts"),
    BASELINE("its heading speaks of a first or agreed date"),
    ACTUAL("its heading says when it happened"),
    PLANNED("its heading speaks of a date to come"),
    OTHER("its heading speaks of another event"),
    SILENT("its heading does not say which date it is");

    private static final String[] PLANS = {
        "planned",
        "plan",
        "target",
        "due",
        "finish",
        "end",
        "completion",
        "complete",
        "forecast",
        "estimated",
        "estimate",
        "expected",
        "anticipated",
        "scheduled",
        "projected",
        "proposed",
        "deadline",
        "revised",
        "live",
        "opening",
        "handover",
        "milestone",
        "delivery",
        "deliver",
        "rollout",
        "deployment",
        "cutover",
        "installation",
        "operational",
        "adjusted",
        "closing",
        "operations"
    };
    private static final String[] CURRENT = {
        "forecast",
        "revised",
        "current",
        "latest",
        "expected",
        "anticipated",
        "reforecast",
        "projected",
        "now",
        "new",
        "adjusted"
    };

    private static final String[] NEWEST = {"revised", "current", "latest", "reforecast", "adjusted", "now", "new"};
    private static final String[] PREPARATORY = {
        "raw",
        "stage",
        "contract",
        "phase",
        "gate",
        "obc",
        "fbc",
        "approval",
        "consultation",
        "procurement",
        "design",
        "award",
        "signature",
        "tender",
        "study"
    };

    private final String reason;

    DateSense(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    static DateSense of(HeadingWords heading) {
        if (RoleWords.strength("last_updated", heading) >= 7 || heading.has("modified", "edited", "changed")) {
            return UPDATED;
        }
        if (heading.says("as at")
                || heading.says("as of")
                || heading.says("position at")
                || heading.says("data date")
                || heading.says("status date")
                || heading.has("snapshot", "extract", "extracted", "reporting", "reported", "report", "asat")
                || (heading.has("period", "month", "quarter") && !heading.has(PLANS))) {
            return AS_AT;
        }
        if (heading.has(
                "start",
                "begin",
                "beginning",
                "commencement",
                "commence",
                "commenced",
                "started",
                "kickoff",
                "opened",
                "created",
                "raised",
                "received",
                "registered",
                "lodged",
                "submitted",
                "initiated",
                "initiation")) {
            return START;
        }
        return ofTheEnd(heading);
    }

    private static DateSense ofTheEnd(HeadingWords heading) {
        boolean planned = heading.has(PLANS) || isCurrent(heading) || heading.says("in service");
        if (heading.has("baseline", "baselined", "original", "bl", "initial", "originally", "announced", "promised")
                || heading.says("first planned")) {
            return BASELINE;
        }
        boolean happened = heading.has(
                        "actual",
                        "went",
                        "completed",
                        "delivered",
                        "achieved",
                        "closed",
                        "resolved",
                        "happened",
                        "closure",
                        "since")
                || heading.says("live since")
                || heading.says("date live");
        if (happened && !heading.has("expected", "forecast", "planned", "estimated", "target", "due")) {
            return ACTUAL;
        }
        if (planned) {
            return PLANNED;
        }
        boolean plain = heading.isEmpty()
                || heading.words().stream()
                        .allMatch(word -> word.equals("date") || word.matches("(?:column|field|col|date|f|c)?\\d*"));
        return plain ? SILENT : OTHER;
    }

    /** How strongly a heading asks for the planned date itself, from 0 to 10. */
    static double planned(HeadingWords heading) {
        double strength = heading.has("live")
                ? 9
                : heading.has("end", "finish", "completion", "complete", "due", "deadline", "delivery") ? 8 : 7;
        strength += isCurrent(heading) ? 1.5 : 0;
        strength += isNewest(heading) ? 0.5 : 0;
        strength += heading.has("planned", "scheduled", "estimated", "target") ? 0.7 : 0;
        strength -= isPreparatory(heading) ? 2.5 : 0;
        return strength;
    }

    /** True of the words by which people tell their newest date from the one they had agreed. */
    static boolean isCurrent(HeadingWords heading) {
        return heading.has(CURRENT);
    }

    /** True of the words that say "not the one before". */
    static boolean isNewest(HeadingWords heading) {
        return heading.has(NEWEST);
    }

    /** True of what comes before the work itself: a contract, a design, an approval. */
    static boolean isPreparatory(HeadingWords heading) {
        return heading.has(PREPARATORY);
    }
}
