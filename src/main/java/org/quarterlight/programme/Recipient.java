package org.quarterlight.programme;

import java.util.List;
import org.quarterlight.plan.Line;

/**
 * A reader who gets briefings by mail: which editions, which subjects they may see ({@code all} or names), and what they
 * may see before the public does.
 */
public record Recipient(
        String name, String address, List<String> editions, List<String> subjects, Access access, Line line) {
    /** What a reader may see early: drafts, and what is cleared but under an embargo. */
    public record Access(boolean drafts, boolean embargoed) {
        /** What everybody may see. */
        public static final Access PUBLIC = new Access(false, false);
    }
}
