package org.quarterlight.draft;

/**
 * What one of their words for stages is taken to mean: our stage, what else it might be (empty where nothing is likely), and
 * why. It is sure where no other meaning would be counted otherwise; else it is asked.
 */
record StageGuess(String word, String ours, String otherwise, String reason, boolean sure) {
    /** An empty stage as people are shown it. */
    static final String NOT_BEGUN = "not begun";

    static String shown(String stage) {
        return stage.equals(StageWords.NOT_GIVEN) ? NOT_BEGUN : stage;
    }

    static String meant(String answer) {
        return answer.strip().equalsIgnoreCase(NOT_BEGUN) ? StageWords.NOT_GIVEN : answer;
    }

    String why() {
        return reason + (otherwise.equals(ours) ? "" : "; otherwise " + shown(otherwise));
    }
}
