package dev.whence.claim.reader;

import dev.whence.language.NounPhrases;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.language.WordKinds;
import dev.whence.population.Noun;
import dev.whence.population.NounClass;
import dev.whence.population.Nouns;
import dev.whence.population.Population;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The people to whom something happens in a report, with a number or without: "Gunmen attacked <i>weavers</i>", "the slide
 * buried <i>quarrymen</i>", "<i>the pilgrims</i> were ordered off the bus". A toll close behind that names nobody is
 * theirs: "Six deaths are confirmed."
 */
final class Sufferers {
    private static final Sufferers NOBODY = new Sufferers(List.of());
    /** How many sentences further a toll may be theirs. */
    private static final int REACH = 1;
    /** How many words may stand between "were" and what was done to them. */
    private static final int AUXILIARIES = 4;

    private record Told(Population population, Sentence sentence) {}

    private final List<Told> told;

    private Sufferers(List<Told> told) {
        this.told = List.copyOf(told);
    }

    static Sufferers of(Prose prose, Nouns nouns, WordKinds words) {
        List<Told> told = new ArrayList<>();
        for (Sentence s : prose.sentences()) {
            for (int i = 0; i < s.size(); i++) {
                if (isGroup(s, i, nouns, words)) {
                    int from = start(s, i, words);
                    if (suffers(s, from, i, words)) {
                        told.add(new Told(named(s, from, i, nouns, words), s));
                    }
                }
            }
        }
        return told.isEmpty() ? NOBODY : new Sufferers(told);
    }

    /** Where the phrase begins; taggers take the verb of "mud buried weavers" for an adjective. */
    private static int start(Sentence s, int head, WordKinds words) {
        int from = Math.min(NounPhrases.startOf(s, head + 1, 0), head);
        while (from > 0 && isNumber(s, from - 1, words)) {
            from--;
        }
        for (int i = head - 1; i > from; i--) {
            if (isStruck(s, i + 1, words)) {
                return i + 1;
            }
        }
        return from;
    }

    private static boolean isNumber(Sentence s, int i, WordKinds words) {
        return s.tag(i) == Tag.NUM || s.token(i).hasDigit() || words.is("numeral", s.norm(i));
    }

    private static boolean suffers(Sentence s, int from, int head, WordKinds words) {
        boolean aboard = words.is("carries", s.norm(from - 1));
        boolean harmed = isStruck(s, from, words) || isBefallen(s, head + 1, words);
        return aboard || harmed && !isCounted(s, from, head, words);
    }

    /** Those told of last before a place in the text, not far from it. */
    Optional<Population> before(Sentence s, int offset) {
        Optional<Population> last = Optional.empty();
        for (Told one : told) {
            boolean near = s.index() - one.sentence().index() <= REACH
                    && s.paragraph() - one.sentence().paragraph() <= 1;
            if (one.sentence().index() > s.index()) {
                break;
            }
            boolean earlier =
                    one.sentence().index() < s.index() || one.sentence().span().start() < offset;
            last = near && earlier ? Optional.of(one.population()) : last;
        }
        return last;
    }

    /** "weavers", "the crew": several people of one kind. */
    private static boolean isGroup(Sentence s, int i, Nouns nouns, WordKinds words) {
        String norm = s.norm(i);
        Optional<Noun> noun = nouns.find(norm);
        return noun.filter(n -> n.is(NounClass.PERSON) && !n.is(NounClass.COMBATANT) && !n.is(NounClass.TOLL))
                        .isPresent()
                && (!noun.get().lemma().equals(norm) || norm.endsWith("men") || norm.endsWith("children"))
                && !words.is("generic", norm)
                && !words.is("men", norm)
                && !words.is("helper", norm);
    }

    /** "34 villagers were buried" are a figure of their own. */
    private static boolean isCounted(Sentence s, int from, int head, WordKinds words) {
        for (int i = from; i < head; i++) {
            if (isNumber(s, i, words)) {
                return true;
            }
        }
        return false;
    }

    /** A verb of harm stands before it: "shelled the villagers", "burying the quarrymen". */
    private static boolean isStruck(Sentence s, int from, WordKinds words) {
        return words.is("befalls", s.norm(from - 1)) && !isAttribute(s, from - 1, words);
    }

    /** "the murdered weavers", "for trapped quarrymen": the word goes with them and tells of no deed. */
    private static boolean isAttribute(Sentence s, int verb, WordKinds words) {
        return verb == 0
                || words.is("determiner", s.norm(verb - 1))
                || isNumber(s, verb - 1, words)
                || s.tag(verb - 1) == Tag.ADP
                || s.tag(verb - 1) == Tag.VERB;
    }

    /** "were ordered off", "had been trapped", "trapped underground". */
    private static boolean isBefallen(Sentence s, int behind, WordKinds words) {
        if (words.is("befallen", s.norm(behind))) {
            return true;
        }
        boolean passive = false;
        for (int i = behind; i < behind + AUXILIARIES; i++) {
            if (passive && words.is("befallen", s.norm(i))) {
                return true;
            }
            passive |= words.is("being", s.norm(i));
        }
        return false;
    }

    private static Population named(Sentence s, int from, int head, Nouns nouns, WordKinds words) {
        int start = from;
        while (start < head
                && (words.is("determiner", s.norm(start))
                        || isNumber(s, start, words)
                        || !s.token(start).isWord())) {
            start++;
        }
        return new Population(
                PhraseText.of(s, start, head + 1),
                nouns.find(s.norm(head)).orElseThrow().role(),
                Optional.empty());
    }
}
