package dev.whence.bench.reuse;

import dev.whence.reuse.word.NGram;
import dev.whence.reuse.word.WordReader;
import java.io.IOException;
import java.nio.file.Path;

/** What no search can do without: parse the JSON Lines, find the words, hash the runs of four. */
public final class LimitLoop {
    private long sum;
    private int[] words = new int[1024];
    private final WordReader reader = new WordReader();

    private LimitLoop() {}

    /** {@code LimitLoop CORPUS.jsonl} */
    public static void main(String[] args) throws IOException {
        LimitLoop loop = new LimitLoop();
        Corpus.read(Path.of(args[0]), document -> loop.read(document.text()));
        System.out.println(Usage.now() + " (" + Long.toHexString(loop.sum) + ")");
    }

    private void read(String text) {
        int count = reader.read(text);
        if (words.length < count) {
            words = new int[2 * count];
        }
        reader.copyHashes(words, 0);
        for (int i = 0; i < NGram.count(count); i++) {
            sum ^= NGram.hash(words, i);
        }
    }
}
