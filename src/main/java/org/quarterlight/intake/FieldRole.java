package org.quarterlight.intake;

import java.util.Map;

/** A part a column plays, and the words other parts must have for it: our words, folded. */
record FieldRole(String name, Map<String, String> when) {}
