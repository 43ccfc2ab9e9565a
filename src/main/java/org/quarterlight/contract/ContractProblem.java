package org.quarterlight.contract;

/** A fault in a contract: the file, the JSON path in it, the value that is wrong, and what would be right. */
public record ContractProblem(String file, String path, String value, String hint) {}
