package dev.whence.language;

import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The stretches of a report that stand in quotation marks, marks included, in order and without nesting. A quotation
 * runs over sentences, and over paragraphs where each new one opens with a mark and the one before does not close.
 *
 * @param spans where they stand
 */
public record Quotations(List<TextSpan> spans) {
    private static final String OPENERS = "“„«";
    private static final String CLOSERS = "”»";
    private static final int LONGEST_STRAIGHT = 1500;

    public Quotations {
        spans = List.copyOf(spans);
    }

    /** Finds the quotations of a report. */
    public static Quotations of(Prose prose) {
        List<TextSpan> spans = new ArrayList<>();
        int open = -1;
        for (Paragraph paragraph : prose.paragraphs()) {
            int carried = open >= 0 && startsWithMark(prose.text(), paragraph) ? open : -1;
            if (open >= 0 && carried < 0) {
                spans.add(new TextSpan(open, lineEnd(prose, paragraph.index() - 1)));
            }
            open = scan(prose.text(), paragraph.span(), carried, spans);
        }
        if (open >= 0) {
            spans.add(new TextSpan(open, lineEnd(prose, prose.paragraphs().size() - 1)));
        }
        return new Quotations(spans);
    }

    /** The quotation that an offset stands in. */
    public Optional<TextSpan> around(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < spans.size() && spans.get(low).contains(offset) ? Optional.of(spans.get(low)) : Optional.empty();
    }

    private static int lineEnd(Prose prose, int paragraph) {
        return prose.paragraphs().get(paragraph).span().end();
    }

    private static boolean startsWithMark(String text, Paragraph paragraph) {
        int start = paragraph.span().start();
        char first = text.charAt(start);
        return first == '"'
                || OPENERS.indexOf(first) >= 0
                || Tokenizer.isDoubled(text, start, paragraph.span().end());
    }

    /** Adds the quotations that close in a paragraph; gives where one stays open, or -1. */
    private static int scan(String text, TextSpan paragraph, int carried, List<TextSpan> spans) {
        int open = carried;
        int at = carried >= 0 ? paragraph.start() + markLength(text, paragraph.start(), paragraph) : paragraph.start();
        while (at < paragraph.end()) {
            int length = markLength(text, at, paragraph);
            char c = length == 2 ? '"' : text.charAt(at);
            if (open < 0 && opens(text, at, c, length, paragraph)) {
                open = at;
            } else if (open >= 0 && closes(text, at, c, open, paragraph)) {
                spans.add(new TextSpan(open, at + length));
                open = -1;
            } else if (open >= 0 && c == '"' && opens(text, at, c, length, paragraph) && isStraight(text, open)) {
                // the mark before never closed: an inch sign, a slip
                open = at;
            }
            at += length;
        }
        boolean straight = open >= 0 && isStraight(text, open);
        return straight && paragraph.end() - open > LONGEST_STRAIGHT ? -1 : open;
    }

    /** Two where two apostrophes stand for one mark. */
    private static int markLength(String text, int at, TextSpan paragraph) {
        boolean inner = at > paragraph.start()
                && !Tokenizer.isBlank(text.charAt(at - 1))
                && at + 2 < paragraph.end()
                && text.charAt(at + 2) == '\'';
        return Tokenizer.isDoubled(text, at, paragraph.end()) && !inner ? 2 : 1;
    }

    private static boolean isStraight(String text, int open) {
        return text.charAt(open) == '"' || text.charAt(open) == '\'' || text.charAt(open) == '`';
    }

    private static boolean opens(String text, int at, char c, int length, TextSpan paragraph) {
        if (OPENERS.indexOf(c) >= 0) {
            return true;
        }
        if (c == '‘') {
            return at == paragraph.start() || Tokenizer.isBlank(text.charAt(at - 1));
        }
        boolean free = at == paragraph.start()
                || " \u00A0([—–-:".indexOf(text.charAt(at - 1)) >= 0
                || Tokenizer.isBlank(text.charAt(at - 1));
        int next = at + length;
        return c == '"' && free && next < paragraph.end() && !Tokenizer.isBlank(text.charAt(next));
    }

    private static boolean closes(String text, int at, char c, int open, TextSpan paragraph) {
        char opener = text.charAt(open);
        if (isStraight(text, open)) {
            int next = at + (text.charAt(at) == '"' ? 1 : 2);
            return c == '"' && (next >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(next)));
        }
        if (opener == '‘') {
            boolean free = at + 1 == paragraph.end() || !Character.isLetter(text.charAt(at + 1));
            return c == '’' && free;
        }
        return CLOSERS.indexOf(c) >= 0 || c == '"' || c == '“' && opener == '„';
    }
}
