package org.quarterlight.draft;

import java.util.Map;
import java.util.Optional;

/** The answers given to open points; where none is given, "?" for a needed one and the suggestion for the others. */
record DraftAnswers(OpenPoints points, Map<String, String> given) {
    static final String UNKNOWN = "?";

    String to(String id) {
        return find(id).orElse(UNKNOWN);
    }

    /** Nothing where there is no such point. */
    Optional<String> find(String id) {
        return points.point(id).map(point -> {
            String answer = given.get(id);
            return answer != null ? answer : point.needed() ? UNKNOWN : point.suggested();
        });
    }
}
