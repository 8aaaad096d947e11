package dev.whence.bench.speed;

import dev.whence.language.Tokenizer;
import dev.whence.language.WordList;
import dev.whence.report.TextSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes a large folder of reports out of a small one: the reports again and again, each with a line that differs, so
 * that no two are the same. The same arguments give the same folder.
 */
public final class Repeated {
    private static final long SEED = 20_240_904;
    private static final int IN_A_FOLDER = 1_000;

    private Repeated() {}

    /**
     * {@code Repeated TEXTS TARGET N} writes N reports below TARGET and prints how many tokens and characters they have.
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("Repeated TEXTS TARGET N: repeats the .txt files of TEXTS to N reports in TARGET");
            System.exit(2);
        }
        Written written = write(texts(Path.of(args[0])), Path.of(args[1]), Integer.parseInt(args[2]));
        System.out.println(written.tokens() + " tokens, " + written.characters() + " characters");
    }

    /** How much was written. */
    record Written(long tokens, long characters) {}

    static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Repeated::text)
                    .toList();
            if (texts.isEmpty()) {
                throw new IOException("There is no .txt file in " + folder);
            }
            return texts;
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Written write(List<String> texts, Path target, int reports) throws IOException {
        Tokenizer tokenizer = new Tokenizer(WordList.load(Tokenizer.class, "abbreviations.txt"));
        List<String> repeated = repeated(texts, reports);
        long tokens = 0;
        long characters = 0;
        for (int i = 0; i < reports; i++) {
            String text = repeated.get(i);
            Path folder = Files.createDirectories(target.resolve("%03d".formatted(i / IN_A_FOLDER)));
            Files.writeString(folder.resolve("%06d.txt".formatted(i)), text);
            tokens += tokenizer.tokens(text, new TextSpan(0, text.length())).size();
            characters += text.length();
        }
        return new Written(tokens, characters);
    }

    /** The texts in turn, each with a last line of its own. */
    static List<String> repeated(List<String> texts, int reports) {
        Random random = new Random(SEED);
        List<String> repeated = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            String mark = Integer.toString(random.nextInt(Integer.MAX_VALUE), Character.MAX_RADIX);
            repeated.add(texts.get(i % texts.size()).stripTrailing() + "\n\nFiled under the mark " + mark + ".\n");
        }
        return repeated;
    }
}
