package dev.whence.claim.frame;

import dev.whence.claim.Measure;
import dev.whence.language.Sentence;
import dev.whence.language.WordList;
import dev.whence.population.NounClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    private record Entry(Trigger trigger, Form form, Wording wording) {}

    private final Map<String, List<Entry>> byFirstWord;

    private Triggers(Map<String, List<Entry>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /** Reads {@code triggers.txt}. */
    public static Triggers load() {
        List<String> lines = WordList.lines(Triggers.class, "triggers.txt");
        Map<String, Set<String>> groups = groups(lines);
        Map<String, List<Entry>> entries = new HashMap<>();
        for (String line : lines) {
            if (!line.startsWith("@")) {
                addForms(entries, line.split("\\|", -1), groups);
            }
        }
        // the longest first; "hurt" and "hit" are rather participles than present forms
        entries.replaceAll((word, found) -> found.stream()
                .sorted(Comparator.<Entry>comparingInt(entry -> -entry.wording().length())
                        .thenComparing(entry -> entry.form() == Form.PRESENT))
                .toList());
        return new Triggers(entries);
    }

    /** "@limb: leg, arm" */
    private static Map<String, Set<String>> groups(List<String> lines) {
        Map<String, Set<String>> groups = new HashMap<>();
        for (String line : lines) {
            if (line.startsWith("@")) {
                String[] sides = line.split(":\\s*", 2);
                groups.put(sides[0], Set.of(sides[1].split("\\s*,\\s*")));
            }
        }
        return groups;
    }

    private static void addForms(Map<String, List<Entry>> entries, String[] columns, Map<String, Set<String>> groups) {
        String head = columns[0].strip();
        String base = head.replaceFirst("\\s*\\(.*", "");
        Trigger trigger = trigger(base, columns);
        if (trigger.kind() == Trigger.Kind.STATE) {
            add(entries, trigger, Form.STATE, base, groups);
            return;
        }
        String[] forms = head.contains("(")
                ? head.substring(head.indexOf('(') + 1, head.length() - 1).split("\\s*,\\s*")
                : new String[] {past(base), past(base), ing(base)};
        add(entries, trigger, Form.PRESENT, base, groups);
        add(entries, trigger, Form.PRESENT, thirdPerson(base), groups);
        add(entries, trigger, Form.PAST, full(forms[0], base), groups);
        add(entries, trigger, Form.PAST, full(forms[1], base), groups);
        add(entries, trigger, Form.ING, full(forms[2], base), groups);
    }

    /** "got" of "get_~_@wound" is "got ~ @wound": what follows the verb stays as it is. */
    private static String full(String form, String base) {
        boolean verbAlone = form.indexOf(' ') < 0 && form.indexOf('_') < 0;
        return verbAlone ? form + rest(base) : form;
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

    private static void add(
            Map<String, List<Entry>> entries,
            Trigger trigger,
            Form form,
            String phrase,
            Map<String, Set<String>> groups) {
        Entry entry = new Entry(trigger, form, Wording.of(phrase.replace('_', ' '), groups));
        for (String opener : entry.wording().openers()) {
            entries.computeIfAbsent(opener, word -> new ArrayList<>()).add(entry);
        }
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
            int end = entry.wording().endAt(sentence, token);
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
}
