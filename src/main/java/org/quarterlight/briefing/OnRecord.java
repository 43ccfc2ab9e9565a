package org.quarterlight.briefing;

import java.util.Locale;

/** What a programme may have on record beside its plans; a section of nothing is left out, and said so once. */
enum OnRecord {
    TOLD("dates given to Parliament"),
    VERDICTS("which are live"),
    CONTRACTS("contracts"),
    PROBLEMS("open problems"),
    EARLY_ADOPTERS("early adopters"),
    SERVICES("other parts of the programme");

    private final String subject;

    OnRecord(String subject) {
        this.subject = subject;
    }

    /** What there is nothing of, in a sentence. */
    String subject() {
        return subject;
    }

    /** The name a template asks by. */
    String word() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder asked = new StringBuilder("has");
        for (String word : words) {
            asked.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return asked.toString();
    }
}
