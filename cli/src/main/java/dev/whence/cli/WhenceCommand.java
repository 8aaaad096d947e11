package dev.whence.cli;

import java.util.Map;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code whence} itself: the list of commands. */
@Command(
        name = "whence",
        mixinStandardHelpOptions = true,
        versionProvider = WhenceCommand.OfBuild.class,
        scope = ScopeType.INHERIT,
        header = "Reads a folder of news reports and tells where every number came from.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Start with:",
            "  whence trace reports/            read a folder of reports into whence.db",
            "  whence questions whence.db       what is being counted, by whom, and the range it leaves",
            "  whence findings whence.db        contradictions, broken sums, single origins",
            "  whence claims whence.db          every figure, and who said it",
            "  whence passages whence.db        what reports copied from one another",
            "  whence explain whence.db ID      why one was read as it was",
            "",
            "Exit status: 0 done; 1 done, with files skipped; 2 wrong use; 3 failed."
        },
        exitCodeOnInvalidInput = ExitStatus.WRONG_USE,
        exitCodeOnExecutionException = ExitStatus.FAILED,
        subcommands = {
            TraceCommand.class,
            QuestionsCommand.class,
            FindingsCommand.class,
            IncidentsCommand.class,
            SourcesCommand.class,
            ClaimsCommand.class,
            ReportsCommand.class,
            ReportCommand.class,
            PassagesCommand.class,
            ExplainCommand.class,
            ExportCommand.class,
            ReviewCommand.class,
            DecideCommand.class,
            DecisionsCommand.class,
            AgreementCommand.class,
            ReuseCommand.class,
            GenerateCompletion.class
        })
final class WhenceCommand implements Runnable {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Print the stack trace of every error. So does WHENCE_DEBUG=1.")
    private boolean debug;

    WhenceCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    boolean debug() {
        return debug || isSet(surroundings.environment(), "WHENCE_DEBUG");
    }

    static boolean isSet(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        return !value.isEmpty() && !value.equals("0");
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing");
    }

    /** The version that the build wrote. */
    static final class OfBuild implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"whence " + Version.current()};
        }
    }
}
