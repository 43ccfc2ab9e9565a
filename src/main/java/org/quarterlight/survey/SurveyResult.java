package org.quarterlight.survey;

/** What came of a first look: a survey to read by, or the reason why the file is left. */
public sealed interface SurveyResult {
    record Usable(Survey survey) implements SurveyResult {}

    record Useless(Quarantine why, long lines, FoundEncoding found) implements SurveyResult {}

    /** The encoding and delimiter in words, empty where it did not come to that. */
    record FoundEncoding(String encoding, String delimiter) {
        static final FoundEncoding NONE = new FoundEncoding("", "");
    }
}
