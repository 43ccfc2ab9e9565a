package org.quarterlight.issue;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A file that came after an issue's as-at date and took the place of an earlier one: whose export of which day it
 * corrects, the day it was received (in UTC), and how many figures of the programme it changed.
 */
public record CorrectedBy(String file, String source, LocalDate export, LocalDate received, int figures) {
    SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put("file", file);
        texts.put("source", source);
        texts.put("export", export.toString());
        texts.put("received", received.toString());
        texts.put("figures", Integer.toString(figures));
        return texts;
    }

    static CorrectedBy ofTexts(SortedMap<String, String> texts) {
        return new CorrectedBy(
                texts.getOrDefault("file", ""),
                texts.getOrDefault("source", ""),
                LocalDate.parse(texts.getOrDefault("export", "")),
                LocalDate.parse(texts.getOrDefault("received", "")),
                Integer.parseInt(texts.getOrDefault("figures", "0")));
    }
}
