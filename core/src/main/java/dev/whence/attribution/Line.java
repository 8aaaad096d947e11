package dev.whence.attribution;

import dev.whence.language.Clauses;
import dev.whence.language.NounPhrases;
import dev.whence.language.Prose;
import dev.whence.language.Quotations;
import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A sentence as the frames see it: without its dateline, with its verbs of saying and its quotations. */
final class Line {
    private static final Set<String> AUXILIARIES = Set.of(
            "has", "have", "had", "is", "are", "was", "were", "be", "been", "being", "will", "would", "could", "can",
            "may", "might", "must", "shall", "should", "do", "does", "did", "'s", "'ve", "'d", "'ll", "to");
    private static final Set<String> LEADS =
            Set.of("on", "in", "by", "at", "during", "through", "from", "after", "via", "over", "beside", "outside");
    private static final Set<String> MEANS = Set.of(
            "telephone", "phone", "email", "e-mail", "fax", "radio", "letter", "text", "message", "video", "post");
    private static final Set<String> BEFORE_TIMES = Set.of("on", "last", "this", "late", "early");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'s");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor", "no", "cannot");

    private final Prose prose;
    private final Sentence sentence;
    private final Quotations quotations;
    private final Lexicon lexicon;
    private final int from;
    private final Clauses clauses;
    private final List<VerbGroup> verbs;

    Line(Prose prose, Sentence sentence, Quotations quotations, Lexicon lexicon) {
        this.prose = prose;
        this.sentence = sentence;
        this.quotations = quotations;
        this.lexicon = lexicon;
        this.from = afterDateline(sentence);
        this.clauses = Clauses.of(sentence);
        this.verbs = findVerbs();
    }

    Prose prose() {
        return prose;
    }

