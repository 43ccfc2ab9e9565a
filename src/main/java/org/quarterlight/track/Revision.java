package org.quarterlight.track;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quarterlight.figure.Figure;

/**
 * A figure that a correction changed: as it was without the correction, and as it is with it. The export is given where
 * the figure counts the promises of one export only; a figure that was not there before is nothing.
 */
public record Revision(Figure before, Figure after, Optional<LocalDate> export, List<Correction> why) {}
