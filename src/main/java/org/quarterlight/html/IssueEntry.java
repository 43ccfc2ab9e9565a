package org.quarterlight.html;

import java.time.LocalDate;
import java.util.List;

/** One issue in the index: its dates, its headline finding, and links to its briefings and data files. */
public record IssueEntry(LocalDate asAt, LocalDate issued, String finding, List<Briefing> briefings, List<File> data) {
    /** One briefing: its edition and subject in words, its own finding (may be blank), and its files. */
    public record Briefing(String name, String finding, List<File> files) {}

    /** A file by what it is called on the page and its path below the index, with forward slashes. */
    public record File(String name, String path) {}
}
