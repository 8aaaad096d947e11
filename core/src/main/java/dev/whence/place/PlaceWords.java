package dev.whence.place;

import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;

/** What each word of a sentence can be in the name of a place; each word is looked up once. */
final class PlaceWords {
    private static final WordKinds WORDS = WordKinds.load(PlaceFinder.class, "place-words.txt");

    static final long IN = WORDS.bit("in");
    static final long TO = WORDS.bit("to");
    static final long ON = WORDS.bit("on");
    static final long OF = WORDS.bit("of");
    static final long FROM = WORDS.bit("from");
    static final long BETWEEN = WORDS.bit("between");
    static final long PREPOSITION = IN | TO | ON | OF | FROM | BETWEEN;
    static final long SETTLEMENT = WORDS.bit("settlement");
    static final long BEFORE = WORDS.bit("before");
    static final long BEHIND = WORDS.bit("behind");
    static final long REGION = WORDS.bit("region");
    static final long PART = WORDS.bit("part");
    static final long LINK = WORDS.bit("link");
    static final long NOT_PLACE = WORDS.bit("notplace");
    static final long TITLE = WORDS.bit("title");
    static final long ORG = WORDS.bit("org");
    static final long EVENT = WORDS.bit("event");
    static final long DISTANCE = WORDS.bit("distance");
    static final long TOLD = WORDS.bit("told");
    static final long TELLER = WORDS.bit("teller");
    static final long COMMON = WORDS.bit("common");
    static final long STRIKES = WORDS.bit("strikes");
    static final long COUNTS = WORDS.bit("counts");
    static final long CARE = WORDS.bit("care");
    static final long SITE = WORDS.bit("site");
    static final long SPOT = WORDS.bit("spot");
    static final long LAND = WORDS.bit("land");
    static final long FILLER = WORDS.bit("filler");
    static final long SEVERAL = WORDS.bit("several");
    static final long PLURAL = WORDS.bit("plural");
    static final long NUMBERED = WORDS.bit("numbered");
    static final long MODIFIER = WORDS.bit("modifier");
    static final long BEFALLS = WORDS.bit("befalls");
    static final long NAMESAKE = WORDS.bit("namesake");
    static final long RULING = WORDS.bit("ruling");
    static final long NATIONAL = WORDS.bit("national");
    static final long TENS = WORDS.bit("tens");
    static final long DEMONYM = WORDS.bit("demonym");

    private final Sentence sentence;
    private final boolean capitals;
    private final long[] masks;

    PlaceWords(Sentence sentence) {
        this.sentence = sentence;
        this.capitals = sentence.isUpperCase();
        this.masks = new long[sentence.size()];
        for (int i = 0; i < masks.length; i++) {
            masks[i] = WORDS.mask(sentence.norm(i));
        }
    }

    /** The same of a word that stands in no sentence, in lower case. */
    static boolean isOf(long kinds, String word) {
        return (WORDS.mask(word) & kinds) != 0;
    }

    boolean is(int i, long kinds) {
        return i >= 0 && i < masks.length && (masks[i] & kinds) != 0;
    }

    /** Does case say nothing here? */
    boolean capitals() {
        return capitals;
    }

    /** Can the token be a word of a name? */
    boolean isName(int i) {
        if (i < 0 || i >= masks.length) {
            return false;
        }
        // "October Street"
        boolean namesake = is(i, NAMESAKE) && !capitals && is(i + 1, BEHIND) && capitalised(i) && capitalised(i + 1);
        if (is(i, NOT_PLACE | TITLE) && !namesake && !(is(i, LINK) && capitalised(i))) {
            return false;
        }
        String norm = sentence.norm(i);
        if (norm.isEmpty() || !Character.isLetter(norm.charAt(0)) || hasDigit(norm) && !isNumbered(i)) {
            return false;
        }
        if (isMarked(sentence.token(i).text()) || isNumber(norm)) {
            return false;
        }
        if (capitals) {
            return !is(i, COMMON | PREPOSITION | ORG | EVENT | BEFORE | BEHIND | REGION | PART | SETTLEMENT | DISTANCE)
                    && norm.length() > 2
                    && !isInflected(norm);
        }
        return capitalised(i);
    }

    /** "the Karst-4 coal mine"; not "a MiG-29" */
    private boolean isNumbered(int i) {
        return is(i + 1, BEHIND) || is(i + 1, MODIFIER) && is(i + 2, BEHIND);
    }

    /** "Thirty", "Thirty-one" */
    private static boolean isNumber(String norm) {
        int hyphen = norm.indexOf('-');
        return isOf(TENS, hyphen < 0 ? norm : norm.substring(0, hyphen));
    }

    /** "CORRECTED-Floods": the mark that a wire puts before its title. */
    private static boolean isMarked(String text) {
        int hyphen = text.indexOf('-');
        if (hyphen < 4 || hyphen + 2 >= text.length() || !Character.isLowerCase(text.charAt(hyphen + 2))) {
            return false;
        }
        return text.chars().limit(hyphen).allMatch(Character::isUpperCase);
    }

    /** "Varen", "al-Bab" */
    boolean capitalised(int i) {
        String text = sentence.token(i).text();
        if (Character.isUpperCase(text.charAt(0))) {
            return true;
        }
        int hyphen = text.indexOf('-');
        return hyphen > 0 && hyphen < 4 && hyphen + 1 < text.length() && Character.isUpperCase(text.charAt(hyphen + 1));
    }

    /** "NLF", "CTV": more often a body than a place. */
    boolean isAcronym(int i) {
        String text = sentence.token(i).text();
        if (capitals || text.length() < 2 || text.length() > 6) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            if (!Character.isUpperCase(text.charAt(at)) && text.charAt(at) != '.') {
                return false;
            }
        }
        return true;
    }

    /** "Ostrian", "Varenese": of a country, not a place; listed, or by its ending where a noun follows. */
    boolean isDemonym(int i) {
        if (is(i, DEMONYM)) {
            return true;
        }
        String norm = sentence.norm(i);
        boolean ending = norm.length() > 5
                && (norm.endsWith("ian") || norm.endsWith("ean") || norm.endsWith("ese") || norm.endsWith("ish"));
        return ending && nounFollows(i);
    }

    /** "Ostrian"; and before "capital" any name, of which no list knows that it is a people's: "the Meskari capital" */
    boolean isOfPeople(int i) {
        return isDemonym(i)
                || isName(i)
                        && sentence.norm(i - 1).equals("the")
                        && sentence.norm(i + 1).equals("capital");
    }

    private boolean nounFollows(int i) {
        if (i + 1 >= masks.length || capitals) {
            return false;
        }
        String next = sentence.norm(i + 1);
        return !next.isEmpty()
                && Character.isLetter(next.charAt(0))
                && !is(i + 1, PREPOSITION | NOT_PLACE)
                && !capitalised(i + 1);
    }

    private static boolean hasDigit(String norm) {
        for (int i = 0; i < norm.length(); i++) {
            if (Character.isDigit(norm.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** In sentences of capitals: "KILLING", "DESTRUCTION", "WOUNDED" are words, no names. */
    private static boolean isInflected(String norm) {
        return norm.length() > 5
                && (norm.endsWith("ing")
                        || norm.endsWith("tion")
                        || norm.endsWith("tions")
                        || norm.endsWith("ment")
                        || norm.endsWith("ments")
                        || norm.endsWith("ness")
                        || norm.endsWith("ence")
                        || norm.endsWith("ists")
                        || norm.endsWith("ed")
                        || norm.endsWith("ly"));
    }
}
