package dev.whence.ingest.html;

import dev.whence.ingest.about.DataFile;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A list of words to look for in the class and id of an element: {@code related-links}, {@code relatedLinks} and
 * {@code c_related} all hold "related". A name such as {@code no-ads} or {@code has-sidebar} tells of something that is
 * absent or elsewhere and holds none.
 */
final class ClassWords {
    private static final Pattern JOINTS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[a-z])(?=[A-Z])");
    private static final Set<String> NEGATIONS =
            Set.of("no", "not", "has", "with", "without", "hide", "hidden", "is", "above", "below", "wp");
    private static final int LONGEST_RUN = 3;
    private static final int LONGEST_NAME = 200;

    private final Set<String> words;

    private ClassWords(Set<String> words) {
        this.words = words;
    }

    static ClassWords load(String file) {
        return new ClassWords(new HashSet<>(DataFile.lines(ClassWords.class, file)));
    }

    boolean in(Element element) {
        return inName(element.id())
                || element.hasAttr("class")
                        && List.of(element.className().split("\\s+")).stream().anyMatch(this::inName);
    }

    private boolean inName(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return false;
        }
        String[] parts = JOINTS.split(name);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = parts[i].toLowerCase(Locale.ROOT);
        }
        if (parts.length > 1 && NEGATIONS.contains(parts[0])) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            StringBuilder run = new StringBuilder();
            for (int j = i; j < Math.min(parts.length, i + LONGEST_RUN); j++) {
                run.append(j == i ? "" : "-").append(parts[j]);
                if (words.contains(run.toString())) {
                    return true;
                }
            }
        }
        return false;
    }
}
