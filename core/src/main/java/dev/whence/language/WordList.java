package dev.whence.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

    /** A part of a data file under a line {@code [header]}. */
    public record Section(String header, List<String> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** The sections of a data file in their order; headers come without their brackets. */
    public static List<Section> sections(Class<?> owner, String file) {
        List<Section> sections = new ArrayList<>();
        List<String> lines = lines(owner, file);
        int i = 0;
        while (i < lines.size()) {
            int end = i + 1;
            while (end < lines.size() && !lines.get(end).startsWith("[")) {
                end++;
            }
            String header = lines.get(i);
            sections.add(new Section(header.substring(1, header.length() - 1), lines.subList(i + 1, end)));
            i = end;
        }
        return List.copyOf(sections);
    }

    public boolean contains(String word) {
        return words.contains(word);
    }

    public Set<String> words() {
        return words;
    }
}
