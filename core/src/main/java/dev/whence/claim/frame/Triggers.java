package dev.whence.claim.frame;

import dev.whence.claim.Measure;
import dev.whence.language.Sentence;
import dev.whence.language.WordList;
import dev.whence.population.NounClass;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The lexicon of triggers with their forms. */
public final class Triggers {

    /** Which form of a trigger stands in the text. */
    public enum Form {
        /** Base form or third person: {@code kill}, {@code kills}. */
        PRESENT,
        /** Past or participle: {@code killed}. */
        PAST,
        /** {@code killing}. */
        ING,
        /** A state: {@code dead}. */
        STATE
    }

    /** A trigger found in a sentence, from one token to before another. */
    public record Found(Trigger trigger, Form form, int from, int to) {}

    /** Stands in a phrase for one to three words. */
    private static final String ANY = "*";

    private static final int LONGEST_GAP = 3;

    private record Entry(Trigger trigger, Form form, List<String> words) {}

    private final Map<String, List<Entry>> byFirstWord;

    private Triggers(Map<String, List<Entry>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /** Reads {@code triggers.txt}. */
    public static Triggers load() {
        Map<String, List<Entry>> entries = new HashMap<>();
        for (String line : WordList.lines(Triggers.class, "triggers.txt")) {
            addForms(entries, line.split("\\|", -1));
        }
        // the longest first; "hurt" and "hit" are rather participles than present forms
        entries.replaceAll((word, found) -> found.stream()
                .sorted(Comparator.<Entry>comparingInt(entry -> -entry.words().size())
                        .thenComparing(entry -> entry.form() == Form.PRESENT))
                .toList());
        return new Triggers(entries);
    }

    private static void addForms(Map<String, List<Entry>> entries, String[] columns) {
        String head = columns[0].strip();
        String base = head.replaceFirst("\\s*\\(.*", "");
        Trigger trigger = trigger(base, columns);
        if (trigger.kind() == Trigger.Kind.STATE) {
            add(entries, trigger, Form.STATE, base.replace('_', ' '));
            return;
        }
        String[] forms = head.contains("(")
                ? head.substring(head.indexOf('(') + 1, head.length() - 1).split(",")
                : new String[] {past(base), past(base), ing(base)};
        add(entries, trigger, Form.PRESENT, base.replace('_', ' '));
        add(entries, trigger, Form.PRESENT, thirdPerson(base).replace('_', ' '));
        add(entries, trigger, Form.PAST, forms[0].strip().replace('_', ' '));
        add(entries, trigger, Form.PAST, forms[1].strip().replace('_', ' '));
        add(entries, trigger, Form.ING, forms[2].strip().replace('_', ' '));
    }

    private static Trigger trigger(String base, String[] columns) {
        Map<NounClass, Measure> measures = new EnumMap<>(NounClass.class);
        Optional<Measure> bare = Optional.empty();
        Optional<Measure> few = Optional.empty();
        for (String pair : columns[2].strip().split("\\s+")) {
            if (pair.isEmpty()) {
                continue;
            }
            String[] sides = pair.split("=");
            Measure measure = Measure.valueOf(sides[1].toUpperCase(Locale.ROOT));
            if (sides[0].equals("bare")) {
                bare = Optional.of(measure);
            } else if (sides[0].equals("few")) {
                few = Optional.of(measure);
            } else {
                measures.put(NounClass.valueOf(sides[0].toUpperCase(Locale.ROOT)), measure);
            }
        }
        Trigger.Kind kind = Trigger.Kind.valueOf(columns[1].strip().toUpperCase(Locale.ROOT));
        return new Trigger(base, kind, measures, bare, few);
    }

    private static void add(Map<String, List<Entry>> entries, Trigger trigger, Form form, String phrase) {
        String[] words = phrase.split(" ");
        List<Entry> before = entries.getOrDefault(words[0], List.of());
        List<Entry> after = new java.util.ArrayList<>(before);
        after.add(new Entry(trigger, form, List.of(words)));
        entries.put(words[0], after);
    }

    private static String past(String base) {
        String word = firstWord(base);
        return word.endsWith("e")
                ? word + "d" + rest(base)
                : word.endsWith("y") && !endsInVowelY(word)
                        ? word.substring(0, word.length() - 1) + "ied" + rest(base)
                        : word + "ed" + rest(base);
    }

    private static String ing(String base) {
        String word = firstWord(base);
        return (word.endsWith("e") && !word.endsWith("ee") ? word.substring(0, word.length() - 1) : word)
                + "ing"
                + rest(base);
    }

    private static String thirdPerson(String base) {
        String word = firstWord(base);
        if (word.endsWith("y") && !endsInVowelY(word)) {
            return word.substring(0, word.length() - 1) + "ies" + rest(base);
        }
        boolean hiss = word.endsWith("s") || word.endsWith("sh") || word.endsWith("ch") || word.endsWith("x");
        return word + (hiss ? "es" : "s") + rest(base);
    }

    private static boolean endsInVowelY(String word) {
        return word.length() > 1 && "aeiou".indexOf(word.charAt(word.length() - 2)) >= 0;
    }

    private static String firstWord(String base) {
        int cut = base.indexOf('_');
        return cut < 0 ? base : base.substring(0, cut);
    }

    private static String rest(String base) {
        int cut = base.indexOf('_');
        return cut < 0 ? "" : base.substring(cut);
    }

    /** The longest trigger that starts at a token. */
    public Optional<Found> at(Sentence sentence, int token) {
        List<Entry> entries = byFirstWord.get(sentence.norm(token));
        if (entries == null) {
            return Optional.empty();
        }
        for (Entry entry : entries) {
            int end = end(sentence, token, entry.words());
            if (end > token) {
                return Optional.of(new Found(entry.trigger(), entry.form(), token, end));
            }
        }
        return Optional.empty();
    }

    /**
     * The trigger with this base form.
     *
     * @throws IllegalArgumentException if there is none: a fault in a data file
     */
    Trigger byBase(String base) {
        return byFirstWord.values().stream()
                .flatMap(List::stream)
                .map(Entry::trigger)
                .filter(trigger -> trigger.base().equals(base))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No trigger " + base));
    }

    public boolean contains(String word) {
        return byFirstWord.containsKey(word);
    }

    /** The token behind a phrase that starts at a token, or -1. */
    private static int end(Sentence sentence, int token, List<String> words) {
        int at = token + 1;
        for (int i = 1; i < words.size() && at >= 0; i++) {
            if (words.get(i).equals(ANY)) {
                at = gapEnd(sentence, at, words.get(i + 1));
            } else {
                at = sentence.norm(at).equals(words.get(i)) ? at + 1 : -1;
            }
        }
        return at;
    }

    /** Behind the words that stand in a gap: "in <i>rebel</i> hands", "lost <i>all of their</i> roofs". */
    private static int gapEnd(Sentence sentence, int from, String next) {
        int last = Math.min(sentence.size() - 1, from + LONGEST_GAP);
        for (int at = from + 1; at <= last && isInGap(sentence, at - 1); at++) {
            if (sentence.norm(at).equals(next)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isInGap(Sentence sentence, int i) {
        return sentence.token(i).isWord() || sentence.norm(i).equals("'s");
    }
}
