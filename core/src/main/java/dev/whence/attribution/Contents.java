package dev.whence.attribution;

import dev.whence.language.Clauses;
import dev.whence.language.NounPhrases;
import dev.whence.language.Tag;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said: the stretch before, behind or around a cue that it governs. */
final class Contents {
    private Contents() {}

    /**
     * What follows a cue.
     *
     * @param at index of the content's first token
     * @param open whether a complementizer, a colon or a quotation opens it, so that it is a clause for certain
     */
    record Start(int at, boolean open) {}

    /** Where the content behind a verb begins, circumstances ("on Monday", "in a statement") skipped; empty if none follows. */
    static Optional<Start> behind(Line line, int after) {
        int k = line.afterCircumstances(after);
        boolean comma = line.norm(k).equals(",");
        int at = comma ? k + 1 : k;
        if (at >= line.size() || line.isEndMark(k)) {
            return Optional.empty();
        }
        if (line.opensQuotation(at)) {
            return Optional.of(new Start(at, true));
        }
        if (comma && line.clauses().is(at, Clauses.Border.COMPLEMENT)) {
            return Optional.of(new Start(at, true));
        }
        if (comma) {
            return insertion(line, k);
        }
        if (line.norm(k).equals(":")) {
            return k + 1 < line.size() ? Optional.of(new Start(k + 1, true)) : Optional.empty();
        }
        boolean said = line.clauses().is(k, Clauses.Border.COMPLEMENT);
        boolean elsewhere = line.isQuoteMark(k)
                || line.norm(k).equals(")")
                || line.clauses().is(k, Clauses.Border.WALL)
                || line.clauses().is(k, Clauses.Border.MARK)
                || line.clauses().opens(k);
        return elsewhere && !said ? Optional.empty() : Optional.of(new Start(k, said));
    }

