package org.quarterlight.check;

import java.util.List;

/** A contract drafted from a file, as JSON, and what the file does not tell and a person must. */
public record Suggestion(String json, List<String> open) {}
