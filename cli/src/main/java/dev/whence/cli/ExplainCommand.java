package dev.whence.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code whence explain}. */
@Command(name = "explain", header = "Show why a claim was read as it was.")
final class ExplainCommand implements Callable<Integer> {
    ExplainCommand(Surroundings surroundings) {}

    @Override
    public Integer call() {
        return ExitStatus.DONE;
    }
}
