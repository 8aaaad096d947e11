package dev.whence.quantity;

import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import java.util.Set;

/** Ages: "aged 12", "Lesia Borun, 53, who", "children under 15", "older persons (60+)", "she is thirty-one". */
final class AgeExclusion implements Exclusion {
    private static final int OLDEST = 115;

    private final Set<String> ageWords;
    private final Set<String> persons;
    private final Set<String> singles;
    private final Set<String> pronouns;
    private final Set<String> singulars;

    AgeExclusion(WordGroups words) {
        this.ageWords = words.group("age-word");
        this.persons = words.group("age-person");
        this.singles = words.group("age-of");
        this.pronouns = words.group("age-pronoun");
        this.singulars = words.group("age-be");
    }

    @Override
    public String reason() {
        return "age";
    }

    @Override
    public boolean excludes(Sentence sentence, Figure figure, HedgeReader.Hedged hedged) {
        if (!mayBeAge(figure)) {
            return false;
        }
        int before = hedged.from() - 1;
        if (ageWords.contains(sentence.norm(before)) || ageWords.contains(sentence.norm(figure.from() - 1))) {
            return true;
        }
        if (isSecondAge(sentence, before)) {
            return true;
        }
        boolean told =
                sentence.norm(before).equals("is") || sentence.norm(before).equals("was");
        if (told && ageWords.contains(sentence.norm(before - 1))) {
            return true; // "the youngest is four"
        }
        return isSomebodys(sentence, figure, before)
                || isAgeOf(sentence, figure, before)
                || isApposition(sentence, figure, before)
                || isBound(sentence, figure, hedged, before)
                || isOf(sentence, figure)
                || isCompared(sentence, figure)
                || isOneEach(sentence, figure);
    }

    /** "She is thirty-one and teaches", "the porter, who was 58"; not "she was one of the nine" nor "who were 58". */
    private boolean isSomebodys(Sentence sentence, Figure figure, int be) {
        boolean one = pronouns.contains(sentence.norm(be - 1)) && singulars.contains(sentence.norm(be));
        return one && !sentence.norm(figure.to()).equals("of") && !Surroundings.isNoun(sentence, figure.to());
    }

    /** "under the age of eighteen", "had not yet turned 12"; not "turned 12 boats over". */
    private boolean isAgeOf(Sentence sentence, Figure figure, int before) {
        boolean turned = sentence.norm(before).equals("turned");
        boolean age = sentence.norm(before).equals("of") && ageWords.contains(sentence.norm(before - 1));
        return (turned || age) && !Surroundings.isNoun(sentence, figure.to());
    }

    /** A plain number that somebody can be old. */
    static boolean mayBeAge(Figure figure) {
        return figure.kind() == Quantity.Kind.COUNT && figure.low().intValue() <= OLDEST;
    }

    /** "aged eleven and fourteen", "aged 8, 11 and 14" */
    private boolean isSecondAge(Sentence sentence, int before) {
        int at = before;
        while (at > before - 8 && at > 0) {
            boolean joins = sentence.norm(at).equals("and") || sentence.norm(at).equals(",");
            if (!joins || sentence.tag(at - 1) != Tag.NUM) {
                return false;
            }
            if (ageWords.contains(sentence.norm(at - 2))) {
                return true;
            }
            at -= 2;
        }
        return false;
    }

    /** "a woman of 67"; not "a woman of six children" nor "one woman of 12 was hurt". */
    private boolean isOf(Sentence sentence, Figure figure) {
        int of = figure.from() - 1;
        String article = sentence.norm(of - 2);
        boolean one = article.equals("a") || article.equals("the") || article.equals("an");
        return sentence.norm(of).equals("of")
                && (one || !article.isEmpty() && sentence.tag(of - 2) == Tag.ADJ)
                && singles.contains(sentence.norm(of - 1))
                && !Surroundings.isNoun(sentence, figure.to());
    }

    /** "nobody older than 30" */
    private static boolean isCompared(Sentence sentence, Figure figure) {
        int than = figure.from() - 1;
        String word = sentence.norm(than - 1);
        return sentence.norm(than).equals("than")
                && (word.equals("older") || word.equals("younger"))
                && !Surroundings.isNoun(sentence, figure.to());
    }

    /** "killed two sisters, 8 and 11": as many ages as people. */
    private static boolean isOneEach(Sentence sentence, Figure figure) {
        int to = figure.to();
        boolean second = isAgeAt(sentence, figure.from() - 2)
                && sentence.norm(figure.from() - 1).equals("and");
        int first = second ? figure.from() - 2 : figure.from();
        boolean pair = second || sentence.norm(to).equals("and") && isAgeAt(sentence, to + 1);
        int end = second ? to : to + 2;
        String after = sentence.norm(end);
        boolean closed = after.equals(".") || after.equals(",") || after.equals(";") || after.isEmpty();
        return figure.digits()
                && pair
                && closed
                && sentence.norm(first - 1).equals(",")
                && sentence.tag(first - 2) == Tag.NOUN
                && sentence.norm(first - 3).equals("two");
    }

    private static boolean isAgeAt(Sentence sentence, int i) {
        String norm = sentence.norm(i);
        return i > 0
                && i < sentence.size()
                && !norm.isEmpty()
                && norm.length() <= 2
                && norm.chars().allMatch(Character::isDigit);
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
        String were = sentence.norm(before);
        // "nine of the dead were under 16"
        boolean minors = hedge.equals("under") && (were.equals("were") || were.equals("was") || were.equals("are"));
        return minors || (bound || bracket) && persons.contains(sentence.norm(person));
    }
}
