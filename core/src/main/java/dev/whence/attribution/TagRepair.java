package dev.whence.attribution;

import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.language.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Mends tags that would hide a source: "FIRE DEPARTMENT SPOKESMEN/VERB REPORTED", "the embassy/ADJ confirmed". A listed
 * noun for a source right before a verb of saying is a noun, whatever the tagger took it for.
 */
final class TagRepair {
    private static final Set<Tag> DOUBTFUL = EnumSet.of(Tag.VERB, Tag.AUX, Tag.ADJ, Tag.ADP, Tag.ADV, Tag.INTJ);
    private static final Set<String> NO_SUBJECT =
            Set.of("to", "was", "were", "is", "are", "been", "be", "being", "has", "have", "had");

    private final Lexicon lexicon;
    private final SourceNouns nouns;
    private final TellingVerbs verbs;

    TagRepair(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.verbs = new TellingVerbs(lexicon);
        this.nouns = new SourceNouns(lexicon, verbs);
    }

    /** The sentence itself where nothing is to be mended. */
    Sentence mend(Sentence sentence) {
        List<Token> mended = new ArrayList<>(sentence.tokens());
        boolean changed = false;
        boolean capitals = sentence.isUpperCase();
        boolean mixed = !capitals && isMixed(sentence);
        int named = 0;
        for (int i = 0; i < mended.size(); i++) {
            Tag tag = sentence.tag(i);
            named = capitals ? Math.max(named, nameEnd(sentence, i)) : 0;
            boolean within = i < named
                    && i > 0
                    && DOUBTFUL.contains(tag)
                    && !lexicon.titles().contains(sentence.norm(i));
            boolean noun = DOUBTFUL.contains(tag) && (nouns.isNoun(sentence, i) || nouns.isModifier(sentence, i));
            boolean inName = mixed && DOUBTFUL.contains(tag) && isInName(sentence, i);
            if (isPossessive(sentence, i)) {
                mended.set(i, sentence.token(i).tagged(Tag.PART));
                changed = true;
            } else if (isQuoting(sentence, i) || verbs.isVerb(sentence, i)) {
                mended.set(i, sentence.token(i).tagged(Tag.VERB));
                changed = true;
            } else if (within || noun || inName || capitals && isNameInCapitals(sentence, i)) {
                mended.set(i, sentence.token(i).tagged(noun ? Tag.NOUN : Tag.PROPN));
                changed = true;
            }
        }
        return changed
                ? new Sentence(sentence.index(), sentence.paragraph(), sentence.kind(), sentence.span(), mended)
                : sentence;
    }

    /** "Human Rights Now/ADV", "the broadcaster Canal/AUX Nueve": a capitalised word that goes on with a name or opens one. */
    private boolean isInName(Sentence sentence, int i) {
        if (i < 2
                || !sentence.token(i).startsUpper()
                || !sentence.token(i).isWord()
                || !sentence.token(i - 1).isWord()) {
            return false;
        }
        boolean goesOn = sentence.token(i - 1).startsUpper()
                && (sentence.tag(i - 1) == Tag.PROPN || sentence.tag(i - 1) == Tag.NOUN)
                && !lexicon.closed().contains(sentence.norm(i - 1));
        boolean opens = sentence.tag(i - 1) == Tag.NOUN
                && sentence.tag(i + 1) == Tag.PROPN
                && !lexicon.closed().contains(sentence.norm(i));
        return goesOn || opens;
    }

    /** "the Doctors'/PUNCT Committee" */
    private static boolean isPossessive(Sentence sentence, int i) {
        if (i == 0
                || i + 1 >= sentence.size()
                || !sentence.norm(i).equals("'")
                || !sentence.norm(i - 1).endsWith("s")) {
            return false;
        }
        Tag next = sentence.tag(i + 1);
        boolean owner = sentence.tag(i - 1) == Tag.NOUN || sentence.tag(i - 1) == Tag.PROPN;
        boolean touches = sentence.token(i).touches(sentence.token(i - 1));
        return owner && touches && (next == Tag.NOUN || next == Tag.PROPN || next == Tag.ADJ);
    }

    /** "The Herald quotes/NOUN a source as saying", "the clinic reports/NOUN having treated 12". */
    private static boolean isQuoting(Sentence sentence, int i) {
        String norm = sentence.norm(i);
        if (norm.equals("reports") && sentence.norm(i + 1).equals("having")) {
            return true;
        }
        boolean quotes = i > 0 && (norm.equals("quotes") || norm.equals("cites")) && sentence.tag(i) == Tag.NOUN;
        for (int at = i + 2; quotes && at < Math.min(sentence.size() - 1, i + 12); at++) {
            if (sentence.norm(at).equals("as") && sentence.norm(at + 1).equals("saying")) {
                return true;
            }
        }
        return false;
    }

    /** Not a headline In Which Every Word Is Capitalised. */
    private static boolean isMixed(Sentence sentence) {
        long words = sentence.tokens().stream().filter(Token::isWord).count();
        long upper = sentence.tokens().stream()
                .filter(t -> t.isWord() && t.startsUpper())
                .count();
        return upper * 2 < words;
    }

    /** "CARLOS CACERES/VERB TODAY STATED", "AYLWIN/ADV STATED", "HERNANDEZ/PRON SAID": names the tagger has never seen. */
    private boolean isNameInCapitals(Sentence sentence, int i) {
        String norm = sentence.norm(i);
        if (!sentence.token(i).isWord()
                || sentence.token(i).hasDigit()
                || norm.length() < 3
                || lexicon.closed().contains(norm)
                || lexicon.times().contains(norm)
                || NO_SUBJECT.contains(sentence.norm(i - 1))) {
            return false;
        }
        return switch (sentence.tag(i)) {
            case PRON, CCONJ, SCONJ, DET, ADP -> true;
            case VERB, ADV, AUX, INTJ, ADJ ->
                !norm.endsWith("ly")
                        && !norm.endsWith("ed")
                        && !norm.endsWith("ing")
                        && nouns.isSaidBehind(sentence, i);
            default -> false;
        };
    }

    /** "COLONEL LUIS/VERB ARTURO ISAACS SAID": from a title on to a verb of saying, all words are the name. */
    private int nameEnd(Sentence sentence, int title) {
        if (!lexicon.titles().contains(sentence.norm(title))) {
            return title;
        }
        for (int i = title + 1; i < Math.min(title + 6, sentence.size()); i++) {
            String norm = sentence.norm(i);
            if (nouns.isSaidBehind(sentence, i - 1) && i > title + 1) {
                return i;
            }
            boolean other = lexicon.closed().contains(norm) || lexicon.times().contains(norm) || norm.endsWith("ly");
            if (!sentence.token(i).isWord() || other) {
                return title;
            }
        }
        return title;
    }
}
