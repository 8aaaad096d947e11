package dev.whence.cli;

import dev.whence.ledger.LedgerException;
import dev.whence.view.text.Printable;
import dev.whence.view.text.Style;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Where the program starts. */
public final class Main {
    private final Surroundings surroundings;

    public Main(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public static void main(String[] args) {
        Surroundings surroundings = Surroundings.ofProcess();
        try {
            System.exit(new Main(surroundings).execute(args));
        } catch (Error e) {
            // what no command can mend, such as a heap that is full: one line and the status for a failure
            surroundings
                    .err()
                    .println("whence: the program broke (" + e + "): try with more memory, WHENCE_JAVA_OPTS=-Xmx4g");
            System.exit(ExitStatus.FAILED);
        }
    }

    /** Runs one command and gives its exit status: 0 done, 1 done with files skipped, 2 wrong use, 3 failed. */
    public int execute(String... args) {
        WhenceCommand whence = new WhenceCommand(surroundings);
        PrintWriter err = new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8);
        CommandLine commandLine = new CommandLine(whence, new Commands(surroundings, whence))
                .setOut(surroundings.out())
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        surroundings.terminal().style() == Style.COLOUR ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Math.min(Math.max(surroundings.terminal().width(), 80), 110))
                .setParameterExceptionHandler((e, arguments) -> wrongUse(e, err))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, whence, err));
        describeCompletion(commandLine);
        quietLogs();
        int status = commandLine.execute(args);
        surroundings.out().flush();
        return surroundings.out().checkError() ? Math.max(status, ExitStatus.FAILED) : status;
    }

    /** The command is picocli's own; its words are ours. */
    private static void describeCompletion(CommandLine whence) {
        Optional.ofNullable(whence.getSubcommands().get("generate-completion"))
                .ifPresent(command -> command.getCommandSpec()
                        .usageMessage()
                        .header("Print a script that lets bash and zsh complete whence's commands and options.")
                        .footer("", "Example:", "  source <(whence generate-completion)"));
    }

    private static int wrongUse(CommandLine.ParameterException e, PrintWriter err) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        err.println("whence: " + oneLine(String.valueOf(e.getMessage())) + ". Try '" + name + " --help'.");
        return ExitStatus.WRONG_USE;
    }

    private int failed(Exception e, WhenceCommand whence, PrintWriter err) {
        surroundings.out().flush();
        err.println("whence: " + oneLine(message(e)));
        if (whence.debug()) {
            e.printStackTrace(err);
        }
        return isWrongUse(e) ? ExitStatus.WRONG_USE : ExitStatus.FAILED;
    }

    private static boolean isWrongUse(Exception e) {
        return e instanceof WrongUse
                || e instanceof FileAlreadyExistsException
                || e instanceof LedgerException ledger && ledger.isWrongUse();
    }

    private static String message(Exception e) {
        if (e instanceof WrongUse || e instanceof LedgerException) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return message(unchecked.getCause());
        }
        if (e instanceof AccessDeniedException denied) {
            return "No permission for " + denied.getFile() + ": change its permissions";
        }
        if (e instanceof NoSuchFileException missing) {
            return "There is no file or folder " + missing.getFile();
        }
        if (e instanceof FileAlreadyExistsException there) {
            return there.getFile() + " is a file, and a folder is needed: name another one";
        }
        if (e instanceof IOException) {
            return e.getMessage() + ": check the disk and try again";
        }
        return "internal error: " + e + ". Run it again with --debug and report what it prints";
    }

    private static String oneLine(String message) {
        String line = Printable.of(message).strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    /** The libraries' own remarks are not for the user; errors come as exceptions. */
    private void quietLogs() {
        boolean debug = WhenceCommand.isSet(surroundings.environment(), "WHENCE_DEBUG");
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(debug ? Level.INFO : Level.OFF);
    }
}
