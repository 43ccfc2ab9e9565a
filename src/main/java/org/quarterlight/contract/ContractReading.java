package org.quarterlight.contract;

import java.util.List;

/** What came of reading a contract: the contract, or everything that is wrong with it. */
public sealed interface ContractReading {
    /** A contract that can be worked by. */
    record Read(DataPackage contract) implements ContractReading {}

    /** A contract that cannot, and why; never empty. */
    record Faulty(List<ContractProblem> problems) implements ContractReading {}
}
