package dev.whence.population;

import dev.whence.language.Sentence;
import dev.whence.language.WordList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The lexicon of countable nouns and their classes. */
public final class Nouns {
    private static final int LONGEST = 5;

    private final Map<String, Noun> nouns;
    /** Of the listed phrases of several words. */
    private final Set<String> firstWords;

    private Nouns(Map<String, Noun> nouns) {
        this.nouns = nouns;
        this.firstWords = nouns.keySet().stream()
                .filter(phrase -> phrase.indexOf(' ') > 0)
                .map(phrase -> phrase.substring(0, phrase.indexOf(' ')))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads {@code nouns.txt}. */
    public static Nouns load() {
        Map<String, Noun> nouns = new HashMap<>();
        NounClass noun = NounClass.OTHER;
        String attribute = "";
        for (String line : WordList.lines(Nouns.class, "nouns.txt")) {
            if (line.startsWith("[")) {
                String[] header = line.substring(1, line.length() - 1).split(" ");
                noun = NounClass.valueOf(header[0].toUpperCase(Locale.ROOT));
                attribute = header.length > 1 ? header[1] : "";
            } else {
                for (String word : line.split(",")) {
                    add(nouns, word.strip(), noun, attribute);
                }
            }
        }
        return new Nouns(nouns);
    }

    private static void add(Map<String, Noun> nouns, String lemma, NounClass noun, String attribute) {
        if (lemma.isEmpty()) {
            return;
        }
        Role role = noun == NounClass.PERSON || noun == NounClass.GROUP || noun == NounClass.FAMILY
                ? Role.valueOf(attribute.toUpperCase(Locale.ROOT))
                : Role.UNKNOWN;
        Optional<String> toll = noun == NounClass.TOLL ? Optional.of(attribute) : Optional.empty();
        for (String form : forms(lemma)) {
            nouns.merge(form, new Noun(lemma, classes(noun, role), role, toll), Nouns::merged);
        }
    }

    private static Set<NounClass> classes(NounClass noun, Role role) {
        if (noun == NounClass.PERSON && role == Role.COMBATANT) {
            return EnumSet.of(NounClass.PERSON, NounClass.COMBATANT);
        }
        return noun == NounClass.MUNITION ? EnumSet.of(NounClass.MUNITION, NounClass.MATERIEL) : EnumSet.of(noun);
    }

    private static Noun merged(Noun first, Noun second) {
        EnumSet<NounClass> classes = EnumSet.copyOf(first.classes());
        classes.addAll(second.classes());
        return new Noun(
                first.lemma(),
                classes,
                first.role() == Role.UNKNOWN ? second.role() : first.role(),
                first.toll().or(second::toll));
    }

    /** Singular and regular plural. */
    private static List<String> forms(String lemma) {
        List<String> forms = new ArrayList<>(List.of(lemma));
        if (lemma.endsWith("s") || lemma.endsWith("men") || lemma.endsWith("children")) {
            if (lemma.endsWith("ss")) {
                forms.add(lemma + "es");
            }
            return forms;
        }
        if (lemma.endsWith("y") && lemma.length() > 2 && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0) {
            forms.add(lemma.substring(0, lemma.length() - 1) + "ies");
        } else if (lemma.endsWith("x") || lemma.endsWith("ch") || lemma.endsWith("sh")) {
            forms.add(lemma + "es");
        } else {
            forms.add(lemma + "s");
        }
        return forms;
    }

    /** The entry of a word or phrase in lower case, if listed. */
    public Optional<Noun> find(String phrase) {
        return Optional.ofNullable(nouns.get(phrase));
    }

    public boolean contains(String word) {
        return nouns.containsKey(word);
    }

    /** The longest listed phrase that ends at a token, or an entry of class {@link NounClass#OTHER}. */
    public Noun endingAt(Sentence sentence, int head, int from) {
        for (int length = Math.min(LONGEST, head - from + 1); length >= 1; length--) {
            Noun noun = nouns.get(phrase(sentence, head - length + 1, head + 1));
            if (noun != null) {
                return noun;
            }
        }
        return byLastPart(sentence.norm(head));
    }

    /** Does a listed phrase of several words start at a token? "armoured" of "armoured vehicles". */
    public boolean opensPhrase(Sentence sentence, int from) {
        int longest = Math.min(LONGEST, sentence.size() - from);
        for (int length = 2; firstWords.contains(sentence.norm(from)) && length <= longest; length++) {
            if (nouns.containsKey(phrase(sentence, from, from + length))) {
                return true;
            }
        }
        return false;
    }

    /** "ex-soldiers" are soldiers, "policeman-driver" a driver. */
    private Noun byLastPart(String word) {
        int hyphen = word.lastIndexOf('-');
        Noun noun = hyphen > 0 ? nouns.get(word.substring(hyphen + 1)) : null;
        return noun == null ? Noun.UNKNOWN : noun;
    }

    private static String phrase(Sentence sentence, int from, int to) {
        if (to - from == 1) {
            return sentence.norm(from);
        }
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!phrase.isEmpty()) {
                phrase.append(' ');
            }
            phrase.append(sentence.norm(i));
        }
        return phrase.toString();
    }
}
