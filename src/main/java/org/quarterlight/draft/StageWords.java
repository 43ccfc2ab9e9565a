package org.quarterlight.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quarterlight.contract.Vocabulary;
import org.quarterlight.csv.CellText;

/** What other people's words for stages mean in ours; the first of our stages whose words stand in theirs. */
final class StageWords {
    /** Their word says that the work has not begun, for which there is no stage of ours. */
    static final String NOT_GIVEN = "";

    private static final Map<String, Pattern> OURS = new LinkedHashMap<>();

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
                "stopped",
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
        say(
                "paused",
                "on hold",
                "paused?",
                "suspended",
                "deferred",
                "stalled",
                "blocked",
                "postponed",
                "delayed indefinitely",
                "dormant",
                "hold");
        say(
                NOT_GIVEN,
                "not (?:yet )?started",
                "not (?:yet )?begun",
                "to ?do",
                "open",
                "new",
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
                "closed",
                "delivered",
                "operational",
                "in (?:use|operation|service)",
                "finish(?:ed)?",
                "implemented",
                "achieved",
                "opened",
                "resolved",
                "deployed",
                "rolled out",
                "installed",
                "handed over",
                "occupied",
                "accepted",
                "commissioned",
                "bau",
                "migrated",
                "transferred",
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
                "active",
                "deploy(?:ing|ment)",
                "(?:in )?testing",
                "uat",
                "development",
                "in development",
                "started",
                "mobili[sz](?:ation|ing)",
                "current",
                "design",
                "configuration",
                "training",
                "pilot(?:ing)?",
                "at risk",
                "delayed",
                "late",
                "in flight",
                "approved",
                "committed",
                "rollout");
    }

    private StageWords() {}

    private static void say(String ours, String... theirs) {
        OURS.put(ours, Pattern.compile("(?:.*[^a-z])?(?:" + String.join("|", theirs) + ")(?:[^a-z].*)?"));
    }

    /** Our stage for their word, {@link #NOT_GIVEN} where none begins yet; nothing where the word is unknown. */
    static Optional<String> ours(String theirs) {
        String folded = CellText.folded(theirs).replace('_', ' ');
        if (Vocabulary.stage(folded).isPresent()) {
            return Optional.of(folded);
        }
        return OURS.entrySet().stream()
                .filter(ours -> ours.getValue().matcher(folded).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The share of these words that are words for stages. */
    static double share(Set<String> words) {
        long known = words.stream().filter(word -> ours(word).isPresent()).count();
        return words.isEmpty() ? 0 : (double) known / words.size();
    }

    static List<String> choices() {
        return List.of("business case", "procurement", "implementing", "live", "paused", "cancelled", "out of scope");
    }
}
