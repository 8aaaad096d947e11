package dev.whence.bench.speed;

import dev.whence.ledger.LedgerWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to store the sample in a ledger, in place of what was there. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LedgerBenchmark {

    /** A ledger in a folder of its own. */
    @State(Scope.Benchmark)
    public static class Open {
        final LedgerWriter ledger;

        public Open() {
            this.ledger = Stages.ledger(emptyFolder().resolve("benchmark.db"));
        }

        private static Path emptyFolder() {
            try {
                return Files.createTempDirectory("whence-bench");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @TearDown(Level.Trial)
        public void close() {
            ledger.close();
        }
    }

    @Benchmark
    public void sample(Sample sample, Open open) {
        sample.readings.forEach(reading -> Stages.store(open.ledger, reading));
    }
}
