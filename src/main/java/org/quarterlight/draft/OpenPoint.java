package org.quarterlight.draft;

import java.util.List;

/**
 * Something the files do not tell and a person does: a question, the answers there are (none where any text will do), the
 * answer taken where none is given and why. A needed one that nobody answers is left as "?" in the draft.
 */
public record OpenPoint(
        String id, String question, List<String> choices, String suggested, String reason, boolean needed) {}
