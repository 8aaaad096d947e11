package dev.whence.quantity;

import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.language.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Number words in set phrases, from {@code idioms.txt}: "one can expect", "one another", "number one". A phrase that ends
 * with the number holds where no noun follows: "this one", but "that one fighter was killed".
 */
final class IdiomExclusion implements Exclusion {

    private record Idiom(List<String> before, List<String> after) {}

    private final Map<String, List<Idiom>> byNumber = new HashMap<>();

    IdiomExclusion() {
        for (String line : WordList.lines(IdiomExclusion.class, "idioms.txt")) {
            int open = line.indexOf('[');
            int close = line.indexOf(']');
            byNumber.computeIfAbsent(line.substring(open + 1, close), word -> new ArrayList<>())
                    .add(new Idiom(words(line.substring(0, open)), words(line.substring(close + 1))));
        }
    }

    private static List<String> words(String part) {
        return part.isBlank() ? List.of() : Arrays.asList(part.strip().split(" "));
    }

    @Override
    public String reason() {
        return "idiom";
    }

    @Override
    public boolean excludes(Sentence sentence, Figure figure, HedgeReader.Hedged hedged) {
        if (figure.to() != figure.from() + 1) {
            return false;
        }
        if (isProForm(sentence, figure)) {
            return true;
        }
        for (Idiom idiom : byNumber.getOrDefault(sentence.norm(figure.from()), List.of())) {
            if (matches(sentence, figure.from() - idiom.before().size(), idiom.before())
                    && matches(sentence, figure.to(), idiom.after())
                    && !(idiom.after().isEmpty() && Surroundings.isNoun(sentence, figure.to()))) {
                return true;
            }
        }
        return false;
    }

    /** {@code the official one}: it stands for a noun. */
    private static boolean isProForm(Sentence sentence, Figure figure) {
        return sentence.norm(figure.from()).equals("one")
                && sentence.tag(figure.from() - 1) == Tag.ADJ
                && sentence.tag(figure.to()) == Tag.PUNCT;
    }

    private static boolean matches(Sentence sentence, int at, List<String> words) {
        for (int w = 0; w < words.size(); w++) {
            if (!sentence.norm(at + w).equals(words.get(w))) {
                return false;
            }
        }
        return true;
    }
}
