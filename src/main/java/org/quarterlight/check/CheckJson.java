package org.quarterlight.check;

import org.quarterlight.plan.RowProblem;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A check in the shape of a Frictionless report: tasks with their statistics and errors. */
final class CheckJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CheckJson() {}

    static String of(CheckReport report) {
        ObjectNode root = JSON.createObjectNode();
        root.put("valid", report.isSound());
        long errors = report.files().stream()
                .flatMap(file -> file.problems().stream())
                .mapToLong(CheckedFile.ProblemKind::total)
                .sum();
        root.putObject("stats")
                .put("tasks", report.files().size())
                .put("errors", errors + report.contractProblems().size());
        ArrayNode contract = root.putArray("errors");
        report.contractProblems()
                .forEach(problem -> contract.addObject()
                        .put("type", "contract")
                        .put("message", problem.file() + " " + problem.path() + ": " + problem.hint())
                        .put("note", problem.value()));
        ArrayNode tasks = root.putArray("tasks");
        report.files().forEach(file -> task(tasks.addObject(), file));
        return JSON.writeValueAsString(root) + "\n";
    }

    private static void task(ObjectNode task, CheckedFile file) {
        task.put("name", file.report().file()).put("type", "table").put("valid", file.isSound());
        task.put("place", file.path());
        task.put("encoding", file.report().understood().encoding());
        task.put("delimiter", file.report().understood().delimiter());
        task.put("dateOrder", file.report().understood().dateOrder());
        ArrayNode sources = task.putArray("sources");
        file.spoken().sources().forEach(sources::add);
        ArrayNode days = task.putArray("asAt");
        file.spoken().asAt().forEach(day -> days.add(day.toString()));
        stats(task.putObject("stats"), file);
        ArrayNode warnings = task.putArray("warnings");
        file.report().notes().forEach(warnings::add);
        ArrayNode errors = task.putArray("errors");
        file.problems().forEach(kind -> kind.first().forEach(problem -> error(errors.addObject(), problem)));
    }

    private static void stats(ObjectNode stats, CheckedFile file) {
        stats.put(
                        "errors",
                        file.problems().stream()
                                .mapToLong(CheckedFile.ProblemKind::total)
                                .sum())
                .put("warnings", file.report().notes().size())
                .put("sha256", file.report().sha256())
                .put("lines", file.report().counts().lines())
                .put("rows", file.report().counts().records())
                .put("accepted", file.report().counts().accepted())
                .put("rejected", file.report().counts().rejected())
                .put("duplicates", file.report().counts().duplicates());
        ObjectNode kinds = stats.putObject("kinds");
        file.problems().forEach(kind -> kinds.put(kind.code(), kind.total()));
    }

    private static void error(ObjectNode error, RowProblem problem) {
        error.put("type", problem.code())
                .put("message", problem.hint())
                .put("rowNumber", problem.line().number())
                .put("fieldName", problem.column())
                .put("cell", problem.value())
                .put("note", problem.raw());
    }
}
