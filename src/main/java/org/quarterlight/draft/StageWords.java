package org.quarterlight.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.quarterlight.contract.Vocabulary;
import org.quarterlight.csv.CellText;

/** What other people's words for stages mean in ours; the first of our stages whose words stand in theirs. */
final class StageWords {
    /** Their word says that the work has not begun, for which there is no stage of ours. */
    static final String NOT_GIVEN = "";

    private static final Map<String, Pattern> OURS = new LinkedHashMap<>();

    /** Steps on the way; one that is complete may be all that is. */
    private static final Pattern STEPS = words(
            "design",
            "build(?:ing)?",
            "testing",
            "uat",
            "development",
            "mobili[sz](?:ation|ing)",
            "configuration",
            "training",
            "construction");

    private static final List<String> STOPPED = List.of("cancelled", "out of scope");

    /** Words that programmes use for two things that are counted differently; the likelier first. */
    private static final Map<Pattern, List<String>> TWO_SIDED = new LinkedHashMap<>();

    static {
        say(
                "cancelled",
                "cancell?ed",
                "dropped",
                "withdrawn",
                "abandoned",
                "terminated",
                "won'?t (?:do|fix)",
                "rejected",
                "discontinued",
                "refused",
                "removed");
        say(
                "out of scope",
                "out of scope",
                "excluded",
                "descoped",
                "superseded",
                "duplicate",
                "not required",
                "not applicable",
                "replaced",
                "merged");
        say("paused", "on hold", "paused?", "suspended", "stalled", "delayed indefinitely", "dormant", "hold");
        say(
                NOT_GIVEN,
                "not (?:yet )?started",
                "not (?:yet )?begun",
                "to ?do",
                "new",
                "re-?opened",
                "backlog",
                "future",
                "pending",
                "waiting",
                "awaiting .*",
                "upcoming",
                "unknown.*",
                "not known",
                "other",
                "n/?a",
                "draft",
                "scheduled",
                "booked",
                "planned",
                "not live");
        say(
                "procurement",
                "procurement",
                "procuring",
                "tender(?:ing|ed)?",
                "out to tender",
                "contract(?:ing| award(?:ed)?)?",
                "sourcing",
                "bid(?:ding)?",
                "itt",
                "supplier selection",
                "preferred bidder");
        say(
                "business case",
                "business case",
                "planning",
                "proposed",
                "pipeline",
                "scoping",
                "feasibility",
                "initiation",
                "concept",
                "(?:s|o|f)bc",
                "outline",
                "strategic",
                "define",
                "discovery",
                "appraisal",
                "approval",
                "pre-?(?:construction|planning|approval|tender)",
                "idea",
                "inception",
                "assessment",
                "options?");
        say(
                "live",
                "live",
                "gone live",
                "went live",
                "completed?",
                "done",
                "delivered",
                "operational",
                "in (?:use|operation|service)",
                "finish(?:ed)?",
                "implemented",
                "achieved",
                "opened",
                "deployed",
                "rolled out",
                "installed",
                "handed over",
                "occupied",
                "commissioned",
                "bau",
                "migrated",
                "open (?:for|to) (?:use|traffic|service|patients|the public)",
                "switched over",
                "cut over",
                "converted",
                "business as usual");
        say(
                "implementing",
                "in progress",
                "implement(?:ing|ation)",
                "in build",
                "build(?:ing)?",
                "delivery",
                "delivering",
                "in delivery",
                "under ?way",
                "ongoing",
                "on track",
                "on schedule",
                "behind schedule",
                "ahead of schedule",
                "execut(?:ion|ing)",
                "(?:under )?construction",
                "deploy(?:ing|ment)",
                "(?:in )?testing",
                "uat",
                "development",
                "in development",
                "started",
                "mobili[sz](?:ation|ing)",
                "design",
                "configuration",
                "training",
                "at risk",
                "delayed",
                "late",
                "in flight",
                "approved",
                "committed",
                "rollout");
    }

    static {
        TWO_SIDED.put(words("(?:re-?)?open"), List.of(NOT_GIVEN, "live"));
        TWO_SIDED.put(words("active", "current", "pilot(?:ing)?"), List.of("implementing", "live"));
        TWO_SIDED.put(words("closed", "resolved"), List.of("live", "cancelled"));
        TWO_SIDED.put(words("accepted"), List.of("live", "business case"));
        TWO_SIDED.put(words("transferred"), List.of("live", "out of scope"));
        TWO_SIDED.put(words("deferred", "postponed", "blocked"), List.of("paused", "implementing"));
        TWO_SIDED.put(words("stopped"), List.of("cancelled", "paused"));
    }

    private StageWords() {}

    private static void say(String ours, String... theirs) {
        OURS.put(ours, words(theirs));
    }

    private static Pattern words(String... theirs) {
        return Pattern.compile("(?:.*[^a-z])?(?:" + String.join("|", theirs) + ")(?:[^a-z].*)?");
    }

    /**
     * What their word can mean in ours, the likeliest first: two meanings where they would be counted differently and the
     * word does not tell which, none where the word is unknown; {@link #NOT_GIVEN} stands for work not begun.
     */
    static List<String> meanings(String theirs) {
        String folded = CellText.folded(theirs).replace('_', ' ');
        if (Vocabulary.stage(folded).isPresent()) {
            return List.of(folded);
        }
        List<String> ours = OURS.entrySet().stream()
                .filter(words -> words.getValue().matcher(folded).matches())
                .map(Map.Entry::getKey)
                .toList();
        return ours.isEmpty() ? twoSided(folded) : isStepDone(folded, ours) ? stepDone(ours) : ours.subList(0, 1);
    }

    private static List<String> twoSided(String folded) {
        return TWO_SIDED.entrySet().stream()
                .filter(words -> words.getKey().matcher(folded).matches())
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }

    /** As in "Design complete": whether the step is done or the whole, the words do not tell. */
    private static boolean isStepDone(String folded, List<String> ours) {
        boolean isStopped = STOPPED.contains(ours.getFirst());
        boolean namesStep = !List.of("live", "implementing").containsAll(ours)
                || STEPS.matcher(folded).matches();
        return ours.contains("live") && namesStep && !isStopped && !folded.startsWith("not ");
    }

    private static List<String> stepDone(List<String> ours) {
        return List.of(ours.getFirst(), ours.getFirst().equals("live") ? ours.getLast() : "live");
    }

    /** The share of these words that are words for stages. */
    static double share(Set<String> words) {
        long known = words.stream().filter(word -> !meanings(word).isEmpty()).count();
        return words.isEmpty() ? 0 : (double) known / words.size();
    }

    static List<String> choices() {
        return List.of(
                "business case",
                "procurement",
                "implementing",
                "live",
                "paused",
                "cancelled",
                "out of scope",
                StageGuess.NOT_BEGUN);
    }
}
