package dev.whence.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A set of words or phrases from a data file on the class path: one a line, lower case, {@code #} opens a comment. */
public final class WordList {
    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = words;
    }

    /**
     * Reads a list.
     *
     * @param owner the class whose package holds the file
     * @throws IllegalStateException if there is no such file: a fault of the build, not of the user
     */
    public static WordList load(Class<?> owner, String file) {
        return new WordList(lines(owner, file).stream().collect(Collectors.toUnmodifiableSet()));
    }

    public static WordList of(String... words) {
        return new WordList(Set.of(words));
    }

    /** The lines of a data file without comments and blank lines, in their order. */
    public static List<String> lines(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No data file " + file + " beside " + owner.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(line -> line.startsWith("#")
                            ? ""
                            : line.replaceFirst("\\s+#\\s.*$", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean contains(String word) {
        return words.contains(word);
    }

    public Set<String> words() {
        return words;
    }
}
