package org.quarterlight.job;

import java.util.function.Consumer;
import org.quarterlight.contract.InputFile;
import org.quarterlight.intake.Intake;
import org.quarterlight.store.History;

/** How exports are read, where what they say is kept, which of them others read, and who hears of each that is done. */
public record ExportReading(Intake intake, History history, FilesReadElsewhere elsewhere, Consumer<InputFile> done) {}
