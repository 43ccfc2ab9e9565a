package org.quarterlight.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quarterlight.briefing.ShortForm;
import org.quarterlight.document.Block;
import org.quarterlight.issue.Manifest;

/** Makes what a mail says of an issue's briefings; asked only where there is a mail to write. */
public interface ShortForms {
    /** The programme's name, or blank where it has none. */
    String programme();

    /** The line that stands on all that is said of the programme, such as OFFICIAL, or blank where there is none. */
    String marking();

    /** A sentence on rows that were refused and are in no figure, or blank where none were. */
    String refused();

    /** The short form of one briefing. */
    ShortForm of(Manifest.Briefing briefing);

    /** What changed in what these briefings are about since the day of the reader's last mail, if there was one. */
    List<Block> changes(List<Manifest.Briefing> briefings, Optional<LocalDate> lastMail);
}
