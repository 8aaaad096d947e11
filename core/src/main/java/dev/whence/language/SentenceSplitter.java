package dev.whence.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph's tokens into sentences, after end marks and the quotes and brackets that close behind them.
 *
 * <p>A dot that an abbreviation keeps ({@code Gen. Ruda}) ends no sentence unless a word follows that only opens one;
 * a mark inside brackets ({@code 1,500 (!) servicemen}) ends none.
 */
final class SentenceSplitter {
    /**
     * Tokens after which a sentence is cut, come what may: some work grows with the square of a sentence's length, and
     * text without full stops must not hang a run.
     */
    static final int LONGEST = 400;

    private final WordList openers;

    /** @param openers words that, capitalised, open a sentence even after an abbreviation */
    SentenceSplitter(WordList openers) {
        this.openers = openers;
    }

    /** Index after the last token of each sentence. */
    List<Integer> ends(List<Token> tokens) {
        List<Integer> ends = new ArrayList<>();
        int depth = 0;
        int i = 0;
        while (i < tokens.size()) {
            String norm = tokens.get(i).norm();
            if (norm.equals("(") || norm.equals("[")) {
                depth = Math.min(depth + 1, 3);
            } else if (norm.equals(")") || norm.equals("]")) {
                depth = Math.max(depth - 1, 0);
            }
            int end = endsAt(tokens, i, depth);
            int start = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
            if (end < 0 && i - start >= LONGEST) {
                end = i + 1;
            }
            if (end > 0) {
                ends.add(end);
                depth = 0;
                i = end;
            } else {
                i++;
            }
        }
        if (ends.isEmpty() || ends.get(ends.size() - 1) < tokens.size()) {
            ends.add(tokens.size());
        }
        return ends;
    }

    /** Index after the sentence that token {@code i} ends, or -1 if it ends none. */
    private int endsAt(List<Token> tokens, int i, int depth) {
        String norm = tokens.get(i).norm();
        boolean mark =
                norm.equals(".") || norm.equals("!") || norm.equals("?") || norm.startsWith("..") || norm.equals("…");
        boolean abbreviation = !mark && norm.length() > 1 && norm.endsWith(".");
        if (!mark && !abbreviation || depth > 0 && isShortAside(tokens, i)) {
            return -1;
        }
        int next = i + 1;
        while (next < tokens.size() && isCloser(tokens, next)) {
            next++;
        }
        if (next >= tokens.size()) {
            return -1;
        }
        if (abbreviation && !openers.contains(tokens.get(next).norm())) {
            return -1;
        }
        return opens(tokens, next, norm) ? next : -1;
    }

    /** The bracket closes within a few words: {@code (!)}, {@code (see p. 4)}. */
    private static boolean isShortAside(List<Token> tokens, int i) {
        for (int j = i + 1; j < Math.min(tokens.size(), i + 40); j++) {
            String norm = tokens.get(j).norm();
            if (norm.equals(")") || norm.equals("]")) {
                return true;
            }
            if (norm.equals("(") || norm.equals("[")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isCloser(List<Token> tokens, int i) {
        String norm = tokens.get(i).norm();
        if (norm.equals("”") || norm.equals("»") || norm.equals(")") || norm.equals("]") || norm.equals("''")) {
            return true;
        }
        // a straight quote closes where it touches the mark before it
        return (norm.equals("\"") || norm.equals("'")) && tokens.get(i).touches(tokens.get(i - 1))
                || norm.equals(".")
                || norm.equals("!")
                || norm.equals("?");
    }

    private static boolean opens(List<Token> tokens, int i, String mark) {
        Token next = tokens.get(i);
        String text = next.text();
        if (Character.isUpperCase(text.codePointAt(0)) || "“\"«‘'([*•–—-".indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        if (Character.isDigit(text.charAt(0))) {
            return !mark.equals(".") || !next.touches(tokens.get(i - 1));
        }
        return text.charAt(0) > 0x2000 && !Character.isLetter(text.codePointAt(0));
    }
}
