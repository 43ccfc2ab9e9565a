package org.quarterlight.check;

import java.util.List;
import org.quarterlight.contract.ContractProblem;

/** What a check of files found; the files it could not judge for want of a sound contract are named first. */
public record CheckReport(List<ContractProblem> contractProblems, List<CheckedFile> files) {
    public boolean isSound() {
        return contractProblems.isEmpty() && files.stream().allMatch(CheckedFile::isSound);
    }

    /** For people. */
    public String text() {
        return CheckText.of(this);
    }

    /** In the shape of a Frictionless report. */
    public String json() {
        return CheckJson.of(this);
    }

    /** One page that stands alone, for whoever sent the files. */
    public String html() {
        return CheckPage.of(this);
    }

    /** One line a problem. */
    public String csv() {
        return CheckCsv.of(this);
    }
}
