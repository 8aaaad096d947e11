package dev.whence.bench.reuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes a corpus of filler as JSON Lines {id, text, date}, one document in five with a passage copied from an earlier
 * one, and a truth file that says where. The same seed gives the same bytes.
 */
public final class Planting {
    private static final int[] LENGTHS = {25, 50, 100};
    private static final double[] NOISE = {0, 0.1, 0.2, 0.3};
    private static final int EVERY = 5;
    private static final int KEPT = 2000;

    private final Filler filler;
    private final SplittableRandom random;

    private final int copies;

    private Planting(long seed, int copies) {
        this.copies = copies;
        this.filler = new Filler(seed);
        this.random = new SplittableRandom(seed + 1);
    }

    /** {@code Planting FOLDER DOCUMENTS [SEED [COPIES]]} writes corpus.jsonl and truth.jsonl; each document has so many copies. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
        int copies = args.length > 3 ? Integer.parseInt(args[3]) : 0;
        new Planting(seed, copies).write(folder, Integer.parseInt(args[1]));
    }

    /** A document that was written, and its words as numbers of the filler's vocabulary. */
    private static final class Written {
        private final String id;
        private final int[] words;

        Written(String id, int[] words) {
            this.id = id;
            this.words = words;
        }
    }

    private void write(Path folder, int documents) throws IOException {
        Deque<Written> recent = new ArrayDeque<>();
        try (Writer corpus = Files.newBufferedWriter(folder.resolve("corpus.jsonl"));
                Writer truth = Files.newBufferedWriter(folder.resolve("truth.jsonl"))) {
            for (int i = 0; i < documents; i++) {
                String id = String.format(Locale.ROOT, "d%07d", i);
                int[] own = filler.words(100 + random.nextInt(100), random);
                for (int copy = 0; copy < copies && i > 0; copy++) {
                    own = plant(id, own, pick(recent), truth);
                }
                if (copies == 0 && i % EVERY == EVERY - 1) {
                    own = plant(id, own, pick(recent), truth);
                }
                print(id, i, own, corpus);
                recent.addLast(new Written(id, own));
                if (recent.size() > KEPT) {
                    recent.removeFirst();
                }
            }
        }
    }

    private Written pick(Deque<Written> recent) {
        List<Written> all = new ArrayList<>(recent);
        return all.get(random.nextInt(all.size()));
    }

    /** The document with a passage of another in its midst. */
    private int[] plant(String id, int[] own, Written source, Writer truth) {
        int length = Math.min(LENGTHS[random.nextInt(LENGTHS.length)], source.words.length);
        double noise = NOISE[random.nextInt(NOISE.length)];
        int from = random.nextInt(source.words.length - length + 1);
        int at = random.nextInt(own.length + 1);
        int[] copy = noisy(source.words, from, length, noise);
        int[] words = new int[own.length + copy.length];
        System.arraycopy(own, 0, words, 0, at);
        System.arraycopy(copy, 0, words, at, copy.length);
        System.arraycopy(own, at, words, at + copy.length, own.length - at);
        int[] here = offsets(words, at, at + copy.length);
        int[] there = offsets(source.words, from, from + length);
        try {
            truth.write(String.format(
                    Locale.ROOT,
                    "{\"from\":\"%s\",\"fromStart\":%d,\"fromEnd\":%d,\"to\":\"%s\",\"toStart\":%d,\"toEnd\":%d,\"words\":%d,\"noise\":%.1f}%n",
                    source.id,
                    there[0],
                    there[1],
                    id,
                    here[0],
                    here[1],
                    length,
                    noise));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** Half of the changes replace a word, a quarter leave it out, a quarter add one. */
    private int[] noisy(int[] words, int from, int length, double noise) {
        int[] copy = new int[2 * length];
        int count = 0;
        for (int i = from; i < from + length; i++) {
            double change = random.nextDouble() / Math.max(noise, 1e-9);
            if (change >= 0.75) {
                copy[count++] = words[i];
                if (change < 1) {
                    copy[count++] = filler.any(random);
                }
            } else if (change >= 0.25) {
                copy[count++] = filler.any(random);
            }
        }
        return java.util.Arrays.copyOf(copy, Math.max(1, count));
    }

    /** Where words start and end in the text that {@link #print} writes. */
    private int[] offsets(int[] words, int from, int end) {
        int at = 0;
        int start = 0;
        for (int i = 0; i < end; i++) {
            if (i == from) {
                start = at;
            }
            at += filler.word(words[i]).length() + between(i).length();
        }
        return new int[] {start, at - between(end - 1).length()};
    }

    private void print(String id, int number, int[] words, Writer corpus) throws IOException {
        corpus.write("{\"id\":\"" + id + "\",\"date\":\""
                + java.time.LocalDate.of(2001, 1, 1).plusDays(number / 100) + "\",\"text\":\"");
        for (int i = 0; i < words.length; i++) {
            String word = filler.word(words[i]);
            corpus.write(i % 14 == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
            corpus.write(between(i));
        }
        corpus.write("\"}\n");
    }

    private static String between(int word) {
        return word % 14 == 13 ? ". " : word % 7 == 4 ? ", " : " ";
    }
}
