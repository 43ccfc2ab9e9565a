package org.quarterlight.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import org.quarterlight.workspace.ProductVersions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/** The program's commands. */
@Command(
        name = "quarterlight",
        header = "Reads CSV exports of rollout plans, computes three-month forward schedules and writes briefings.",
        versionProvider = Commands.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            InitCommand.class,
            PreviewCommand.class,
            ExplainCommand.class,
            HistoryCommand.class,
            VerifyCommand.class,
            ClearCommand.class,
            RecallCommand.class,
            CompareCommand.class,
            SendCommand.class,
            ScheduleCommand.class,
            WorkerCommand.class,
            StatusCommand.class,
            CompletionCommand.class,
            ManualCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  quarterlight run                    the issue of the newest export, from input/ to output/",
            "  quarterlight init exports           a contract and a first briefing from a folder of CSV files",
            "  quarterlight check input            what is wrong with the exports, row by row",
            "  quarterlight explain plans.due      the lines a figure was counted from",
            "  quarterlight COMMAND --help         more about a command"
        })
public final class Commands implements Runnable {
    private final CommandLine line = new CommandLine(this)
            .setOut(writer(System.out))
            .setErr(writer(System.err))
            .setCommandName("quarterlight")
            .setUsageHelpAutoWidth(true)
            .setParameterExceptionHandler(UsageFaults::explain)
            .setExecutionExceptionHandler(Commands::failed);

    private Commands() {}

    /** Runs the command the arguments name and answers its exit code. */
    public static int run(String... arguments) {
        Commands commands = new Commands();
        commands.line.getSubcommands().values().forEach(Commands::helpful);
        helpful(commands.line);
        return commands.line.execute(arguments);
    }

    private static void helpful(CommandLine command) {
        command.getCommandSpec().mixinStandardHelpOptions(true);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new EscapingWriter(stream);
    }

    private static int failed(Exception problem, CommandLine command, ParseResult parsed) {
        return FailureMessages.explain(problem, command.getErr());
    }

    @Override
    public void run() {
        line.usage(line.getOut());
    }

    /** The version the program was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Quarterlight " + ProductVersions.quarterlight()};
        }
    }
}
