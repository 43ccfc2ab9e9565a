package org.quarterlight.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.draft.TableSample.TableLayout;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a drafted contract. */
final class ContractWriter {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final List<DraftedFile> others;
    private final List<PlanGroup> groups;
    private final DraftAnswers answers;
    private final PlanSources sources;

    ContractWriter(List<DraftedFile> others, List<PlanGroup> groups, DraftAnswers answers) {
        this.others = others;
        this.groups = groups;
        this.answers = answers;
        this.sources = new PlanSources(groups);
    }

    String json() {
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        String title = answers.to(OpenPoints.TITLE);
        root.put("name", ProgrammeNames.plain(title)).put("title", title);
        words(root);
        ArrayNode resources = root.putArray("resources");
        groups.forEach(group -> plans(resources.addObject(), group));
        others.forEach(file -> beside(resources.addObject(), file));
        return JSON.writeValueAsString(root) + "\n";
    }

    private void words(ObjectNode root) {
        List<String> names = Stream.of("organisation", "plan", "goLive")
                .filter(name -> answers.find("words " + name).isPresent())
                .toList();
        if (names.isEmpty()) {
            return;
        }
        ObjectNode words = root.putObject("words");
        for (String name : names) {
            ArrayNode pair = words.putArray(name);
            String given = answers.to("words " + name);
            String[] both = given.split("\\s*,\\s*", -1);
            pair.add(both[0]).add(both.length > 1 ? both[1] : both[0] + "s");
        }
    }

    private void plans(ObjectNode resource, PlanGroup group) {
        resource.put("name", group.name());
        path(resource, group);
        resource.put("role", ResourceRole.PLANS.word());
        source(resource, group);
        asAt(resource, group);
        PlanKeyGuess.of(sources.filesOf(group)).filter(key -> !key.isEmpty()).ifPresent(key -> {
            ArrayNode parts = resource.putArray("key");
            key.forEach(parts::add);
        });
        layout(resource, group.lead().table());
        new FieldWriter(group, answers).write(resource);
    }

    private void path(ObjectNode resource, PlanGroup group) {
        List<String> names = group.files().stream().map(DraftedFile::name).toList();
        Optional<String> glob =
                names.size() > 1 || group.isDatedByName() ? FileGlob.of(names, everyName()) : Optional.empty();
        if (glob.isPresent() || names.size() == 1) {
            resource.put("path", glob.orElse(names.getFirst()));
        } else {
            ArrayNode paths = resource.putArray("path");
            names.forEach(paths::add);
        }
    }

    private List<String> everyName() {
        return Stream.concat(groups.stream().flatMap(group -> group.files().stream()), others.stream())
                .map(DraftedFile::name)
                .toList();
    }

    private void source(ObjectNode resource, PlanGroup group) {
        if (sources.areToldByName(group)) {
            String date = group.lead().named().orElseThrow().regex();
            resource.putObject("source").put("filename", "^(?:.*/)?(?<source>.+?)[-_. ]*(?:" + date + ")");
        } else {
            resource.put(
                    "source",
                    sources.isOne()
                            ? answers.to(OpenPoints.SOURCE)
                            : ProgrammeNames.readable(
                                    ProgrammeNames.stem(sources.filesOf(group).getFirst())));
        }
    }

    private void asAt(ObjectNode resource, PlanGroup group) {
        ObjectNode asAt = resource.putObject("asAt");
        Optional<RoleGuess> column = group.lead().guess("as_at_date");
        if (column.isPresent()) {
            asAt.put("column", RoleGuess.shown(column.get().column()));
        } else if (group.isDatedByName()) {
            AsAtGuess name = group.lead().named().orElseThrow();
            asAt.put("filename", "(?<date>" + name.regex() + ")");
            if (!name.form().isEmpty()) {
                asAt.putArray("formats").add(name.form());
            }
        } else {
            asAt.put("constant", answers.to(OpenPoints.asAtId(group)));
        }
    }

    private static void layout(ObjectNode resource, TableSample table) {
        String encoding = table.encoding().charset().name().toLowerCase(Locale.ROOT);
        resource.put("encoding", encoding.startsWith("utf-16") ? "utf-16" : encoding);
        TableLayout layout = table.layout();
        ObjectNode dialect = resource.putObject("dialect");
        dialect.put("delimiter", String.valueOf(layout.delimiter()))
                .put("quoteChar", "\"")
                .put("doubleQuote", true);
        if (layout.headingRows().isEmpty()) {
            dialect.put("header", false);
        } else if (!layout.headingRows().equals(List.of(1))) {
            ArrayNode rows = dialect.putArray("headerRows");
            layout.headingRows().forEach(rows::add);
        }
        if (!layout.commentRows().isEmpty()) {
            ArrayNode rows = dialect.putArray("commentRows");
            layout.commentRows().forEach(rows::add);
        }
        if (layout.footerRows() > 0) {
            dialect.put("footerRows", layout.footerRows());
        }
    }

    private static void beside(ObjectNode resource, DraftedFile file) {
        String name = ProgrammeNames.plain(file.name().replaceFirst("\\.[a-z]+$", ""));
        resource.put("name", name)
                .put("path", file.name())
                .put("role", file.holds().word());
        layout(resource, file.table());
        if (!file.guesses().isEmpty()) {
            ObjectNode schema = resource.putObject("schema");
            schema.put("fieldsMatch", "subset");
            ArrayNode fields = schema.putArray("fields");
            file.guesses().forEach(guess -> besideField(fields.addObject(), guess));
        }
    }

    private static void besideField(ObjectNode field, RoleGuess guess) {
        field.put("name", guess.column().heading()).put("role", guess.role());
        if (ResourceRole.isDate(guess.role()) && !guess.column().dates().forms().isEmpty()) {
            ArrayNode formats = field.putArray("formats");
            guess.column().dates().forms().forEach(formats::add);
        }
    }
}
