package dev.whence.language;

import java.util.Set;

/**
 * Where a noun phrase begins or ends, by tags and a few closed word lists: {@code the director of City Hospital No. 2},
 * {@code Military sources from Ayacucho}. It takes prepositional phrases along only where asked to look past them, and
 * never crosses a comma, a verb or an unbalanced bracket.
 */
public final class NounPhrases {
    private static final Set<String> LINKS = Set.of("of", "de", "del", "la", "al", "y", "el", "da", "do", "dos", "von");
    private static final Set<String> LOOSE_LINKS = Set.of("for", "from", "in", "at", "near", "inside", "by");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your",
            "some", "any", "no", "another", "each", "every", "several", "both");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "you", "who", "nobody");
    private static final Set<String> NEVER = Set.of(
            "when",
            "while",
            "as",
            "if",
            "because",
            "that",
            "which",
            "than",
            "then",
            "there",
            "not",
            "and",
            "or",
            "but",
            "after",
            "before",
            "since",
            "until",
            "though",
            "although",
            "meanwhile",
            "however",
            "also",
            "reportedly",
            "allegedly",
            "today",
            "yesterday",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "earlier",
            "later");

    private NounPhrases() {}

    /** Index of the first token of the noun phrase that ends before {@code end}, or {@code end} if none does. */
    public static int startOf(Sentence sentence, int end, int least) {
        if (end <= least) {
            return end;
        }
        if (PRONOUNS.contains(sentence.norm(end - 1))) {
            return end - 1;
        }
        int i = end;
        while (i > least) {
            int before = i - 1;
            String norm = sentence.norm(before);
            if (norm.equals(")") || norm.equals("]")) {
                int open = openingBracket(sentence, before, least);
                if (open < 0 || before - open > 8) {
                    break;
                }
                i = open;
            } else if (isMark(norm) && before > least && quoteStart(sentence, before, least) >= 0) {
                i = quoteStart(sentence, before, least);
            } else if (isNominal(sentence, before) && !(i < end && norm.endsWith("ly") && !isName(sentence, before))) {
                i = before;
                if (DETERMINERS.contains(norm) && !linksBefore(sentence, before, least)) {
                    break;
                }
            } else if (before == least
                    && i + 1 < end
                    && sentence.norm(i).equals("and")
                    && sentence.token(before).startsUpper()
                    && sentence.token(i + 1).startsUpper()
                    && !sentence.isUpperCase()) {
                i = before;
            } else if (joinsWords(sentence, before, least, end) || before > least && i < end && norm.equals("most")) {
                i = before;
            } else if (i < end && (linkAt(sentence, before, least) || andAt(sentence, before, least))) {
                i = before;
            } else {
                break;
            }
        }
        while (i < end
                && (LINKS.contains(sentence.norm(i)) && !sentence.token(i).startsUpper()
                        || sentence.norm(i).equals("'s")
                        || sentence.norm(i).equals("'")
                        || LOOSE_LINKS.contains(sentence.norm(i))
                        || sentence.norm(i).equals("and"))) {
            i++;
        }
        return i < end && hasNoun(sentence, i, end) ? i : end;
    }

    /** Index after the last token of the noun phrase that starts at {@code start}, or {@code start} if none does. */
    public static int endOf(Sentence sentence, int start, int most) {
        if (start >= most) {
            return start;
        }
        if (PRONOUNS.contains(sentence.norm(start))) {
            return start + 1;
        }
        int i = start;
        boolean loose = false;
        while (i < most) {
            String norm = sentence.norm(i);
            if (i > start && (norm.equals("(") || norm.equals("["))) {
                int close = closingBracket(sentence, i, most);
                if (close < 0 || close - i > 10) {
                    break;
                }
                i = close + 1;
            } else if (isMark(norm) && quoteEnd(sentence, i, most) > 0) {
                i = quoteEnd(sentence, i, most);
            } else if (isNominal(sentence, i)
                    && !(i > start && DETERMINERS.contains(norm) && isNominal(sentence, i - 1))) {
                i++;
            } else if (i > start && norm.equals("most")
                    || norm.equals("very")
                    || joinsWords(sentence, i, start, most)) {
                i++;
            } else if (i > start && i + 1 < most && (linkAhead(sentence, i, loose) || andAhead(sentence, i, most))) {
                loose |= LOOSE_LINKS.contains(norm);
                i++;
            } else {
                break;
            }
        }
        while (i > start
                && (linkWord(sentence.norm(i - 1)) || sentence.norm(i - 1).equals("and"))) {
            i--;
        }
        return i > start && hasNoun(sentence, start, i) ? i : start;
    }

    /** Can this token stand within a noun phrase? */
    public static boolean isNominal(Sentence sentence, int i) {
        String norm = sentence.norm(i);
        if (NEVER.contains(norm) && !(norm.equals("that") && sentence.tag(i) == Tag.DET)) {
            return false;
        }
        return switch (sentence.tag(i)) {
            case NOUN, PROPN, ADJ, NUM ->
                !linkWord(norm)
                        || i == 0 && LINKS.contains(norm) && !norm.equals("of")
                        || isName(sentence, i) && !LOOSE_LINKS.contains(norm);
            case DET -> true;
            case PRON ->
                DETERMINERS.contains(norm) || norm.equals("others") || norm.equals("one") || norm.equals("those");
            case PART -> norm.equals("'s") || norm.equals("'");
            case VERB, ADV, INTJ ->
                modifiesNoun(sentence, i)
                        || isName(sentence, i)
                                && (sentence.token(i - 1).startsUpper() || sentence.tag(i - 1) == Tag.NOUN);
            case X -> sentence.token(i).isWord() && !linkWord(norm) && !LOOSE_LINKS.contains(norm);
            default -> norm.equals("'s") || norm.equals("&") || DETERMINERS.contains(norm) && !norm.equals("that");
        };
    }

    /** "the monitoring group", "the captured men" */
    private static boolean modifiesNoun(Sentence sentence, int i) {
        Tag next = sentence.tag(i + 1);
        return sentence.tag(i) == Tag.VERB
                && i > 0
                && sentence.tag(i - 1) == Tag.DET
                && (next == Tag.NOUN || next == Tag.PROPN);
    }

    private static boolean isName(Sentence sentence, int i) {
        if (i <= 0 || i >= sentence.size() || !sentence.token(i).startsUpper()) {
            return false;
        }
        return hasLower(sentence.token(i).text()) || !sentence.isUpperCase();
    }

    /** "ACAN - EFE", "a last - minute report" */
    private static boolean joinsWords(Sentence sentence, int i, int from, int to) {
        return i > from
                && i + 1 < to
                && sentence.norm(i).equals("-")
                && isNominal(sentence, i - 1)
                && isNominal(sentence, i + 1)
                && sentence.tag(i + 1) != Tag.DET;
    }

    private static boolean hasLower(String text) {
        return text.length() > 1 && Character.isLowerCase(text.charAt(text.length() - 1));
    }

    private static boolean linkWord(String norm) {
        return LINKS.contains(norm) || LOOSE_LINKS.contains(norm);
    }

    private static boolean linksBefore(Sentence sentence, int i, int least) {
        if (i - 2 < least) {
            return false;
        }
        boolean loose = sentence.norm(i - 1).equals("for")
                || sentence.norm(i - 1).equals("from")
                || sentence.norm(i - 1).equals("in")
                || sentence.norm(i - 1).equals("by");
        return sentence.norm(i - 1).equals("of") || loose && sentence.tag(i - 2) == Tag.NOUN;
    }

    private static boolean linkAt(Sentence sentence, int i, int least) {
        return i - 1 >= least
                && linkWord(sentence.norm(i))
                && isNominal(sentence, i - 1)
                && !DETERMINERS.contains(sentence.norm(i - 1))
                && sentence.tag(i - 1) != Tag.NUM;
    }

    private static boolean andAt(Sentence sentence, int i, int least) {
        return i - 1 >= least
                && isAnd(sentence, i)
                && (isNominal(sentence, i - 1) || i - 1 == least)
                && !DETERMINERS.contains(sentence.norm(i - 1));
    }

    private static boolean linkAhead(Sentence sentence, int i, boolean loose) {
        return linkWord(sentence.norm(i))
                && isNominal(sentence, i + 1)
                && sentence.tag(i + 1) != Tag.NUM
                && !(loose && LOOSE_LINKS.contains(sentence.norm(i)));
    }

    private static boolean andAhead(Sentence sentence, int i, int most) {
        return i + 1 < most && isAnd(sentence, i) && isNominal(sentence, i + 1);
    }

    private static boolean isAnd(Sentence sentence, int i) {
        String norm = sentence.norm(i);
        return norm.equals("and") || norm.equals("or") || norm.equals("&");
    }

    private static boolean isMark(String norm) {
        return norm.length() == 1 && "\"“”«»".contains(norm);
    }

    private static boolean hasNoun(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Tag tag = sentence.tag(i);
            String norm = sentence.norm(i);
            if (tag == Tag.NOUN
                    || tag == Tag.PROPN
                    || tag == Tag.X
                    || isName(sentence, i)
                    || norm.equals("others")
                    || norm.equals("some")
                    || norm.equals("many")
                    || norm.equals("one")
                    || norm.equals("those")) {
                return true;
            }
        }
        return false;
    }

    private static int openingBracket(Sentence sentence, int close, int least) {
        for (int i = close - 1; i >= least; i--) {
            if (sentence.norm(i).equals("(") || sentence.norm(i).equals("[")) {
                return i;
            }
        }
        return -1;
    }

    private static int closingBracket(Sentence sentence, int open, int most) {
        for (int i = open + 1; i < most; i++) {
            if (sentence.norm(i).equals(")") || sentence.norm(i).equals("]")) {
                return i;
            }
        }
        return -1;
    }

    /** A name in quotation marks of up to four words: {@code crews of "Kestrel"}. */
    private static int quoteStart(Sentence sentence, int close, int least) {
        for (int i = close - 1; i >= Math.max(least, close - 5); i--) {
            if (isMark(sentence.norm(i))) {
                return close - i > 1 && i > least && sentence.token(close - 1).isWord() && isNominal(sentence, i + 1)
                        ? i
                        : -1;
            }
        }
        return -1;
    }

    private static int quoteEnd(Sentence sentence, int open, int most) {
        for (int i = open + 1; i < Math.min(most, open + 6); i++) {
            if (isMark(sentence.norm(i))) {
                String last = sentence.norm(i - 1);
                return i - open > 1 && !last.equals(".") && !last.equals(",") ? i + 1 : -1;
            }
        }
        return -1;
    }
}
