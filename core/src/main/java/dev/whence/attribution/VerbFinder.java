package dev.whence.attribution;

import dev.whence.language.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The verbs of saying in a line, told from the nouns and adjectives that look like them, each with its auxiliaries. */
final class VerbFinder {
    private static final Set<String> AUXILIARIES = Set.of(
            "has", "have", "had", "is", "are", "was", "were", "be", "been", "being", "will", "would", "could", "can",
            "may", "might", "must", "shall", "should", "do", "does", "did", "'s", "'ve", "'d", "'ll", "to");
    private static final Set<String> MEANS = Set.of(
            "telephone", "phone", "email", "e-mail", "fax", "radio", "letter", "text", "message", "video", "post");
    private static final Set<String> BEFORE_TIMES = Set.of("on", "last", "this", "late", "early");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'s");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor", "no", "cannot");

    private final Line line;

    VerbFinder(Line line) {
        this.line = line;
    }

    List<VerbGroup> find() {
        List<VerbGroup> found = new ArrayList<>();
        for (int i = line.from(); i < line.size(); i++) {
            Optional<Cues.Use> use = line.lexicon().cues().use(line.norm(i), line.norm(i + 1));
            if (use.isPresent() && isVerb(i, use.get())) {
                found.add(group(i, use.get()));
            }
        }
        return List.copyOf(found);
    }

    private boolean isVerb(int i, Cues.Use use) {
        Tag tag = line.sentence().tag(i);
        String before = line.norm(i - 1);
        Tag tagBefore = i == 0 ? Tag.PUNCT : line.sentence().tag(i - 1);
        if (use.cue().verb().equals("have")) {
            return hasFigures(i + 1); // not "the police have said"
        }
        boolean modifies = tagBefore == Tag.DET
                        && line.lexicon().closed().contains(before)
                        && !before.equals("all")
                        && !before.equals("both")
                        && !before.equals("some")
                || before.equals("the")
                || before.equals("of")
                || before.equals("a")
                || before.equals("an");
        if (modifies || before.equals("'s") && use.form() != Cues.Form.PAST && use.form() != Cues.Form.ING) {
            return false;
        }
        if (use.form() == Cues.Form.PAST && line.lexicon().outcomes().contains(line.norm(i + 1))) {
            return BE.contains(before) || tagBefore == Tag.ADV;
        }
        if (line.norm(i).equals("said")
                || line.norm(i).equals("says")
                || line.norm(i).equals("write") && tag != Tag.ADJ) {
            return true;
        }
        if (use.form() == Cues.Form.THIRD || use.form() == Cues.Form.BASE) {
            boolean closing = (line.isEndMark(i + 1) || line.norm(i + 1).equals(",")) && closesAfterComma(i);
            if (closing
                    || tellsDoing(i)
                    || tellsNumber(i)
                    || subjectStandsAlone(i)
                    || isColonReport(i)
                    || isInterrupted(i)
                    || closesInsertion(i)
                    || followsQuotation(i)) {
                return true;
            }
        }
        if (use.form() == Cues.Form.BASE || use.form() == Cues.Form.THIRD) {
            if (use.cue().takes(Cues.Frame.NOUN) || tag == Tag.X) {
                boolean that = (line.norm(i + 1).equals("that")
                                || line.norm(line.afterCircumstances(i + 1)).equals("that"))
                        && tagBefore != Tag.ADJ
                        && tagBefore != Tag.ADP;
                return that || (tag == Tag.VERB || tag == Tag.AUX) && tagBefore != Tag.ADJ && tagBefore != Tag.ADP;
            }
            return tag == Tag.VERB
                    || tag == Tag.AUX
                    || line.norm(i + 1).equals("that") && tagBefore != Tag.ADJ
                    || tag == Tag.NOUN && use.form() == Cues.Form.THIRD && tagBefore != Tag.ADJ && tagBefore != Tag.ADP;
        }
        return use.form() != Cues.Form.PAST
                || tag != Tag.ADJ
                || !line.norm(i + 1).equals("by") && tagBefore != Tag.ADV;
    }

    /** "The clinic has | 14 dead", "… | the names of 14", "… | a running tally of 14" */
    private boolean hasFigures(int from) {
        if (TellingVerbs.isFigure(line.sentence(), from)) {
            return true;
        }
        for (int i = from + 1; i < Math.min(from + 4, line.size() - 2); i++) {
            boolean telling =
                    line.norm(i).equals("names") || line.lexicon().tellings().contains(line.norm(i));
            if (telling && line.norm(i + 1).equals("of")) {
                return TellingVerbs.isFigure(line.sentence(), i + 2);
            }
        }
        return false;
    }

    /** "Brigade troops report seizing 22 rifles" */
    private boolean tellsDoing(int verb) {
        return line.sentence().tag(verb + 1) == Tag.VERB
                && line.norm(verb + 1).endsWith("ing")
                && line.lexicon().kind(line.norm(verb - 1)).isPresent()
                && line.norm(verb - 1).endsWith("s");
    }

    /** "The ministry, for its part, counts 412 rebels": a number right behind, and nothing before that makes it a noun. */
    private boolean tellsNumber(int verb) {
        Tag before = line.sentence().tag(verb - 1);
        boolean number =
                line.sentence().token(Math.min(verb + 1, line.size() - 1)).hasDigit()
                        || line.sentence().tag(verb + 1) == Tag.NUM;
        return number
                && verb > line.from()
                && verb + 1 < line.size()
                && before != Tag.DET
                && before != Tag.ADJ
                && before != Tag.ADP
                && before != Tag.NUM
                && !line.norm(verb - 1).equals("'s")
                && !line.norm(verb - 1).equals("and");
    }

