package org.quarterlight.workspace;

import java.util.List;
import org.quarterlight.spelling.NearestNames;

/** A command that cannot be carried out as given; names the option, the value and what would be right. */
public final class WrongRequest extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** Of a name there is none of: the nearest known ones, else all, as "subjects are ...". */
    public static WrongRequest unknown(String option, String value, String what, List<String> known) {
        List<String> near = NearestNames.to(value, known);
        return new WrongRequest(
                option,
                value,
                near.isEmpty()
                        ? what + (what.endsWith(":") ? " " : " are ") + String.join(", ", known)
                        : "did you mean " + String.join(" or ", near) + "?");
    }

    public WrongRequest(String option, String value, String right) {
        super("Wrong value '" + value + "' for " + option + ": " + right);
    }
}
