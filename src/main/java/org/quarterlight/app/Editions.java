package org.quarterlight.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.figure.Groupings;
import org.quarterlight.issue.Digest;
import org.quarterlight.issue.Manifest.FileDigest;
import org.quarterlight.template.ReleaseRule;
import org.quarterlight.template.Template;
import org.quarterlight.template.TemplateProblem;
import org.quarterlight.template.TemplateResult;
import org.quarterlight.theme.Theme;
import org.quarterlight.theme.ThemeReader;
import org.quarterlight.workspace.WrongRequest;

/** The editions of a templates folder: a Markdown file each; a faulty one is refused and the others stand. */
record Editions(List<Template> sound, List<TemplateProblem> refused, List<FileDigest> files, Theme theme) {
    /** How the file of a template ends. */
    static final String ENDING = ".md";

    static Editions in(Path folder) {
        List<Template> sound = new ArrayList<>();
        List<TemplateProblem> refused = new ArrayList<>();
        List<FileDigest> digests = new ArrayList<>();
        Map<String, String> fileById = new HashMap<>();
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            digests.add(new FileDigest(name, Digest.of(file)));
            switch (read(file, name)) {
                case TemplateResult.Made<Template>(Template template) -> {
                    String first = fileById.putIfAbsent(template.frontMatter().id(), name);
                    if (first == null) {
                        sound.add(template);
                    } else {
                        refused.add(twice(name, template, first));
                    }
                }
                case TemplateResult.Refused<Template>(List<TemplateProblem> problems) -> refused.addAll(problems);
            }
        }
        Theme theme = theme(folder);
        refused.addAll(theme.problems());
        theme.files().forEach(name -> digests.add(new FileDigest(name, Digest.of(folder.resolve(name)))));
        return new Editions(List.copyOf(sound), List.copyOf(refused), List.copyOf(digests), theme);
    }

    /** A theme that cannot be understood might ask for clearance or a marking, so nothing is made until it can. */
    static Theme theme(Path folder) {
        return switch (ThemeReader.in(folder)) {
            case TemplateResult.Made<Theme>(Theme theme) -> theme;
            case TemplateResult.Refused<Theme>(List<TemplateProblem> problems) ->
                throw new WrongRequest(
                        "--templates",
                        folder.toString(),
                        problems.stream().map(TemplateProblem::toString).collect(Collectors.joining("; ")));
        };
    }

    /** What must happen before an edition is public, by its own word or that of the theme. */
    ReleaseRule rule(Template template) {
        ReleaseRule own = template.frontMatter().release();
        return new ReleaseRule(own.clearanceRequired() || theme.clearanceRequired(), own.embargo());
    }

    /** These editions for a programme: a template that tells plans apart by a column the contract does not have is refused. */
    Editions of(Groupings programme) {
        List<TemplateProblem> problems = new ArrayList<>(refused);
        List<Template> known = new ArrayList<>();
        for (Template template : sound) {
            List<TemplateProblem> own = template.unknown(programme.possible());
            problems.addAll(own);
            if (own.isEmpty()) {
                known.add(template);
            }
        }
        return new Editions(List.copyOf(known), List.copyOf(problems), files, theme);
    }

    /** The columns by whose values the editions tell plans apart. */
    SortedSet<String> groupings() {
        SortedSet<String> words = new TreeSet<>();
        sound.forEach(template -> template.groupings().forEach(column -> words.add(column.word())));
        return words;
    }

    private static TemplateResult<Template> read(Path file, String name) {
        try {
            return Template.read(name, Files.readString(file, StandardCharsets.UTF_8));
        } catch (MalformedInputException notUtf8) {
            return new TemplateResult.Refused<>(
                    List.of(new TemplateProblem(name, 1, 1, "the template is not UTF-8", "save it as UTF-8")));
        } catch (IOException problem) {
            return new TemplateResult.Refused<>(List.of(new TemplateProblem(
                    name, 1, 1, "the template cannot be read: " + problem.getMessage(), "check its permissions")));
        }
    }

    private static TemplateProblem twice(String name, Template template, String first) {
        String id = template.frontMatter().id();
        return new TemplateProblem(
                name, 1, 1, "the id " + id + " is already that of " + first, "give it an id of its own");
    }

    /** The files of the templates, in the order of their names. */
    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new WrongRequest(
                    "--templates",
                    folder.toString(),
                    "there is no folder " + folder.toAbsolutePath().normalize()
                            + "; give the folder of your templates, or have the shipped ones written there: quarterlight init"
                            + " --only-templates --templates " + folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot list the templates in " + folder, problem);
        }
    }
}
