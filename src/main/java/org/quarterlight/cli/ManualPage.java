package org.quarterlight.cli;

import java.util.List;
import java.util.stream.Stream;
import org.quarterlight.workspace.ProductVersions;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A manual page in the man macros of troff: the program, then each command with its options. */
final class ManualPage {
    private final StringBuilder page = new StringBuilder();

    private ManualPage() {}

    static String of(CommandLine program) {
        ManualPage manual = new ManualPage();
        CommandSpec spec = program.getCommandSpec();
        manual.line(".TH QUARTERLIGHT 1 \"\" \"Quarterlight " + text(ProductVersions.quarterlight()) + "\"");
        manual.section(
                "NAME",
                List.of("quarterlight \\- " + text(joined(spec.usageMessage().header()))));
        manual.line(".SH SYNOPSIS");
        manual.line(".B quarterlight");
        manual.line(".I COMMAND");
        manual.line(".RI [ options ]");
        manual.line(".SH COMMANDS");
        spec.subcommands().values().forEach(command -> manual.command(command.getCommandSpec()));
        manual.section(
                "EXAMPLES", Stream.of(spec.usageMessage().footer()).skip(2).toList());
        return manual.page.toString();
    }

    private void command(CommandSpec command) {
        line(".SS " + text(command.name()));
        line(text(joined(command.usageMessage().header())) + ".");
        Stream.of(command.usageMessage().description()).map(ManualPage::text).forEach(this::line);
        command.positionalParameters().forEach(place -> entry(place.paramLabel(), place.description()));
        command.options().stream()
                .filter(option -> !option.hidden() && !option.usageHelp() && !option.versionHelp())
                .forEach(option -> entry(form(option), option.description()));
        verbatim(Stream.of(command.usageMessage().footer()).skip(1).toList());
    }

    private static String form(OptionSpec option) {
        return option.longestName() + (option.arity().max() == 0 ? "" : " " + option.paramLabel());
    }

    private void entry(String form, String... description) {
        line(".TP");
        line(".B " + text(form));
        line(text(joined(description)));
    }

    private void section(String name, List<String> lines) {
        line(".SH " + name);
        if (lines.size() == 1) {
            line(lines.getFirst());
        } else {
            verbatim(lines);
        }
    }

    private void verbatim(List<String> lines) {
        if (!lines.isEmpty()) {
            line(".PP");
            line(".nf");
            lines.stream().map(ManualPage::text).forEach(this::line);
            line(".fi");
        }
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    private static String joined(String... lines) {
        return String.join(" ", lines);
    }

    /** A line that begins with a dot or an apostrophe would be a macro; a minus that may be broken would be a hyphen. */
    private static String text(String line) {
        String plain = line.replace("\\", "\\e").replace("-", "\\-").replace("%n", " ");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
