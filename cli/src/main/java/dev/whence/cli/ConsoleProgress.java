package dev.whence.cli;

import dev.whence.cli.trace.Progress;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a run has come: a bar on a terminal, elsewhere a line at the start and at every tenth. */
final class ConsoleProgress {
    private static final int UPDATE_MILLIS = 200;
    /** Fewer files are read before anybody wonders. */
    private static final int FEW = 50;

    private ConsoleProgress() {}

    static Progress of(int files, Terminal terminal, PrintStream err) {
        return terminal.interactive() ? new Bar(files, terminal, err) : new Lines(files, err);
    }

    private static final class Bar implements Progress {
        private final ProgressBar bar;

        Bar(int files, Terminal terminal, PrintStream err) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setInitialMax(files)
                    .setUpdateIntervalMillis(UPDATE_MILLIS)
                    .setStyle(ProgressBarStyle.ASCII)
                    .clearDisplayOnFinish()
                    .setConsumer(new ConsoleProgressBarConsumer(err, terminal.width()))
                    .build();
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    private static final class Lines implements Progress {
        private final int files;
        private final PrintStream err;
        private int done;

        Lines(int files, PrintStream err) {
            this.files = files;
            this.err = err;
            err.println("Reading " + files + (files == 1 ? " file" : " files") + " …");
        }

        @Override
        public void step() {
            done++;
            int tenth = (int) (done * 10L / files);
            if (files >= FEW && tenth > (done - 1) * 10L / files && done < files) {
                err.println(done + " of " + files + " (" + tenth + "0%)");
            }
        }

        @Override
        public void close() {}
    }
}
