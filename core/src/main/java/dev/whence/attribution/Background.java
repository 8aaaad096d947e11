package dev.whence.attribution;

import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import java.util.Set;

/**
 * What a report recalls in its own voice behind somebody's words: "In 1954 the river took 112 lives", "The war has cost
 * 22,000 lives", "It will be recalled that 13 died in August".
 */
final class Background {
    private static final Set<String> BEFORE_YEARS = Set.of("in", "since", "during", "from", "by", "between");
    private static final Set<String> PLACING = Set.of("in", "at", "near", "outside", "around", "from", "to", "on");
    private static final Set<String> HAVE = Set.of("has", "have");
    private static final Set<String> TAKEN = Set.of("claimed", "cost", "taken");
    private static final Set<String> LIVES = Set.of("lives", "life");

    private Background() {}

    static boolean isTold(Sentence sentence) {
        return opensWithYear(sentence) || opensElsewhere(sentence) || countsLives(sentence) || isRecalled(sentence);
    }

    /** "In Lower Abo four brothers were killed", "Across the coalfield 37 died": another place, the report's own survey. */
    private static boolean opensElsewhere(Sentence sentence) {
        String first = sentence.norm(0);
        return first.equals("across")
                || first.equals("throughout")
                || PLACING.contains(first)
                        && sentence.size() > 1
                        && sentence.token(1).startsUpper()
                        && !sentence.isUpperCase()
                        && sentence.tag(1) == Tag.PROPN;
    }

    private static boolean opensWithYear(Sentence sentence) {
        String year = sentence.norm(1);
        return BEFORE_YEARS.contains(sentence.norm(0))
                && year.length() == 4
                && (year.startsWith("1") || year.startsWith("20"))
                && year.chars().allMatch(Character::isDigit);
    }

    /** "has claimed more than 5,000 lives" */
    private static boolean countsLives(Sentence sentence) {
        for (int i = 1; i < sentence.size() - 1; i++) {
            if (HAVE.contains(sentence.norm(i)) && TAKEN.contains(sentence.norm(i + 1))) {
                return livesBehind(sentence, i + 2);
            }
        }
        return false;
    }

    private static boolean livesBehind(Sentence sentence, int from) {
        for (int i = from; i < Math.min(from + 9, sentence.size()); i++) {
            if (LIVES.contains(sentence.norm(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRecalled(Sentence sentence) {
        for (int i = 0; i < Math.min(6, sentence.size()); i++) {
            if (sentence.norm(i).equals("recalled") && sentence.norm(0).equals("it")) {
                return true;
            }
        }
        return false;
    }
}
