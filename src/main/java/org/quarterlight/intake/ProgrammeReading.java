package org.quarterlight.intake;

import java.util.List;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.programme.Programme;

/** What surrounds the plans as it was read, with a report of each file and every row that was refused. */
public record ProgrammeReading(Programme programme, List<FileReport> reports, List<RowProblem> problems) {}
