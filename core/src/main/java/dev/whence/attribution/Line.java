package dev.whence.attribution;

import dev.whence.language.Clauses;
import dev.whence.language.NounPhrases;
import dev.whence.language.Prose;
import dev.whence.language.Quotations;
import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence as the frames see it: without its dateline, with its verbs of saying and its quotations. */
final class Line {
    private static final Set<String> LEADS =
            Set.of("on", "in", "by", "at", "during", "through", "from", "after", "via", "over", "beside", "outside");

    private static final Set<String> UNITS = Set.of("day", "hour", "minute", "decade");

    private final Prose prose;
    private final Sentence sentence;
    private final Quotations quotations;
    private final Lexicon lexicon;
    private final Optional<Turns.Turn> turn;
    private final int from;
    private final Clauses clauses;
    private @Nullable List<VerbGroup> verbs;

    Line(Prose prose, Sentence sentence, Quotations quotations, Lexicon lexicon, Turns turns) {
        this.prose = prose;
        this.sentence = sentence;
        this.quotations = quotations;
        this.lexicon = lexicon;
        this.turn = turns.at(sentence);
        this.from = afterDateline(sentence);
        this.clauses = Clauses.of(sentence);
    }

    Prose prose() {
        return prose;
    }

    Sentence sentence() {
        return sentence;
    }

    /** The turn of a dialogue that the sentence opens. */
    Optional<Turns.Turn> turn() {
        return turn;
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
        List<VerbGroup> known = verbs;
        if (known == null) {
            known = new VerbFinder(this).find();
            verbs = known;
        }
        return known;
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
        if (!LEADS.contains(norm) || isHedge(k)) {
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

    /** "at least 40 dead", "over 40 houses": no circumstance, though "over two days" is one. */
    private boolean isHedge(int k) {
        String norm = norm(k);
        if (norm.equals("at")) {
            return norm(k + 1).equals("least") || norm(k + 1).equals("most");
        }
        boolean number = (norm.equals("over") || norm.equals("from")) && sentence.tag(k + 1) == Tag.NUM;
        return number && !isTimely(k + 2) && !isTimely(k + 3);
    }

    private boolean isTimely(int i) {
        String norm = norm(i);
        String singular = norm.endsWith("s") ? norm.substring(0, norm.length() - 1) : norm;
        return lexicon.times().contains(norm) || lexicon.times().contains(singular) || UNITS.contains(singular);
    }

    /** Sets out behind "SAN MARO, 12 Jan 90 (AFP) -- [text]", "VILA, March 10 (HPA) -" and list marks. */
    private static int afterDateline(Sentence sentence) {
        int start = LineNumbers.end(sentence);
        for (int i = start; i < Math.min(sentence.size() - 1, 40); i++) {
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
}
