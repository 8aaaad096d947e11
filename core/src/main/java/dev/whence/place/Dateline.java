package dev.whence.place;

import dev.whence.language.Sentence;
import dev.whence.place.PlaceMention.Link;
import java.util.List;

/** Reads the place in front of a wire's first words: {@code TARN, Ostria, June 11 (MP) —}. */
final class Dateline {
    private static final int LONGEST = 24;
    private static final int LONGEST_NAME = 5;
    private static final int SHORTEST = 6;

    private final Sentence s;
    private final PlaceWords words;
    private final PlaceGrammar grammar;
    private final Opening opening;

    /** Where a sentence stands, and so what of a dateline it must show. */
    enum Opening {
        /** Opens one of the first paragraphs. */
        REPORT,
        /** Opens a later paragraph: the second of two dispatches, or the first behind a long head. */
        PARAGRAPH,
        /** Stands within a paragraph. */
        NONE
    }

    Dateline(Sentence sentence, PlaceWords words, PlaceGrammar grammar, Opening opening) {
        this.s = sentence;
        this.words = words;
        this.grammar = grammar;
        this.opening = opening;
    }

    /** Where the text behind the dateline begins; 0 where there is none. */
    int read(List<PlaceMention> found) {
        int dash = opening == Opening.NONE ? -1 : dash();
        if (dash < 0 || !words.isName(0) && !words.is(0, PlaceWords.LINK)) {
            return 0;
        }
        int end = 1;
        while (end < dash && (words.isName(end) && !words.is(end, PlaceWords.NOT_PLACE))) {
            end++;
        }
        String after = s.norm(end);
        boolean opens = after.equals(",") || after.equals("(") || end == dash;
        if (!opens || end > LONGEST_NAME || words.is(end - 1, PlaceWords.ORG)) {
            return 0;
        }
        boolean motto = end == dash && s.size() - dash < SHORTEST; // "Unity – Work – Progress"
        if (motto || opening == Opening.PARAGRAPH && !isStrict(end, dash)) {
            return 0;
        }
        int to = wider(end, dash);
        String name = inSmallLetters(grammar.printed(0, end)) + (to == end ? "" : ", " + grammar.printed(end + 1, to));
        List<String> within = to == end ? List.of() : List.of(grammar.text(end + 1, to));
        PlaceForm form = PlaceForm.of(s, 0, new PlaceName(0, 0, end, end, false), false, within);
        found.add(new PlaceMention(name, grammar.text(0, end), s.span(0, to), 0, to, Link.DATELINE, form));
        return second(dash + 1, found);
    }

    /** "ORLO" is called Orlo; in a report of capitals all names are printed so, and stay. */
    private String inSmallLetters(String name) {
        if (s.isUpperCase() || name.chars().anyMatch(Character::isLowerCase)) {
            return name;
        }
        StringBuilder small = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            small.append(first ? letter : Character.toLowerCase(letter));
            first = !Character.isLetter(letter);
        }
        return small.toString();
    }

    /** The dash that closes it, or -1. */
    private int dash() {
        for (int i = 1; i < Math.min(s.size(), LONGEST); i++) {
            String norm = s.norm(i);
            boolean isDash = norm.startsWith("--") || norm.equals("—") || norm.equals("–") || norm.equals("-");
            if (isDash && !(i + 1 < s.size() && s.token(i + 1).touches(s.token(i)))) {
                return i;
            }
        }
        return -1;
    }

    /** "TARN, Ostria, June 11 (MP) —": capitals, and an agency or a day before the dash. */
    private boolean isStrict(int end, int dash) {
        boolean dated = false;
        for (int i = end; i < dash; i++) {
            dated |= s.norm(i).equals("(") || s.token(i).hasDigit();
        }
        return dated && isCapitals(end);
    }

    private boolean isCapitals(int end) {
        for (int i = 0; i < end; i++) {
            String text = s.token(i).text();
            if (text.codePoints().anyMatch(Character::isLowerCase)) {
                return false;
            }
        }
        return true;
    }

    /** Where the country or province behind the name ends: "TARN, Ostria, June 11". */
    private int wider(int end, int dash) {
        String after = s.norm(end);
        boolean wider = (after.equals(",") || after.equals("(")) && words.isName(end + 1) && !words.isAcronym(end + 1);
        if (!wider || hasDigit(end + 2)) {
            return end;
        }
        int widerEnd = grammar.nameEnd(end + 1);
        String close = s.norm(widerEnd);
        return close.equals(",") || close.equals(")") || widerEnd == dash ? widerEnd : end;
    }

    /** "BOGOTA, 11 NOV 89 (RCN) -- [TEXT] PEREIRA -- THREE PERSONS WERE INJURED": where it happened. */
    private int second(int from, List<PlaceMention> found) {
        int i = from;
        if (s.norm(i).equals("[")) {
            i += 3;
        }
        int end = words.isName(i) ? grammar.nameEnd(i) : i;
        if (end > i && s.norm(end).startsWith("--")) {
            found.add(new PlaceMention(
                    grammar.printed(i, end), grammar.text(i, end), s.span(i, end), i, end, Link.IN, PlaceForm.NAME));
            return end + 1;
        }
        return from;
    }

    private boolean hasDigit(int i) {
        return i < s.size() && s.token(i).hasDigit() && i < 3;
    }
}
