package dev.whence.language;

import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a stretch of text into tokens that keep their offsets.
 *
 * <p>Numbers stay whole ({@code 4,486}, {@code 12.5}), so do names with digits ({@code B-52H}, {@code M1A1}),
 * hyphenated words ({@code pick-up}, {@code 39-man}), abbreviations with their dot ({@code Gen.}, {@code U.S.}) and
 * addresses; number ranges come apart ({@code 6}, {@code -}, {@code 12}), and so do the possessive {@code 's} and the
 * negation {@code n't}. Marks are tokens of their own, but for runs of dots and dashes.
 */
public final class Tokenizer {
    private final WordList abbreviations;

    /** @param abbreviations words that keep a following dot, in lower case without it */
    public Tokenizer(WordList abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The tokens of a stretch of text, with offsets into the whole text. */
    public List<Token> tokens(String text, TextSpan span) {
        List<Token> tokens = new ArrayList<>(span.length() / 5 + 4);
        int at = span.start();
        while (at < span.end()) {
            if (isBlank(text.charAt(at))) {
                at++;
                continue;
            }
            int end = end(text, at, span.end());
            emit(text, at, end, tokens);
            at = end;
        }
        return tokens;
    }

    private int end(String text, int at, int limit) {
        char c = text.charAt(at);
        if (isWordChar(c)) {
            int address = addressEnd(text, at, limit);
            return address > at ? address : wordEnd(text, at, limit);
        }
        if ((c == '@' || c == '#') && at + 1 < limit && Character.isLetter(text.charAt(at + 1))) {
            return wordEnd(text, at + 1, limit);
        }
        if (isDoubled(text, at, limit)) {
            // of three marks in a row the first closes a quotation within the quotation
            boolean inner = at + 2 < limit && text.charAt(at + 2) == '\'' && at > 0 && !isBlank(text.charAt(at - 1));
            return inner ? at + 1 : at + 2;
        }
        if (c == '.' || c == '-') {
            int end = at;
            while (end < limit && text.charAt(end) == c) {
                end++;
            }
            return end;
        }
        return at + Character.charCount(text.codePointAt(at));
    }

    /** Two apostrophes or two grave accents, which are a typewriter's quotation mark. */
    static boolean isDoubled(String text, int at, int limit) {
        char c = text.charAt(at);
        return (c == '\'' || c == '`') && at + 1 < limit && text.charAt(at + 1) == c;
    }

    private int wordEnd(String text, int at, int limit) {
        int end = at;
        while (end < limit) {
            char c = text.charAt(end);
            if (isWordChar(c) || (end > at && end + 1 < limit && joins(text, end))) {
                end++;
            } else {
                break;
            }
        }
        boolean dot = end < limit && text.charAt(end) == '.';
        return dot && (keepsDot(text, at, end) || isNumberSign(text, at, end, limit)) ? end + 1 : end;
    }

    /** Does the mark at this place hold two parts of one token together? */
    private static boolean joins(String text, int at) {
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (c) {
            case '.' ->
                Character.isDigit(before) && Character.isDigit(after)
                        || Character.isLetter(before) && Character.isLetter(after) && isInitial(text, at - 1);
            case ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
            case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            case '-', '‑', '‐' ->
                isWordChar(before) && isWordChar(after) && !(Character.isDigit(before) && Character.isDigit(after));
            case '_' -> true;
            default -> false;
        };
    }

    /** The letter before a dot stands alone, as in {@code U.S} or {@code a.m}. */
    private static boolean isInitial(String text, int letter) {
        return letter == 0
                || !Character.isLetterOrDigit(text.charAt(letter - 1)) && text.charAt(letter - 1) != '\''
                || text.charAt(letter - 1) == '.';
    }

    private boolean keepsDot(String text, int start, int end) {
        String word = text.substring(start, end);
        if (word.indexOf('.') > 0 && Character.isLetter(word.charAt(0))) {
            return true;
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return true;
        }
        return abbreviations.contains(word.toLowerCase(Locale.ROOT));
    }

    /** {@code No. 5}; but "He said no." keeps its full stop. */
    private static boolean isNumberSign(String text, int start, int end, int limit) {
        boolean no = end - start == 2 && text.regionMatches(true, start, "no", 0, 2);
        int next = end + 1;
        while (no && next < limit && isBlank(text.charAt(next))) {
            next++;
        }
        return no && next < limit && Character.isDigit(text.charAt(next));
    }

    private static int addressEnd(String text, int at, int limit) {
        boolean web = text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at);
        int end = at;
        boolean mail = false;
        while (end < limit && !isBlank(text.charAt(end)) && "<>\"“”|".indexOf(text.charAt(end)) < 0) {
            mail |= text.charAt(end) == '@' && end > at;
            end++;
            if (end - at > 2000) {
                break;
            }
        }
        if (!web && !mail) {
            return at;
        }
        while (end > at && ".,;:!?)]'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static void emit(String text, int start, int end, List<Token> tokens) {
        String raw = text.substring(start, end);
        String norm = normal(raw);
        int length = norm.length();
        boolean aligned = length == raw.length();
        if (aligned && length > 2 && norm.endsWith("'s")) {
            tokens.add(token(start, end - 2, raw.substring(0, length - 2), norm.substring(0, length - 2)));
            tokens.add(token(end - 2, end, raw.substring(length - 2), "'s"));
        } else if (aligned && length > 3 && norm.endsWith("n't")) {
            tokens.add(token(start, end - 3, raw.substring(0, length - 3), norm.substring(0, length - 3)));
            tokens.add(token(end - 3, end, raw.substring(length - 3), "n't"));
        } else {
            tokens.add(token(start, end, raw, norm));
        }
    }

    private static Token token(int start, int end, String text, String norm) {
        return new Token(start, end, text, norm, Tag.X);
    }

    static String normal(String raw) {
        boolean plain = true;
        for (int i = 0; i < raw.length() && plain; i++) {
            char c = raw.charAt(i);
            plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == ',' || c == '.';
        }
        if (plain) {
            return raw;
        }
        if (raw.equals("''") || raw.equals("``")) {
            return "\"";
        }
        return raw.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('‑', '-')
                .replace('‐', '-')
                .replace("\u00AD", "")
                .replace("\u200B", "")
                .replace("\u200D", "");
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200B'
                || c == '\uFEFF'
                || c == '\u200E'
                || c == '\u200F'
                || Character.isISOControl(c);
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || c == '\u00AD' || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