    /** "…, the port captain reports." */
    private boolean closesAfterComma(int verb) {
        for (int j = verb - 1; j > Math.max(line.from(), verb - 6); j--) {
            if (line.norm(j).equals(",") || line.closesQuotation(j)) {
                return verb - j > 1;
            }
        }
        return false;
    }

    /** "Rustwatch now confirms 91 tanks lost": one capitalised word opens the clause. */
    private boolean subjectStandsAlone(int verb) {
        int j = verb - 1;
        while (j > line.from()
                && (line.lexicon().times().contains(line.norm(j))
                        || line.sentence().tag(j) == Tag.ADV)) {
            j--;
        }
        boolean opens = j >= line.from()
                && (j == line.from() || !line.sentence().token(j - 1).isWord());
        boolean number =
                line.sentence().tag(verb + 1) == Tag.NUM || line.norm(verb + 1).equals("that");
        return opens
                && number
                && line.sentence().token(j).startsUpper()
                && line.sentence().token(j).isWord()
                && !line.sentence().token(j).hasDigit();
    }

    /** "The rebels claim, moreover, to have destroyed six" */
    private boolean isInterrupted(int verb) {
        boolean goesOn = line.norm(verb + 4).equals("to") || line.norm(verb + 4).equals("that");
        return line.norm(verb + 1).equals(",") && line.norm(verb + 3).equals(",") && goesOn;
    }

    /** "The union, in a statement, documents the deaths of six": the subject stands before the insertion. */
    private boolean closesInsertion(int verb) {
        Tag next = line.sentence().tag(verb + 1);
        return line.norm(verb - 1).equals(",")
                && (next == Tag.DET || next == Tag.NUM || line.norm(verb + 1).equals("that"))
                && Insertions.before(line, verb - 1)
                        .filter(s -> Kinds.isSource(line, s.nameFrom(), s.nameEnd()))
                        .isPresent();
    }

    /** "“We found 14,” recalls Vera Lokas" */
    private boolean followsQuotation(int verb) {
        return verb > line.from()
                && line.closesQuotation(verb - 1)
                && verb + 1 < line.size()
                && line.sentence().token(verb + 1).startsUpper();
    }

    /** "The crews report from the river: minus 14 since morning" */
    private boolean isColonReport(int verb) {
        return line.norm(verb).equals("report")
                && line.norm(line.afterCircumstances(verb + 1)).equals(":")
                && verb > line.from()
                && line.sentence().tag(verb - 1) != Tag.DET
                && line.sentence().tag(verb - 1) != Tag.ADJ;
    }

    private VerbGroup group(int verb, Cues.Use use) {
        int start = verb;
        boolean be = false;
        boolean to = false;
        boolean negated = false;
        while (start > line.from()) {
            String norm = line.norm(start - 1);
            boolean auxiliary = AUXILIARIES.contains(norm);
            boolean adverb = line.sentence().tag(start - 1) == Tag.ADV && !isMistaggedName(start - 1)
                    || line.lexicon().times().contains(norm)
                    || NEGATIONS.contains(norm) && line.sentence().tag(start - 1) != Tag.DET;
            boolean timely =
                    BEFORE_TIMES.contains(norm) && line.lexicon().times().contains(line.norm(start));
            timely |= norm.equals("at") && line.norm(start).equals("first")
                    || norm.equals("first") && line.norm(start - 2).equals("at");
            if (!auxiliary && !adverb && !timely || norm.equals("'s") && !isIs(start - 1)) {
                break;
            }
            be |= BE.contains(norm) && !norm.equals("'s");
            to |= norm.equals("to");
            negated |= NEGATIONS.contains(norm);
            start--;
        }
        while (start < verb
                && line.lexicon().times().contains(line.norm(start))
                && !AUXILIARIES.contains(line.norm(start))
                && to) {
            start++;
        }
        int end = verb + 1 + (use.cue().particle().isEmpty() ? 0 : 1);
        return new VerbGroup(start, verb, end, use, voice(verb, start, use, be, to), negated);
    }

    private boolean isMistaggedName(int i) {
        return i > line.from()
                && line.sentence().token(i).startsUpper()
                && !line.sentence().isUpperCase();
    }

    /** "said by satellite telephone" names no teller. */
    private boolean isMeans(int by) {
        return line.norm(by).equals("by") && (MEANS.contains(line.norm(by + 1)) || MEANS.contains(line.norm(by + 2)));
    }

    /** "it's reported" against "the army's reported": only behind pronouns. */
    private boolean isIs(int i) {
        return line.sentence().tag(i - 1) == Tag.PRON;
    }

    private VerbGroup.Voice voice(int verb, int start, Cues.Use use, boolean be, boolean to) {
        if (use.form() == Cues.Form.PAST && be) {
            return VerbGroup.Voice.PASSIVE;
        }
        if (to) {
            return VerbGroup.Voice.INFINITIVE;
        }
        if (use.form() == Cues.Form.ING && !be) {
            return VerbGroup.Voice.PARTICIPLE;
        }
        boolean reduced = use.form() == Cues.Form.PAST
                && start == verb
                && line.norm(verb + 1).equals(use.cue().verb().equals("attribute") ? "to" : "by")
                && !isMeans(verb + 1)
                && !line.norm(verb - 1).equals(",");
        return reduced ? VerbGroup.Voice.REDUCED : VerbGroup.Voice.ACTIVE;
    }
}