    /** "said, on behalf of the others, that" */
    private static Optional<Start> insertion(Line line, int comma) {
        for (int i = comma + 1; i < Math.min(comma + 14, line.size() - 1); i++) {
            if (line.norm(i).equals(",") || line.norm(i).equals(")")) {
                boolean that =
                        line.norm(i + 1).equals("that") || line.norm(i + 1).equals("to");
                return that ? Optional.of(new Start(i + 1, true)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** From a token to where its clause ends: the quotation's end inside one, else the end of the sentence. */
    static TextSpan toEnd(Line line, int at) {
        if (line.opensQuotation(at)) {
            TextSpan quotation = line.quotation(at).orElseThrow();
            int closing = line.sentence().tokenAt(quotation.end());
            int end = closing < line.lastWordEnd() && !line.norm(closing).equals(",") ? wordEnd(line) : quotation.end();
            return new TextSpan(quotation.start(), Math.max(end, quotation.start()));
        }
        Optional<TextSpan> around = line.quotation(at);
        int start = line.sentence().token(at).start();
        if (around.isPresent()) {
            int end = Math.min(line.sentence().span().end(), around.get().end());
            return new TextSpan(start, Math.max(start, end));
        }
        return new TextSpan(
                start, Math.max(wordEnd(line), line.sentence().token(at).end()));
    }

    /** The end of the sentence's last word; a quotation that opens in the sentence and runs on is taken whole. */
    static int wordEnd(Line line) {
        int last = line.lastWordEnd();
        if (last <= line.from()) {
            return line.sentence().span().end();
        }
        Optional<TextSpan> quotation = line.quotation(last - 1);
        if (quotation.isPresent()
                && quotation.get().start() > line.sentence().span().start()) {
            return quotation.get().end();
        }
        return line.sentence().token(last - 1).end();
    }

    /** What stands before a cue's source, from the beginning of the sentence, or of the quotation that closes there. */
    static Optional<TextSpan> before(Line line, int start, int source) {
        int end = source;
        boolean marked = false;
        while (end > start
                && (line.norm(end - 1).equals(",")
                        || line.norm(end - 1).equals("—")
                        || line.norm(end - 1).equals("--")
                        || line.norm(end - 1).equals("–")
                        || line.norm(end - 1).equals("-")
                        || line.norm(end - 1).equals("[")
                        || line.norm(end - 1).equals("(")
                        || line.norm(end - 1).equals("as") && end == source)) {
            marked = true;
            end--;
        }
        if (end <= start) {
            return Optional.empty();
        }
        boolean quoted = line.closesQuotation(end - 1);
        marked |= quoted || line.isEndMark(end - 1);
        if (!marked) {
            return Optional.empty();
        }
        int from = line.sentence().token(start).start();
        int to = line.sentence().token(end - 1).end();
        if (quoted && line.norm(end).equals(",")) {
            to = line.sentence().token(end - 1).end();
        }
        Optional<TextSpan> quotation = line.quotation(end - 1);
        if (quoted && quotation.isPresent()) {
            from = Math.min(from, quotation.get().start());
        }
        return Optional.of(new TextSpan(from, to));
    }

    /** Does a verb stand somewhere from a token to the end, so that a clause can be there? */
    static boolean hasVerb(Line line, int from) {
        return hasVerb(line, from, line.size());
    }

    static boolean hasVerb(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            Tag tag = line.sentence().tag(i);
            boolean clitic = line.norm(i).equals("'s") && line.sentence().tag(i - 1) == Tag.PRON;
            if (tag == Tag.VERB || tag == Tag.AUX || tag == Tag.X || clitic) {
                return true;
            }
        }
        return false;
    }

    /** Index after the hearer that follows "told": "reporters", "the agency Norda". */
    static int hearerEnd(Line line, int start) {
        int most = line.size();
        for (int i = start; i < line.size(); i++) {
            Tag tag = line.sentence().tag(i);
            String norm = line.norm(i);
            boolean name = tag == Tag.DET
                    || tag == Tag.NOUN
                    || tag == Tag.PROPN
                    || tag == Tag.ADJ
                    || tag == Tag.PRON
                    || norm.equals("'s")
                    || norm.equals("'")
                    || norm.equals("-")
                    || norm.equals("and")
                    || norm.equals("&")
                    || tag == Tag.X;
            boolean crowd = tag == Tag.NUM
                    && (line.norm(i - 1).equals("some") || line.norm(i - 1).equals("about"))
                    && i > start;
            boolean stops = tag == Tag.NUM && !crowd
                    || norm.equals("that")
                    || norm.equals("some") && i > start
                    || tag == Tag.DET && i > start && !norm.equals("the");
            if (line.isQuoteMark(i)
                    && i + 1 < line.size()
                    && i - start < 4
                    && line.quotation(i).map(q -> q.length() < 40).orElse(false)) {
                int close = i + 1;
                while (close < line.size() && !line.isQuoteMark(close)) {
                    close++;
                }
                boolean quotedName = close - i <= 5
                        && !line.norm(close - 1).equals(",")
                        && !line.norm(close - 1).equals(".");
                return quotedName ? Math.min(close + 1, line.size()) : i;
            }
            if (stops || !name && !crowd || i > start && line.sentence().tag(i) == Tag.PRON) {
                most = i;
                break;
            }
        }
        int end = Math.min(most, line.size());
        while (end > start && line.norm(end - 1).equals("and")) {
            end--;
        }
        return end == start && NounPhrases.isNominal(line.sentence(), start) ? start + 1 : end;
    }

    /** The pieces of a content without a stretch in its middle: "…, he said, …". */
    static List<TextSpan> without(TextSpan whole, TextSpan hole) {
        List<TextSpan> pieces = new ArrayList<>();
        if (hole.start() > whole.start()) {
            pieces.add(new TextSpan(whole.start(), hole.start()));
        }
        if (hole.end() < whole.end()) {
            pieces.add(new TextSpan(hole.end(), whole.end()));
        }
        return pieces;
    }
}
