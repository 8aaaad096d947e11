package dev.whence.quantity;

import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import java.util.Set;

/** Ages: "aged 12", "Lesia Borun, 53, who", "children under 15", "older persons (60+)". */
final class AgeExclusion implements Exclusion {
    private static final int OLDEST = 115;

    private final Set<String> ageWords;
    private final Set<String> persons;

    AgeExclusion(WordGroups words) {
        this.ageWords = words.group("age-word");
        this.persons = words.group("age-person");
    }

    @Override
    public String reason() {
        return "age";
    }

    @Override
    public boolean excludes(Sentence sentence, Figure figure, HedgeReader.Hedged hedged) {
        if (figure.kind() != Quantity.Kind.COUNT || figure.low().intValue() > OLDEST) {
            return false;
        }
        int before = hedged.from() - 1;
        if (ageWords.contains(sentence.norm(before)) || ageWords.contains(sentence.norm(figure.from() - 1))) {
            return true;
        }
        boolean told =
                sentence.norm(before).equals("is") || sentence.norm(before).equals("was");
        if (told && ageWords.contains(sentence.norm(before - 1))) {
            return true; // "the youngest is four"
        }
        return isApposition(sentence, figure, before) || isBound(sentence, figure, hedged, before);
    }

    /** A name or a person's noun, the age between commas: "the driver, 29, escaped". */
    private static boolean isApposition(Sentence sentence, Figure figure, int comma) {
        String next = sentence.norm(figure.to());
        boolean closed =
                next.equals(",") || next.equals(".") || next.equals(";") || next.equals(")") || next.equals("who");
        boolean name = comma > 0
                && sentence.norm(comma).equals(",")
                && (sentence.token(comma - 1).startsUpper() || isSingular(sentence, comma - 1) && next.equals(","))
                && !sentence.token(comma - 1).hasDigit();
        return figure.digits() && figure.to() == figure.from() + 1 && closed && name;
    }

    private static boolean isSingular(Sentence sentence, int i) {
        return sentence.tag(i) == Tag.NOUN && !sentence.norm(i).endsWith("s");
    }

    /** {@code children under 15}, {@code persons (60+)} */
    private boolean isBound(Sentence sentence, Figure figure, HedgeReader.Hedged hedged, int before) {
        if (hedged.hedge().isEmpty() || Surroundings.isNoun(sentence, hedged.to())) {
            return false;
        }
        boolean bracket =
                sentence.norm(before).equals("(") && sentence.norm(figure.to()).equals("+");
        int person = bracket ? before - 1 : before;
        String hedge = sentence.norm(hedged.from());
        boolean bound = hedge.equals("under") || hedge.equals("over") || hedge.equals("above") || hedge.equals("below");
        return (bound || bracket) && persons.contains(sentence.norm(person));
    }
}
