package org.quarterlight.check;

import java.util.List;
import org.quarterlight.contract.ContractProblem;
import org.quarterlight.csv.ControlCharacters;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.RowProblem;

/** A check as one page that stands alone, for whoever sent the files: what was read, what was refused, how to mend it. */
final class CheckPage {
    private static final int SHOWN = 200;
    private static final int LONGEST_VALUE = 200;
    private static final String STYLE = """
            :root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:auto;padding:1rem}
            table{border-collapse:collapse;width:100%}caption,th,td{text-align:left;vertical-align:top;padding:.3rem .6rem}
            caption{font-weight:bold}th,td{border-bottom:1px solid #8888}td.n{text-align:right}
            code{overflow-wrap:anywhere;white-space:pre-wrap}section{margin-top:2rem}.wide{overflow-x:auto}""";

    private final StringBuilder page = new StringBuilder();

    private CheckPage() {}

    static String of(CheckReport report) {
        CheckPage page = new CheckPage();
        page.add("<!doctype html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\">")
                .add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .add("<title>What was read of the files, and what was refused</title><style>" + STYLE
                        + "</style></head>\n")
                .add("<body><main><h1>What was read of the files, and what was refused</h1>\n")
                .add("<p>" + escaped(CheckText.verdict(report)) + ".</p>\n");
        page.contract(report.contractProblems());
        page.summary(report.files());
        report.files().forEach(page::file);
        return page.add("</main></body></html>\n").page.toString();
    }

    private CheckPage add(String html) {
        page.append(html);
        return this;
    }

    private void contract(List<ContractProblem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        add(
                "<section><h2>The contract</h2>\n<p>These are to be mended first: without them no file can be judged.</p><ul>\n");
        problems.forEach(problem -> add("<li>" + escaped(problem.file() + " " + problem.path()) + " "
                + code(problem.value()) + " " + escaped(problem.hint()) + "</li>\n"));
        add("</ul></section>\n");
    }

    private void summary(List<CheckedFile> files) {
        add("<div class=\"wide\"><table><caption>Rows by file</caption><thead><tr>");
        List.of("File", "As at", "Rows", "Accepted", "Refused", "Given twice")
                .forEach(heading -> add("<th scope=\"col\">" + heading + "</th>"));
        add("</tr></thead><tbody>\n");
        for (CheckedFile file : files) {
            FileReport.Counts counts = file.report().counts();
            add("<tr><th scope=\"row\">" + escaped(name(file)) + "</th><td>"
                    + escaped(joined(
                            file.spoken().asAt().stream().map(String::valueOf).toList())) + "</td>");
            List.of(counts.records(), counts.accepted(), counts.rejected(), counts.duplicates())
                    .forEach(number -> add("<td class=\"n\">" + number + "</td>"));
            add("</tr>\n");
        }
        add("</tbody></table></div>\n");
    }

    private void file(CheckedFile file) {
        FileReport report = file.report();
        add("<section><h2>" + escaped(name(file)) + "</h2>\n<p>Read as " + escaped(report.role()) + ", "
                + escaped(report.understood().encoding()) + ", cells parted by "
                + escaped(report.understood().delimiter()) + ". SHA-256 " + code(report.sha256()) + "</p>\n");
        if (report.quarantine().isPresent()) {
            add("<p><strong>Nothing of this file is used until it is mended.</strong></p>\n");
        }
        report.notes().forEach(note -> add("<p>Note: " + escaped(note) + "</p>\n"));
        if (file.isSound()) {
            add("<p>Nothing was refused.</p>\n");
        }
        file.problems().forEach(this::kind);
        add("</section>\n");
    }

    private void kind(CheckedFile.ProblemKind kind) {
        add("<div class=\"wide\"><table><caption>" + escaped(kind.code().replace('-', ' ')) + ": " + kind.total()
                + "</caption><thead><tr>");
        List.of("Line", "Column", "What stands there", "How to mend it")
                .forEach(heading -> add("<th scope=\"col\">" + heading + "</th>"));
        add("</tr></thead><tbody>\n");
        List<RowProblem> shown =
                kind.first().subList(0, Math.min(SHOWN, kind.first().size()));
        shown.forEach(problem -> add("<tr><td class=\"n\">"
                + (problem.line().number() == 0 ? "" : problem.line().number()) + "</td><td>"
                + escaped(problem.column()) + "</td><td>"
                + code(problem.value().isEmpty() ? problem.raw() : problem.value()) + "</td><td>"
                + escaped(problem.hint()) + "</td></tr>\n"));
        add("</tbody></table></div>\n");
        if (kind.total() > shown.size()) {
            add("<p>And " + (kind.total() - shown.size()) + " more of the kind.</p>\n");
        }
    }

    private static String name(CheckedFile file) {
        return file.path().substring(file.path().replace('\\', '/').lastIndexOf('/') + 1);
    }

    private static String joined(List<String> values) {
        return String.join(", ", values);
    }

    private static String code(String text) {
        String shown = text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "...";
        return shown.isEmpty() ? "" : "<code>" + escaped(shown) + "</code>";
    }

    private static String escaped(String text) {
        return ControlCharacters.shown(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
