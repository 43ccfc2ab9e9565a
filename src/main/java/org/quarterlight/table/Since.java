package org.quarterlight.table;

import java.time.LocalDate;
import org.quarterlight.figure.Figures;

/** What the record now is held against: the record a reader was last told of, or each source's previous export. */
public sealed interface Since {
    /** The record as at the day of the reader's last mail, with its figures. */
    record LastMail(LocalDate day, Figures figures) implements Since {}

    /** No mail before: the exports before the newest ones. */
    record PreviousExport() implements Since {}
}
