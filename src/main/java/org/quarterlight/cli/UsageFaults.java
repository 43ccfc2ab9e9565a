package org.quarterlight.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterlight.dates.DateFormats;
import org.quarterlight.dates.DateReader;
import org.quarterlight.dates.DateReading;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.figure.PlainWords;
import org.quarterlight.spelling.NearestNames;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of a command line that cannot be understood: what is wrong, and the form of what it is wrong in. */
final class UsageFaults {
    private static final DateFormats BRITISH = DateFormats.of(List.of("%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%Y%m%d"));

    private UsageFaults() {}

    static int explain(ParameterException fault, String... arguments) {
        CommandLine command = fault.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(fault instanceof UnmatchedArgumentException unmatched ? unmatched(unmatched) : words(fault));
        form(fault).lines().forEach(line -> err.println("  " + line));
        err.println("More: " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return ExitCode.WRONG_USAGE;
    }

    /** The library's words without the class it would convert to. */
    private static String words(ParameterException fault) {
        ArgSpec spec = fault.getArgSpec();
        String message = String.valueOf(fault.getMessage());
        if (spec == null || !message.startsWith("Invalid value")) {
            return message;
        }
        return "'" + fault.getValue() + "' is no value for " + name(spec) + kind(spec, fault.getValue());
    }

    private static String kind(ArgSpec spec, String given) {
        return switch (spec.type().getSimpleName()) {
            case "LocalDate" -> ": " + noSuchDay(given).or(() -> nearest(given)).orElse("write a day as 2008-10-28");
            case "LocalDateTime" -> ": write a day and a time as 2026-04-02T09:30";
            case "LocalTime" -> ": write a time as 06:00";
            case "int", "Integer", "long", "Long" -> ": write a whole number";
            case "Duration" -> ": write a length of time as PT30M";
            default -> spec.type().isEnum() ? ": it is one of " + choices(spec) : "";
        };
    }

    /** What is said of a date in a cell is said here too, where it is of a day that does not exist. */
    private static Optional<String> noSuchDay(String given) {
        return new DateReader(DateFormats.NONE).read(given) instanceof DateReading.Refused refused
                        && refused.hint().startsWith("there is no ")
                ? Optional.of(refused.hint())
                : Optional.empty();
    }

    /** A day written otherwise is answered with the form that would do; of two orders it is the one used in Britain. */
    private static Optional<String> nearest(String given) {
        return new DateReader(BRITISH).read(given.strip()) instanceof DateReading.Stated(StatedDate date)
                ? date.interval()
                        .filter(Interval::isOneDay)
                        .map(day -> "write " + PlainWords.day(day.measuringDay()) + " as " + day.measuringDay())
                : Optional.empty();
    }

    private static String choices(ArgSpec spec) {
        return String.join(
                ", ",
                Stream.of(spec.type().getEnumConstants()).map(String::valueOf).toList());
    }

    private static String name(ArgSpec spec) {
        return switch (spec) {
            case OptionSpec option -> option.longestName();
            case PositionalParamSpec place -> place.paramLabel();
            default -> spec.paramLabel();
        };
    }

    private static String unmatched(UnmatchedArgumentException fault) {
        String given = given(fault);
        String what = given.startsWith("-") ? "There is no option " : "There is no command or place for ";
        return (what + "'" + given + "'. " + sentence(question(fault))).strip();
    }

    private static String given(UnmatchedArgumentException fault) {
        return fault.getUnmatched().getFirst().split("=", 2)[0];
    }

    private static String question(UnmatchedArgumentException fault) {
        String given = given(fault);
        CommandSpec spec = fault.getCommandLine().getCommandSpec();
        List<String> known = given.startsWith("-")
                ? List.copyOf(spec.optionsMap().keySet())
                : List.copyOf(spec.subcommands().keySet());
        return NearestNames.question(given, known);
    }

    private static String sentence(String question) {
        return question.isEmpty()
                ? ""
                : Character.toUpperCase(question.charAt(0))
                        + question.substring(1).strip();
    }

    /** The option's or the place's own form and description; of the command, where neither is at fault. */
    private static String form(ParameterException fault) {
        boolean saidWhole = fault.getClass() == ParameterException.class && fault.getArgSpec() == null;
        if (saidWhole
                || (fault instanceof UnmatchedArgumentException unmatched
                        && !question(unmatched).isEmpty())) {
            return "";
        }
        return switch (fault.getArgSpec()) {
            case OptionSpec option ->
                option.longestName() + (option.arity().max() == 0 ? "" : " " + option.paramLabel()) + "   "
                        + String.join(" ", option.description());
            case PositionalParamSpec place -> place.paramLabel() + "   " + String.join(" ", place.description());
            case null, default -> fault.getCommandLine().getHelp().synopsis(0).strip();
        };
    }
}
