package org.quarterlight.template;

import java.time.LocalDateTime;
import java.util.Optional;

/** What must happen before an edition is public: that it is cleared, and that a time has come in the programme's zone. */
public record ReleaseRule(boolean clearanceRequired, Optional<LocalDateTime> embargo) {
    /** It is public as soon as it is made. */
    public static final ReleaseRule NONE = new ReleaseRule(false, Optional.empty());
}
