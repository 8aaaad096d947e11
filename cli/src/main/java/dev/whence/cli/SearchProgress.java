package dev.whence.cli;

import dev.whence.reuse.work.Progress;
import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a search for passages has come: a bar for each stage on a terminal, elsewhere a line at every fifth. */
final class SearchProgress implements Progress, AutoCloseable {
    private static final int UPDATE_MILLIS = 200;
    /** Fewer steps are done before anybody wonders. */
    private static final int FEW = 2000;

    private static final int PARTS = 5;

    private final Terminal terminal;
    private final PrintStream err;
    private Optional<ProgressBar> bar = Optional.empty();
    private String name = "";
    private int steps;
    private int done;

    SearchProgress(Terminal terminal, PrintStream err) {
        this.terminal = terminal;
        this.err = err;
    }

    @Override
    public synchronized void begin(Stage stage, int all) {
        close();
        name = name(stage);
        steps = all;
        done = 0;
        if (terminal.interactive() && all > 0) {
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(all)
                    .setUpdateIntervalMillis(UPDATE_MILLIS)
                    .setStyle(ProgressBarStyle.ASCII)
                    .clearDisplayOnFinish()
                    .setConsumer(new ConsoleProgressBarConsumer(err, terminal.width()))
                    .build());
        }
    }

    private static String name(Stage stage) {
        return switch (stage) {
            case READING -> "Reading words";
            case PAIRING -> "Finding pairs";
            case COMPARING -> "Comparing";
        };
    }

    @Override
    public synchronized void step() {
        done++;
        if (bar.isPresent()) {
            bar.get().step();
        } else if (steps >= FEW && done < steps && part(done) > part(done - 1)) {
            err.println(name + ": " + done + " of " + steps + " (" + 100 / PARTS * part(done) + "%)");
        }
    }

    private int part(int step) {
        return (int) ((long) PARTS * step / steps);
    }

    @Override
    public synchronized void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
