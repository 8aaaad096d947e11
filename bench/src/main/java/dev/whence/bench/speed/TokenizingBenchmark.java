package dev.whence.bench.speed;

import dev.whence.language.Token;
import dev.whence.language.Tokenizer;
import dev.whence.language.WordList;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to cut one paragraph of a bulletin into tokens. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TokenizingBenchmark {
    private static final String PARAGRAPH = "At least 1,204 tanks (+3) and 12-15 boats were lost, Gen. Orlo Vask told"
            + " the Harbour Gazette on 4 May; \"we don't count what we can't see,\" the ministry's spokesman said.";

    private final Tokenizer tokenizer = new Tokenizer(WordList.load(Tokenizer.class, "abbreviations.txt"));

    @Benchmark
    public List<Token> paragraph() {
        return tokenizer.tokens(PARAGRAPH, new TextSpan(0, PARAGRAPH.length()));
    }
}
