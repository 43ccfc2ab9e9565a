package org.quarterlight.contract;

import java.util.Map;

/** A part a column plays, and the words other parts must have for it: our words, folded. */
public record FieldRole(String name, Map<String, String> when) {}
