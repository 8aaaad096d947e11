package dev.whence.claim.frame;

import dev.whence.language.Clauses;
import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.language.WordKinds;
import dev.whence.population.Noun;
import dev.whence.population.NounClass;
import dev.whence.population.Nouns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Reads noun phrases: determiners, modifiers and nouns up to the head. Word lists outrank tags; tags find the borders.
 */
final class PhraseReader {
    private static final Set<String> DETERMINERS = Set.of(
            "the",
            "a",
            "an",
            "its",
            "their",
            "his",
            "her",
            "our",
            "my",
            "your",
            "this",
            "these",
            "those",
            "that",
            "all",
            "more",
            "other",
            "another",
            "additional",
            "further",
            "some",
            "any",
            "many",
            "most",
            "such",
            "new",
            "own",
            "same",
            "no",
            "every",
            "each",
            "so-called",
            "different",
            "various",
            "several");
    /** "its own toll": they open a phrase and are none. */
    private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "my", "your", "our");

    private static final Set<String> QUOTES =
            Set.of("|", "\"", "“", "”", "„", "«", "»", "‘", "'", "``", "''", "*", "**", "_");

    private final Nouns nouns;
    private final Triggers triggers;
    private final WordKinds words;
    private final PluralVerbs pluralVerbs;

    PhraseReader(Nouns nouns, Triggers triggers, WordKinds words) {
        this.nouns = nouns;
        this.triggers = triggers;
        this.words = words;
        this.pluralVerbs = new PluralVerbs(nouns);
    }

    /** A phrase and the triggers that stand before its head. */
    record Read(NounPhrase phrase, List<Triggers.Found> premodifiers) {}

    /**
     * The noun phrase that starts at a token.
     *
     * @param stop tokens that end a phrase: where a quantity or an expression of time starts
     */
    Optional<Read> at(Sentence s, int start, IntPredicate stop) {
        List<Triggers.Found> premodifiers = new ArrayList<>();
        int head = -1;
        int i = start;
        while (i < s.size()) {
            String norm = s.norm(i);
            if (i > start && stop.test(i)) {
                break;
            }
            if (head >= 0 && head == i - 1 && isPluralPossessive(s, i)) {
                i++;
                if (nouns.contains(s.norm(i))) {
                    head = i;
                    i++;
                }
                continue;
            }
            int noise = Math.max(afterNoise(s, i), head >= 0 ? afterBracket(s, i) : i);
            if (noise > i) {
                if (head >= 0 && !goesOn(s, noise)) {
                    break;
                }
                i = noise;
                continue;
            }
            if (head >= 0 && head == i - 1 && (isBefallen(s, head, i) || isDoing(s, head, i))) {
                break;
            }
            Optional<Triggers.Found> trigger = triggers.at(s, i).filter(t -> isPremodifier(s, t));
            if (trigger.isPresent() && !(head >= 0 && s.tag(i) == Tag.NOUN)) {
                if (head >= 0 && !isPossessive(s.norm(i - 1)) && !s.norm(i - 1).equals("of")
                        || !leadsToNoun(s, trigger.get().to(), stop)) {
                    if (isNominal(s, i, start) || head >= 0 && s.norm(i + 1).equals("at") && stop.test(i + 2)) {
                        head = i;
                        i++;
                    }
                    break;
                }
                premodifiers.add(trigger.get());
                i = trigger.get().to();
            } else if (head >= 0 && isUnitsOf(s, i)) {
                i++;
            } else if (i > start && looksVerbal(s, i, stop)) {
                break;
            } else if (isNoun(s, i)) {
                head = i;
                i++;
            } else if (isModifier(s, i, head, stop) || isPossessive(norm) && head >= 0) {
                i++;
            } else if (head < 0 && joinsModifiers(s, i, start)) {
                i++;
            } else {
                break;
            }
        }
        if (head < 0) {
            return Optional.empty();
        }
        Noun noun = peopleByName(s, head, nouns.endingAt(s, head, start));
        return Optional.of(new Read(new NounPhrase(start, head + 1, head, noun), premodifiers));
    }

    /** "says six porters hurt/NOUN, one badly", "four barges sank/NOUN in the port": what befell them, whatever its tag. */
    private boolean isBefallen(Sentence s, int head, int i) {
        String people = s.norm(head);
        boolean many = people.endsWith("s") || people.endsWith("men") || people.equals("people");
        if (!many || s.tag(i) != Tag.NOUN) {
            return false;
        }
        Noun noun = nouns.endingAt(s, head, head);
        boolean countable = noun.is(NounClass.PERSON) || noun.is(NounClass.MATERIEL) || noun.is(NounClass.STRUCTURE);
        return countable
                && triggers.at(s, i)
                        .filter(t -> t.form() == Triggers.Form.PAST && t.to() == i + 1 && endsClause(s, t.to()))
                        .isPresent();
    }

    /** A mark, a preposition or an adverb: no noun that the word before could belong to. */
    private static boolean endsClause(Sentence s, int i) {
        boolean mark = s.norm(i).isEmpty() || !Character.isLetter(s.norm(i).charAt(0));
        return mark || s.tag(i) == Tag.ADP || s.tag(i) == Tag.ADV;
    }

    /** "a million people need/NOUN food": what they do, whatever its tag. */
    private boolean isDoing(Sentence s, int head, int i) {
        return isPluralForm(s.norm(head))
                && nouns.endingAt(s, head, head).is(NounClass.PERSON)
                && triggers.at(s, i).filter(t -> pluralVerbs.is(s, t)).isPresent();
    }

    /** "the toll rose to", "facilities shot down four": a verb, whatever its tag. */
    private boolean looksVerbal(Sentence s, int i, IntPredicate stop) {
        Optional<Triggers.Found> trigger = triggers.at(s, i);
        if (trigger.isPresent() && trigger.get().form() != Triggers.Form.STATE) {
            boolean phrasal =
                    trigger.get().form() == Triggers.Form.PAST && trigger.get().to() - i > 1;
            return phrasal || stop.test(trigger.get().to());
        }
        String next = s.norm(i + 1);
        if (words.is("numbering", s.norm(i)) && stop.test(i + 1)
                || words.is("costs", s.norm(i)) && (stop.test(i + 1) || stop.test(i + 2))) {
            return true;
        }
        if (words.is("consist", s.norm(i))) {
            return true;
        }
        if (words.is("tally", s.norm(i)) && s.tag(i - 1) == Tag.DET) {
            return false; // "brings the total to seven"
        }
        boolean puts = words.is("bring", s.norm(i)) && (words.is("to", next) || next.equals("the"));
        return puts
                || words.is("reach", s.norm(i))
                        && (words.is("to", next)
                                || words.is("from", next)
                                || words.is("by", next)
                                || next.equals("at")
                                || stop.test(i + 1));
    }

    /** "units of military equipment", "pieces of artillery": what is counted stands behind "of". */
    private boolean isUnitsOf(Sentence s, int i) {
        int before = afterNoiseBack(s, i - 1);
        return s.norm(i).equals("of") && words.is("measureword", s.norm(before));
    }

    private static int afterNoiseBack(Sentence s, int i) {
        int at = i;
        while (at > 0 && !s.token(at).isWord()) {
            at--;
        }
        return at;
    }

    /** "12 Ostrians", "two Kurds": a capitalised plural that is in no list names people. */
    private static Noun peopleByName(Sentence s, int head, Noun noun) {
        String text = s.token(head).text();
        boolean plural = text.length() > 4 && text.endsWith("s") && !text.endsWith("ss");
        boolean name = plural && s.token(head).startsUpper() && !s.token(head).hasDigit() && !s.isUpperCase();
        return noun.isKnown() || !name ? noun : Noun.PEOPLE_BY_NAME;
    }

    /** Behind quotes and "(!)", which stand inside phrases without ending them. */
    static int afterNoise(Sentence s, int i) {
        int at = i;
        while (at < s.size()) {
            if (QUOTES.contains(s.norm(at))) {
                at++;
            } else if (s.norm(at).equals("(")
                    && s.norm(at + 2).equals(")")
                    && !s.token(at + 1).isWord()) {
                at += 3;
            } else {
                break;
            }
        }
        return at;
    }

    /** "front (NLF) guerrillas": a bracketed short form inside a phrase. */
    private int afterBracket(Sentence s, int i) {
        boolean open = s.norm(i).equals("(") || s.norm(i).equals("[");
        boolean close = s.norm(i + 2).equals(")") || s.norm(i + 2).equals("]");
        return open && close && s.token(i + 1).isWord() && !s.token(i + 1).hasDigit() ? i + 3 : i;
    }

    private boolean goesOn(Sentence s, int i) {
        return i < s.size() && (isNoun(s, i) || isUnitsOf(s, i));
    }

    private static boolean isPremodifier(Sentence s, Triggers.Found t) {
        return switch (t.form()) {
            case PAST, STATE -> true;
            case ING -> s.tag(t.from()) != Tag.NOUN;
            case PRESENT -> false;
        };
    }

    /** Behind "wounded" comes "soldiers", perhaps with "and" and another such word between. */
    private boolean leadsToNoun(Sentence s, int from, IntPredicate stop) {
        int i = from;
        while (i < Math.min(s.size(), from + 5)) {
            int noise = afterNoise(s, i);
            if (noise > i) {
                i = noise;
                continue;
            }
            if (stop.test(i) || isFunctionWord(s.norm(i)) && !words.is("and", s.norm(i))) {
                return false;
            }
            Optional<Triggers.Found> next = triggers.at(s, i).filter(t -> isPremodifier(s, t));
            boolean joins = words.is("and", s.norm(i)) || s.norm(i).equals(",");
            if (joins
                    && (triggers.at(s, i + 1).filter(t -> isPremodifier(s, t)).isPresent()
                            || isDescriptive(s, i + 1))) {
                i++;
            } else if (next.isPresent()) {
                i = next.get().to();
            } else if (isNoun(s, i)) {
                return !isFunctionWord(s.norm(i));
            } else if (isDescriptive(s, i) && !joins) {
                i++;
            } else {
                return false;
            }
        }
        return false;
    }

    /** "commingled and largely carbonised remains" */
    private static boolean isDescriptive(Sentence s, int i) {
        Tag tag = s.tag(i);
        return tag == Tag.ADJ
                || tag == Tag.VERB && s.norm(i).endsWith("ed") && !isBeforeDeterminer(s, i)
                || tag == Tag.ADV && s.norm(i).endsWith("ly");
    }

    /** "the wounded", "27 wounded", "thousands of dead": the word stands for the people. */
    private boolean isNominal(Sentence s, int i, int start) {
        boolean toll = nouns.find(s.norm(i)).filter(n -> n.is(NounClass.TOLL)).isPresent();
        boolean opens = i == start
                && (s.tag(i) == Tag.NOUN
                        || words.is("of", s.norm(i - 1))
                        || s.norm(i - 1).equals("the"));
        boolean possessed = i > start && (s.norm(i - 1).equals("the") && i == start + 1 || isPossessive(s.norm(i - 1)));
        return toll && (opens || possessed);
    }

    private boolean isNoun(Sentence s, int i) {
        Tag tag = s.tag(i);
        String norm = s.norm(i);
        if (isRemains(s, i)) {
            return true;
        }
        if (!s.token(i).isWord() || isFunctionWord(norm)) {
            return false;
        }
        if (POSSESSIVES.contains(norm)) {
            return false;
        }
        if (tag == Tag.NOUN && norm.indexOf('-') > 0 && s.norm(i + 1).equals(",") && s.tag(i + 2) == Tag.ADJ) {
            return false;
        }
        if (tag == Tag.NOUN || tag == Tag.PROPN || isMistaggedName(s, i)) {
            return true;
        }
        boolean listed = nouns.contains(norm) || words.is("tally", norm) && s.tag(i - 1) == Tag.DET;
        if (listed && tag == Tag.ADV && s.tag(i - 1) == Tag.DET) {
            return true;
        }
        if (listed && !triggers.contains(norm) && tag == Tag.VERB || tag == Tag.PRON && !words.is("pronoun", norm)) {
            return true;
        }
        return listed && tag != Tag.VERB && tag != Tag.AUX && tag != Tag.ADP && tag != Tag.ADV
                || listed
                        && isPluralForm(norm)
                        && nouns.find(norm).filter(n -> n.is(NounClass.PERSON)).isPresent();
    }

    /** "the remains of 36 people", "61 sets of remains", "human remains" are no verb. */
    private boolean isRemains(Sentence s, int i) {
        Tag before = s.tag(i - 1);
        return s.norm(i).equals("remains")
                && (s.norm(i + 1).equals("of") || before == Tag.ADJ || words.is("of", s.norm(i - 1)));
    }

    /** "30% of Tarn - ": a capital inside a sentence and no noun behind it is a name, whatever its tag. */
    private static boolean isMistaggedName(Sentence s, int i) {
        Tag next = s.tag(i + 1);
        return s.tag(i) == Tag.ADJ
                && i > 0
                && s.token(i).startsUpper()
                && !s.isUpperCase()
                && (next == Tag.PUNCT || next == Tag.SYM)
                && s.norm(i - 1).equals("of");
    }

    private static boolean isPluralForm(String norm) {
        return norm.endsWith("s") || norm.endsWith("men") || norm.equals("people") || norm.equals("children");
    }

    private boolean isModifier(Sentence s, int i, int head, IntPredicate stop) {
        String norm = s.norm(i);
        if (DETERMINERS.contains(norm)) {
            return head < 0;
        }
        Tag tag = s.tag(i);
        if (!s.token(i).isWord() || isFunctionWord(norm)) {
            return false;
        }
        if (head < 0 && nouns.opensPhrase(s, i)) {
            return true;
        }
        if (tag == Tag.ADJ || tag == Tag.NUM || s.token(i).hasDigit()) {
            return head < 0 || leadsToNoun(s, i + 1, stop);
        }
        if (tag == Tag.VERB && (norm.endsWith("ed") || norm.endsWith("ing") || norm.endsWith("en"))) {
            return leadsToNoun(s, i + 1, stop) && (head < 0 || norm.endsWith("ed") && !isBeforeDeterminer(s, i));
        }
        if (tag == Tag.ADV) {
            return head < 0 && leadsToNoun(s, i + 1, stop);
        }
        return tag == Tag.DET && head < 0 || tag == Tag.PRON && head < 0 && isPossessive(norm);
    }

    private static boolean isBeforeDeterminer(Sentence s, int i) {
        return s.tag(i + 1) == Tag.DET || s.tag(i + 1) == Tag.PRON || s.tag(i + 1) == Tag.PROPN;
    }

    private boolean joinsModifiers(Sentence s, int i, int start) {
        boolean joins = words.is("and", s.norm(i)) || s.norm(i).equals(",") && i > start;
        return joins && i > start && i + 1 < s.size() && isDescriptive(s, i - 1) && isDescriptive(s, i + 1)
                || joins
                        && i > start
                        && triggers.at(s, i - 1)
                                .filter(t -> isPremodifier(s, t))
                                .isPresent()
                        && triggers.at(s, i + 1)
                                .filter(t -> isPremodifier(s, t))
                                .isPresent();
    }

    /** "the six priests' murder". */
    private static boolean isPluralPossessive(Sentence s, int i) {
        return s.norm(i).equals("'")
                && s.norm(i - 1).endsWith("s")
                && s.token(i).touches(s.token(i - 1));
    }

    private static boolean isPossessive(String norm) {
        return norm.equals("'s") || norm.equals("'");
    }

    private boolean isFunctionWord(String norm) {
        return words.is("preposition", norm) && !norm.equals("like")
                || words.is("and", norm)
                || words.is("of", norm)
                || words.is("to", norm)
                || words.is("by", norm)
                || words.is("from", norm)
                || Clauses.endsPhrase(norm)
                || words.is("telling", norm)
                || words.is("be", norm) && !norm.equals("lie")
                || words.is("aux", norm) && !norm.equals("might") && !norm.equals("can")
                || words.is("negation", norm);
    }
}
