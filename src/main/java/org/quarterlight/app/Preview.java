package org.quarterlight.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quarterlight.briefing.Briefings;
import org.quarterlight.issue.FileModes;
import org.quarterlight.template.NamedColumn;
import org.quarterlight.template.Template;
import org.quarterlight.template.TemplateProblem;
import org.quarterlight.template.TemplateResult;
import org.quarterlight.theme.Theme;
import org.quarterlight.wording.Subject;
import org.quarterlight.workspace.AsAtPosition;
import org.quarterlight.workspace.Folders;
import org.quarterlight.workspace.PastFigures;
import org.quarterlight.workspace.Progress;
import org.quarterlight.workspace.Workspace;
import org.quarterlight.workspace.WrongRequest;

/** One briefing from one template, written to {@code output/preview}; without a subject it is the first there is. */
public record Preview(Folders places, Path template, Optional<String> subject, Optional<LocalDate> asAt) {
    /** The files written, or what is wrong with the template. */
    public record Result(List<Path> files, List<TemplateProblem> problems) {}

    /** Reads what is new first, so that the preview rests on what an issue would rest on. */
    public Result make(Progress progress) {
        Path file = file();
        return switch (Template.read(String.valueOf(file.getFileName()), source(file))) {
            case TemplateResult.Made<Template>(Template sound) -> make(sound, progress);
            case TemplateResult.Refused<Template>(List<TemplateProblem> problems) -> new Result(List.of(), problems);
        };
    }

    /** The template itself, or the one of that name in the templates folder. */
    private Path file() {
        Path named = places.templates().resolve(template + Editions.ENDING);
        if (Files.isRegularFile(template)) {
            return template;
        }
        if (Files.isRegularFile(named)) {
            return named;
        }
        throw WrongRequest.unknown(
                "TEMPLATE", template.toString(), "give the path of a template, or one of the editions:", editions());
    }

    private List<String> editions() {
        return Editions.files(places.templates()).stream()
                .map(file -> file.getFileName().toString())
                .map(name -> name.substring(0, name.length() - Editions.ENDING.length()))
                .toList();
    }

    private static String source(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot read " + file, problem);
        }
    }

    private Result make(Template sound, Progress progress) {
        try (Workspace archive = Workspace.openToLook(places).ingest(progress)) {
            List<TemplateProblem> unknown = sound.unknown(archive.groupings().possible());
            if (!unknown.isEmpty()) {
                return new Result(List.of(), unknown);
            }
            archive.groupedBy(sound.groupings().stream().map(NamedColumn::word).toList());
            LocalDate date = asAt.or(archive.positions()::newest).orElseThrow(NothingToRead::new);
            AsAtPosition account = archive.positions().published(date, Optional.empty());
            Subject chosen = choose(new Briefings(account.schedule(), account.promises())
                    .subjects(sound.frontMatter().forEach()));
            String name = sound.frontMatter().id() + "-" + chosen.slug();
            Theme theme = Editions.theme(places.templates());
            return switch (new Renderer(account, new PastFigures(archive, Optional.empty()), new TreeMap<>(), theme)
                    .process(new BriefingOrder(sound, chosen, name))) {
                case RenderedBriefing.Made made -> new Result(write(made.files()), theme.problems());
                case RenderedBriefing.Refused refused -> new Result(List.of(), refused.problems());
            };
        }
    }

    private Subject choose(List<Subject> subjects) {
        List<String> names = subjects.stream().map(Subject::name).toList();
        return subjects.stream()
                .filter(each -> subject.isEmpty()
                        || each.name().equalsIgnoreCase(subject.get())
                        || each.scope().name().equalsIgnoreCase(subject.get()))
                .findFirst()
                .orElseThrow(() -> WrongRequest.unknown("--for", subject.orElse(""), "subjects", names));
    }

    private List<Path> write(Map<String, byte[]> files) {
        Path folder = places.output().resolve("preview");
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                written.add(Files.write(folder.resolve(file.getKey()), file.getValue()));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot write to " + folder, problem);
        }
        FileModes.restrict(folder);
        return written;
    }
}