    Sentence sentence() {
        return sentence;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Clauses clauses() {
        return clauses;
    }

    /** The first token behind dateline and bullet. */
    int from() {
        return from;
    }

    int size() {
        return sentence.size();
    }

    String norm(int i) {
        return sentence.norm(i);
    }

    List<VerbGroup> verbs() {
        return verbs;
    }

    /** The quotation around a token, marks included. */
    Optional<TextSpan> quotation(int i) {
        return i < 0 || i >= size()
                ? Optional.empty()
                : quotations.around(sentence.token(i).start());
    }

    /** Stand both tokens in the same quotation, or both in none? */
    boolean sameLevel(int i, int j) {
        return quotation(i).equals(quotation(j));
    }

    boolean isQuoteMark(int i) {
        String norm = norm(i);
        return norm.length() == 1 && "\"“”«»„‘".contains(norm);
    }

    boolean opensQuotation(int i) {
        return isQuoteMark(i)
                && quotation(i).map(q -> q.start() == sentence.token(i).start()).orElse(false);
    }

    boolean closesQuotation(int i) {
        return isQuoteMark(i)
                && quotation(i).map(q -> q.end() == sentence.token(i).end()).orElse(false);
    }

    boolean isEndMark(int i) {
        String norm = norm(i);
        return i >= size() || norm.equals(".") || norm.equals("!") || norm.equals("?") || norm.startsWith("..");
    }

    /** Index after the last token that is no closing mark. */
    int lastWordEnd() {
        int end = size();
        while (end > from && (isEndMark(end - 1) || isQuoteMark(end - 1))) {
            end--;
        }
        return end;
    }

    TextSpan span(int start, int end) {
        return sentence.span(start, end);
    }

    /** Index after times and circumstances of a telling: "on Monday in a statement", "by telephone". */
    int afterCircumstances(int start) {
        int k = start;
        for (int rounds = 0; rounds < 6 && k < size(); rounds++) {
            int next = afterOne(k);
            if (next == k) {
                break;
            }
            k = next;
        }
        return k;
    }

    private int afterOne(int k) {
        String norm = norm(k);
        if (lexicon.times().contains(norm)
                || sentence.tag(k) == Tag.ADV
                        && !norm.equals("how")
                        && !norm.equals("when")
                        && !norm.equals("why")
                        && !norm.equals("where")
                        && norm.endsWith("ly")) {
            return k + 1;
        }
        if (norm.equals("last") || norm.equals("this") || norm.equals("that")) {
            return lexicon.times().contains(norm(k + 1)) && !norm(k + 1).equals("the") ? k + 2 : k;
        }
        if (!LEADS.contains(norm)) {
            return k;
        }
        if (lexicon.times().contains(norm(k + 1))) {
            return k + 2;
        }
        int end = NounPhrases.endOf(sentence, k + 1, size());
        if (end == k + 1) {
            return k;
        }
        String next = norm(end);
        boolean closes = end >= size()
                || next.equals("that")
                || next.equals(":")
                || next.equals(",")
                || isEndMark(end)
                || opensQuotation(end)
                || LEADS.contains(next)
                || lexicon.times().contains(next);
        boolean timely = lexicon.times().contains(norm(end - 1))
                || sentence.token(end - 1).hasDigit();
        return closes || timely ? end : k;
    }

    /** Sets out behind "SAN MARO, 12 Jan 90 (AFP) -- [text]", "VILA, March 10 (HPA) -" and list marks. */
    private static int afterDateline(Sentence sentence) {
        int start = 0;
        for (int i = 0; i < Math.min(sentence.size() - 1, 40); i++) {
            String norm = sentence.norm(i);
            boolean dash = norm.startsWith("--")
                    || norm.equals("—")
                    || norm.equals("–")
                    || norm.equals("-")
                    || norm.equals("‒");
            boolean text = norm.equals("text") && sentence.norm(i + 1).equals("]");
            if (text) {
                return Math.min(i + 2, sentence.size());
            }
            if (dash && (i == 0 || start == 0 && i < 24 && sentence.norm(i - 1).equals(")"))) {
                start = i + 1;
            } else if (i == 0 && !sentence.token(0).isWord() && "•◽▪▫◦●○■❗❗️*➢►".contains(norm)) {
                start = 1;
            }
        }
        return start;
    }

    private List<VerbGroup> findVerbs() {
        List<VerbGroup> found = new ArrayList<>();
        for (int i = from; i < size(); i++) {
            Optional<Cues.Use> use = lexicon.cues().use(norm(i), norm(i + 1));
            if (use.isPresent() && isVerb(i, use.get())) {
                found.add(group(i, use.get()));
            }
        }
        return List.copyOf(found);
    }

    private boolean isVerb(int i, Cues.Use use) {
        Tag tag = sentence.tag(i);
        String before = norm(i - 1);
        Tag tagBefore = i == 0 ? Tag.PUNCT : sentence.tag(i - 1);
        boolean modifies =
                tagBefore == Tag.DET && !before.equals("all") && !before.equals("both") && !before.equals("some")
                        || before.equals("the")
                        || before.equals("of")
                        || before.equals("a")
                        || before.equals("an");
        if (modifies || before.equals("'s") && use.form() != Cues.Form.PAST && use.form() != Cues.Form.ING) {
            return false;
        }
        if (norm(i).equals("said") || norm(i).equals("says") || norm(i).equals("write") && tag != Tag.ADJ) {
            return true;
        }
        if (use.form() == Cues.Form.THIRD || use.form() == Cues.Form.BASE) {
            boolean closing = i + 1 < size() && (isEndMark(i + 1) || norm(i + 1).equals(",")) && closesAfterComma(i);
            if (closing
                    || tellsDoing(i)
                    || tellsNumber(i)
                    || subjectStandsAlone(i)
                    || isColonReport(i)
                    || isInterrupted(i)) {
                return true;
            }
        }
        if (use.form() == Cues.Form.BASE || use.form() == Cues.Form.THIRD) {
            if (use.cue().takes(Cues.Frame.NOUN) || tag == Tag.X) {
                boolean that = (norm(i + 1).equals("that")
                                || norm(afterCircumstances(i + 1)).equals("that"))
                        && tagBefore != Tag.ADJ
                        && tagBefore != Tag.ADP;
                return that || (tag == Tag.VERB || tag == Tag.AUX) && tagBefore != Tag.ADJ && tagBefore != Tag.ADP;
            }
            return tag == Tag.VERB
                    || tag == Tag.AUX
                    || norm(i + 1).equals("that") && tagBefore != Tag.ADJ
                    || tag == Tag.NOUN && use.form() == Cues.Form.THIRD && tagBefore != Tag.ADJ && tagBefore != Tag.ADP;
        }
        return use.form() != Cues.Form.PAST || tag != Tag.ADJ || !norm(i + 1).equals("by") && tagBefore != Tag.ADV;
    }

    /** "Brigade troops report seizing 22 rifles" */
    private boolean tellsDoing(int verb) {
        return sentence.tag(verb + 1) == Tag.VERB
                && norm(verb + 1).endsWith("ing")
                && lexicon.kind(norm(verb - 1)).isPresent()
                && norm(verb - 1).endsWith("s");
    }

    /** "The ministry, for its part, counts 412 rebels": a number right behind, and nothing before that makes it a noun. */
    private boolean tellsNumber(int verb) {
        Tag before = sentence.tag(verb - 1);
        boolean number = sentence.token(Math.min(verb + 1, size() - 1)).hasDigit() || sentence.tag(verb + 1) == Tag.NUM;
        return number
                && verb > from
                && verb + 1 < size()
                && before != Tag.DET
                && before != Tag.ADJ
                && before != Tag.ADP
                && before != Tag.NUM
                && !norm(verb - 1).equals("'s")
                && !norm(verb - 1).equals("and");
    }

    /** "…, the port captain reports." */
    private boolean closesAfterComma(int verb) {
        for (int j = verb - 1; j > Math.max(from, verb - 6); j--) {
            if (norm(j).equals(",") || closesQuotation(j)) {
                return verb - j > 1;
            }
        }
        return false;
    }

    /** "Rustwatch now confirms 91 tanks lost": one capitalised word opens the clause. */
    private boolean subjectStandsAlone(int verb) {
        int j = verb - 1;
        while (j > from && (lexicon.times().contains(norm(j)) || sentence.tag(j) == Tag.ADV)) {
            j--;
        }
        boolean opens = j >= from && (j == from || !sentence.token(j - 1).isWord());
        boolean number = sentence.tag(verb + 1) == Tag.NUM || norm(verb + 1).equals("that");
        return opens
                && number
                && sentence.token(j).startsUpper()
                && sentence.token(j).isWord()
                && !sentence.token(j).hasDigit();
    }

    /** "The rebels claim, moreover, to have destroyed six" */
    private boolean isInterrupted(int verb) {
        boolean goesOn = norm(verb + 4).equals("to") || norm(verb + 4).equals("that");
        return norm(verb + 1).equals(",") && norm(verb + 3).equals(",") && goesOn;
    }

    /** "The crews report from the river: minus 14 since morning" */
    private boolean isColonReport(int verb) {
        return norm(verb).equals("report")
                && norm(afterCircumstances(verb + 1)).equals(":")
                && verb > from
                && sentence.tag(verb - 1) != Tag.DET
                && sentence.tag(verb - 1) != Tag.ADJ;
    }

    private VerbGroup group(int verb, Cues.Use use) {
        int start = verb;
        boolean be = false;
        boolean to = false;
        boolean negated = false;
        while (start > from) {
            String norm = norm(start - 1);
            boolean auxiliary = AUXILIARIES.contains(norm);
            boolean adverb = sentence.tag(start - 1) == Tag.ADV && !isMistaggedName(start - 1)
                    || lexicon.times().contains(norm)
                    || NEGATIONS.contains(norm) && sentence.tag(start - 1) != Tag.DET;
            boolean timely = BEFORE_TIMES.contains(norm) && lexicon.times().contains(norm(start));
            timely |= norm.equals("at") && norm(start).equals("first")
                    || norm.equals("first") && norm(start - 2).equals("at");
            if (!auxiliary && !adverb && !timely || norm.equals("'s") && !isIs(start - 1)) {
                break;
            }
            be |= BE.contains(norm) && !norm.equals("'s");
            to |= norm.equals("to");
            negated |= NEGATIONS.contains(norm);
            start--;
        }
        while (start < verb && lexicon.times().contains(norm(start)) && !AUXILIARIES.contains(norm(start)) && to) {
            start++;
        }
        int end = verb + 1 + (use.cue().particle().isEmpty() ? 0 : 1);
        return new VerbGroup(start, verb, end, use, voice(verb, start, use, be, to), negated);
    }

    private boolean isMistaggedName(int i) {
        return i > from && sentence.token(i).startsUpper() && !sentence.isUpperCase();
    }

    /** "said by satellite telephone" names no teller. */
    private boolean isMeans(int by) {
        return norm(by).equals("by") && (MEANS.contains(norm(by + 1)) || MEANS.contains(norm(by + 2)));
    }

    /** "it's reported" against "the army's reported": only behind pronouns. */
    private boolean isIs(int i) {
        return sentence.tag(i - 1) == Tag.PRON;
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
                && norm(verb + 1).equals("by")
                && !isMeans(verb + 1)
                && !norm(verb - 1).equals(",");
        return reduced ? VerbGroup.Voice.REDUCED : VerbGroup.Voice.ACTIVE;
    }
}
