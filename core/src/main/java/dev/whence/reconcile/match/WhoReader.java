package dev.whence.reconcile.match;

import dev.whence.language.WordList;
import dev.whence.population.Noun;
import dev.whence.population.NounClass;
import dev.whence.population.Nouns;
import dev.whence.population.Population;
import dev.whence.population.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes the names of populations apart: "US special forces" are fighters, of the US, and special ones. */
final class WhoReader {
    private static final int LONGEST = 4;

    private final Words words;
    private final Nouns nouns;
    private final Map<String, String> kinds = new HashMap<>();

    WhoReader(Words words, Nouns nouns) {
        this.words = words;
        this.nouns = nouns;
        for (WordList.Section section : WordList.sections(WhoReader.class, "people.txt")) {
            section.lines()
                    .forEach(line -> List.of(line.split(",\\s*")).forEach(word -> kinds.put(word, section.header())));
        }
    }

    /** @param place the words of the place that the claim is about, which say nothing about who */
    Who read(Optional<Population> population, Set<String> place) {
        if (population.isEmpty()) {
            return Who.ANYBODY;
        }
        List<Words.Word> all = words.all(population.get().name());
        int head = headEnd(all);
        Optional<String> kind = Optional.empty();
        int from = head;
        for (int length = Math.min(LONGEST, head); length >= 1 && kind.isEmpty(); length--) {
            kind = kindOf(phrase(all, head - length, head));
            from = kind.isPresent() ? head - length : head;
        }
        Set<String> names = new HashSet<>();
        Set<String> qualities = new HashSet<>();
        Set<String> rest = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (i < from || i >= head) {
                sort(all.get(i), names, i < from ? qualities : rest);
            }
        }
        String found = kind.orElseGet(() -> byRole(population.get()));
        population
                .get()
                .affiliation()
                .ifPresent(affiliation -> words.all(affiliation).forEach(word -> sort(word, names, new HashSet<>())));
        Who who = new Who(found, names, qualities, rest);
        if (who.isArmed()) {
            return who;
        }
        names.removeIf(name -> place.stream().anyMatch(word -> Words.alike(word, name)));
        return new Who(found, names, qualities, rest);
    }

    /** Where the noun ends that says what they are: before "of the 93rd Brigade". */
    private int headEnd(List<Words.Word> all) {
        for (int i = 1; i < all.size(); i++) {
            if (words.isBorder(all.get(i).norm())) {
                return i;
            }
        }
        return all.size();
    }

    private Optional<String> kindOf(String phrase) {
        String listed = kinds.get(phrase);
        if (listed != null) {
            return Optional.of(listed);
        }
        return nouns.find(phrase).flatMap(WhoReader::kind);
    }

    private static Optional<String> kind(Noun noun) {
        if (noun.is(NounClass.COMBATANT) || noun.is(NounClass.GROUP)) {
            return Optional.of(Who.FIGHTERS);
        }
        return noun.is(NounClass.PERSON) || noun.is(NounClass.FAMILY) ? Optional.of(noun.lemma()) : Optional.empty();
    }

    /** "ISIS" has no noun: whoever bears arms is a fighter. */
    private static String byRole(Population population) {
        return population.role() == Role.CIVILIAN ? Who.CIVILIANS : Who.FIGHTERS;
    }

    private void sort(Words.Word word, Set<String> names, Set<String> qualities) {
        if (words.isEmpty(word.norm()) || words.isBorder(word.norm()) || words.isPlain(word.norm())) {
            return;
        }
        String singular = Words.singular(word.norm());
        boolean noun = kindOf(word.norm()).isPresent() || kindOf(singular).isPresent();
        if (word.upper() || Character.isDigit(word.norm().charAt(0))) {
            if (!noun && !word.norm().equals("armed")) {
                names.add(singular);
            }
        } else if (!noun) {
            qualities.add(singular);
        }
    }

    private static String phrase(List<Words.Word> all, int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(all.get(i).norm());
        }
        return phrase.toString();
    }
}
