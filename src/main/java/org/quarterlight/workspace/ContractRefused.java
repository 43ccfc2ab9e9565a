package org.quarterlight.workspace;

import java.util.List;
import java.util.stream.Collectors;
import org.quarterlight.contract.ContractProblem;

/** The input folder's contract cannot be worked by; the message names every fault with its place and a hint. */
public final class ContractRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    ContractRefused(List<ContractProblem> problems) {
        super(problems.stream()
                .map(problem -> problem.file() + " " + problem.path()
                        + (problem.value().isEmpty() ? "" : " \"" + problem.value() + "\"") + ": " + problem.hint())
                .collect(Collectors.joining("\n")));
    }
}
