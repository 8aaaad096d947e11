package dev.whence.place;

import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.language.WordKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the places that a sentence names: {@code in Mosul}, {@code near the village of Bilavet}, {@code in the eastern
 * part of Halvia}. A capitalised name counts as a place behind a preposition of place, or beside a word such as "town";
 * in sentences of capitals only behind the strong prepositions.
 */
public final class PlaceFinder {
    private static final int LONGEST = 7;

    private final WordKinds words;

    private PlaceFinder(WordKinds words) {
        this.words = words;
    }

    /** Reads {@code place-words.txt}. */
    public static PlaceFinder load() {
        return new PlaceFinder(WordKinds.load(PlaceFinder.class, "place-words.txt"));
    }

    /** The places of a sentence in their order. */
    public List<PlaceMention> find(Sentence sentence) {
        boolean capitals = sentence.isUpperCase();
        List<PlaceMention> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Optional<PlaceMention> mention =
                    words.is("preposition", sentence.norm(i)) ? behind(sentence, i, capitals) : Optional.empty();
            if (mention.isPresent()) {
                found.add(mention.get());
                i = mention.get().to();
            } else {
                i++;
            }
        }
        return found;
    }

    private Optional<PlaceMention> behind(Sentence s, int preposition, boolean capitals) {
        boolean strong = words.is("strong", s.norm(preposition));
        int from = preposition + 1;
        int i = from;
        boolean named = false;
        boolean placeWord = false;
        while (i < Math.min(s.size(), from + LONGEST)) {
            String norm = s.norm(i);
            if (isName(s, i, capitals)) {
                named = true;
            } else if (words.is("before", norm) || words.is("behind", norm)) {
                placeWord = true;
            } else if (!isFiller(s, i, norm)) {
                break;
            }
            i++;
        }
        int to = trimmed(s, from, i);
        if (to <= from || !named || !(strong || placeWord)) {
            return Optional.empty();
        }
        int start = s.norm(from).equals("the") ? from + 1 : from;
        if (start >= to) {
            return Optional.empty();
        }
        return Optional.of(new PlaceMention(text(s, start, to), s.span(start, to), start, to));
    }

    private static String text(Sentence s, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!text.isEmpty() && !s.token(i).touches(s.token(i - 1))) {
                text.append(' ');
            }
            text.append(s.token(i).text());
        }
        return text.toString();
    }

    private boolean isName(Sentence s, int i, boolean capitals) {
        Tag tag = s.tag(i);
        boolean nounLike = tag == Tag.PROPN
                || tag == Tag.NOUN
                || tag == Tag.ADJ
                || tag == Tag.X
                || tag == Tag.VERB
                || tag == Tag.PRON;
        return s.token(i).isWord()
                && !s.token(i).hasDigit()
                && (s.token(i).startsUpper() && !capitals || capitals && (tag == Tag.PROPN || tag == Tag.NOUN))
                && nounLike
                && !words.is("notplace", s.norm(i));
    }

    private boolean isFiller(Sentence s, int i, String norm) {
        return norm.equals("the")
                || norm.equals("of")
                || norm.equals("'s")
                || norm.equals("de")
                || norm.equals("la")
                || norm.equals("el")
                || norm.equals("al")
                || norm.equals("and")
                        && i > 0
                        && s.token(i - 1).startsUpper()
                        && i + 1 < s.size()
                        && s.token(i + 1).startsUpper()
                || words.is("region", norm)
                || norm.equals("part")
                || norm.equals("parts");
    }

    /** Fillers at the end belong to what follows. */
    private int trimmed(Sentence s, int from, int end) {
        int to = end;
        while (to > from
                && (s.norm(to - 1).equals("the")
                        || s.norm(to - 1).equals("of")
                        || s.norm(to - 1).equals("'s")
                        || s.norm(to - 1).equals("and")
                        || s.norm(to - 1).equals("part"))) {
            to--;
        }
        return to;
    }
}
