package dev.whence.quantity;

import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import java.util.Set;

/** Years: "in 2016", "between 2003 and 2006", "(1982 - 1986)", "the 2022 model"; not "2000 people". */
final class YearExclusion implements Exclusion {
    private static final int FIRST = 1500;
    private static final int LAST = 2100;

    private final Set<String> before;
    private final Set<String> months;

    YearExclusion(WordGroups words) {
        this.before = words.group("year-before");
        this.months = words.group("month");
    }

    @Override
    public String reason() {
        return "year";
    }

    @Override
    public boolean excludes(Sentence sentence, Figure figure, HedgeReader.Hedged hedged) {
        if (!figure.digits() || !isYear(sentence.norm(figure.to() - 1))) {
            return false;
        }
        boolean range = figure.to() > figure.from() + 1;
        if (range) {
            return isYearRange(sentence, figure);
        }
        if (figure.kind() != Quantity.Kind.COUNT) {
            return false;
        }
        int value = figure.low().intValue();
        boolean round = value % 100 == 0;
        String previous = sentence.norm(hedged.from() - 1);
        boolean counts = countsSomething(sentence, figure.to());
        if (before.contains(previous) || months.contains(previous)) {
            return !(round && counts);
        }
        boolean named = sentence.tag(figure.from() - 1) == Tag.DET
                || previous.equals("'s")
                || sentence.tag(figure.from() - 1) == Tag.PRON;
        if (named && !round) {
            return !isPluralNoun(sentence, figure.to()) || value >= 1900;
        }
        return !counts && !isLabelled(previous) && !round && value >= 1700 && !isVerb(sentence, figure.from() - 1);
    }

    /** A figure behind a label counts: "tanks: 1994". */
    private static boolean isLabelled(String previous) {
        return previous.equals(":") || previous.equals("|") || RangeReader.isDash(previous);
    }

    private static boolean isVerb(Sentence sentence, int i) {
        return sentence.tag(i) == Tag.VERB;
    }

    private boolean isYearRange(Sentence sentence, Figure figure) {
        int first = figure.from();
        while (first < figure.to() && !Surroundings.startsWithDigit(sentence.norm(first))) {
            first++;
        }
        return isYear(sentence.norm(first)) && !isPluralNoun(sentence, figure.to());
    }

    private static boolean countsSomething(Sentence sentence, int i) {
        Tag tag = sentence.tag(i);
        return tag == Tag.NOUN || tag == Tag.ADJ || tag == Tag.PROPN && isPluralNoun(sentence, i);
    }

    private static boolean isPluralNoun(Sentence sentence, int i) {
        Tag tag = sentence.tag(i);
        String norm = sentence.norm(i);
        return (tag == Tag.NOUN || tag == Tag.PROPN)
                && (norm.endsWith("s") || norm.equals("people") || norm.equals("men"));
    }

    private static boolean isYear(String norm) {
        if (norm.length() != 4 || !Surroundings.isDigits(norm)) {
            return false;
        }
        int value = Integer.parseInt(norm);
        return value >= FIRST && value <= LAST;
    }
}
