package dev.whence.place;

import dev.whence.language.Sentence;
import java.util.Optional;

/**
 * Reads one name of a place from a token on: {@code Varen}, {@code the northern part of Ayacucho District},
 * {@code the towns of Tell and Oss}, {@code the Belen neighbourhood}.
 */
final class PlaceGrammar {
    private static final int LONGEST = 6;

    private final Sentence s;
    private final PlaceWords words;
    private final KnownPlaces known;

    PlaceGrammar(Sentence sentence, PlaceWords words, KnownPlaces known) {
        this.s = sentence;
        this.words = words;
        this.known = known;
    }

    /** The name from a token on; what stands before it there is of the kind "the eastern part of". */
    Optional<PlaceName> at(int start) {
        int i = start;
        boolean worded = false;
        boolean indefinite = s.norm(i).equals("a") || s.norm(i).equals("an");
        i += indefinite ? 1 : 0;
        int wordAt = -1;
        for (int step = 0; step < 8 && i < s.size(); step++) {
            if (words.is(i, PlaceWords.NUMBERED) && isNumber(i + 1)) {
                return Optional.of(new PlaceName(i, i, i + 2, i + 2, true)); // "on Hill 402"
            }
            if (isNameStart(i)) {
                if (indefinite && !worded) {
                    return Optional.empty();
                }
                int end = nameEnd(i);
                boolean named =
                        words.is(end, PlaceWords.SETTLEMENT) && s.norm(end + 1).equals("of") && words.isName(end + 2);
                if (named || words.isOfPeople(end - 1) && opensPlace(end)) {
                    // "the Ostrian city of Varen"
                    i = end;
                    continue;
                }
                return name(start, i, end, worded, wordAt);
            }
            Optional<PlaceName> quoted = quoted(i);
            if (quoted.isPresent()) {
                return quoted;
            }
            boolean place = words.is(i, PlaceWords.SETTLEMENT | PlaceWords.BEFORE | PlaceWords.BEHIND);
            if (place && (s.norm(i + 1).equals("of") || s.norm(i + 1).equals("called") || isNameStart(i + 1))) {
                worded = true;
                wordAt = words.is(i, PlaceWords.SETTLEMENT) ? -1 : i;
            } else if (!isFiller(i, start)) {
                return Optional.empty();
            }
            i++;
        }
        return Optional.empty();
    }

    private boolean isNumber(int i) {
        return i < s.size() && s.token(i).text().codePoints().allMatch(Character::isDigit);
    }

    /** {@code the "Golden Ox" cattle farm}, {@code the "two bridges" market} */
    private Optional<PlaceName> quoted(int open) {
        if (!isQuote(open)) {
            return Optional.empty();
        }
        int close = open + 2;
        while (close < s.size() && close < open + LONGEST && !isQuote(close)) {
            close++;
        }
        int to = close + 1;
        while (to < close + 3 && to < s.size() && !words.is(to, PlaceWords.BEHIND | PlaceWords.SITE)) {
            to++;
        }
        boolean place = isQuote(close) && words.is(to, PlaceWords.BEHIND | PlaceWords.SITE);
        return place ? Optional.of(new PlaceName(open, open + 1, close, to + 1, true)) : Optional.empty();
    }

    private boolean isQuote(int i) {
        String norm = s.norm(i);
        return norm.equals("\"") || norm.equals("“") || norm.equals("”") || norm.equals("«") || norm.equals("»");
    }

    private boolean opensPlace(int i) {
        return words.is(i, PlaceWords.SETTLEMENT | PlaceWords.BEFORE | PlaceWords.REGION | PlaceWords.PART)
                && !words.is(i + 1, PlaceWords.IN);
    }

    private boolean isFiller(int i, int start) {
        String norm = s.norm(i);
        boolean of = norm.equals("of") && i > start || norm.equals("called") || norm.equals("named");
        return of
                || words.is(i, PlaceWords.FILLER)
                || norm.equals("the")
                || norm.equals("-")
                || isCompound(norm)
                || words.is(i, PlaceWords.MODIFIER) && words.is(i + 1, PlaceWords.SETTLEMENT) // "the garrison town of"
                || words.is(i, PlaceWords.REGION | PlaceWords.PART) && !isBody(i);
    }

    /** "the Bank of Commerce" */
    private boolean isBody(int i) {
        return words.is(i, PlaceWords.ORG) && words.capitalised(i) && !words.capitals();
    }

    /** "war-torn", "banana-growing" */
    private static boolean isCompound(String norm) {
        return norm.indexOf('-') > 2 && (norm.endsWith("ed") || norm.endsWith("ing") || norm.endsWith("torn"));
    }

    private boolean isNameStart(int i) {
        if (!words.isName(i)) {
            return false;
        }
        boolean direction = words.is(i, PlaceWords.REGION | PlaceWords.PART) && !words.isName(i + 1);
        boolean wordOf = words.is(i, PlaceWords.SETTLEMENT | PlaceWords.BEFORE | PlaceWords.BEHIND)
                && s.norm(i + 1).equals("of");
        return !direction && !wordOf;
    }

    /** "San Luis de la Reina": capitalised words with small ones between them. */
    int nameEnd(int from) {
        int end = from + 1;
        while (end < s.size() && end < from + LONGEST) {
            if (s.norm(from - 1).equals(":") && s.norm(end + 1).equals(":")) {
                break; // "Department: Alto Tarn Issued: Tuesday"
            }
            if (isNextLine(end)) {
                break;
            }
            if (words.isName(end) && !isLinkOnly(end)) {
                end++;
            } else if (isLink(end) && words.isName(end + 1) && !isLinkOnly(end + 1)) {
                end += 2;
            } else if (isLink(end) && isLink(end + 1) && words.isName(end + 2)) {
                end += 3;
            } else if (s.norm(end).equals("-") && touches(end) && words.isName(end + 1)) {
                end += 2;
            } else {
                break;
            }
        }
        return words.capitals() ? knownEnd(from, end) : end;
    }

    /** "REPUBLIC OF OSTRIA Bulletin": a name does not go over from capitals to small letters. */
    private boolean isNextLine(int end) {
        return !words.capitals()
                && isCapitals(s.token(end - 1).text())
                && words.isName(end)
                && !isCapitals(s.token(end).text());
    }

    private static boolean isCapitals(String text) {
        return text.length() > 3 && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /** In sentences of capitals: "MEDELLIN KNOWN AS" ends behind the name that is known. */
    private int knownEnd(int from, int end) {
        for (int to = end; to > from; to--) {
            if (known.contains(text(from, to))) {
                return to;
            }
        }
        return end;
    }

    private boolean touches(int i) {
        return i + 1 < s.size()
                && s.token(i).touches(s.token(i - 1))
                && s.token(i + 1).touches(s.token(i));
    }

    private boolean isLinkOnly(int i) {
        return words.capitals() && words.is(i, PlaceWords.LINK);
    }

    private boolean isLink(int i) {
        String norm = s.norm(i);
        return words.is(i, PlaceWords.LINK) && !norm.equals("the") && !norm.equals("of") && !norm.equals("upon");
    }

    private Optional<PlaceName> name(int start, int from, int end, boolean worded, int wordAt) {
        int to = end;
        boolean behind = false;
        // "the Orlo salt mine", "Tarn district hospital"
        int modified = to;
        while (modified < Math.min(s.size(), end + 2)
                && words.is(modified, PlaceWords.MODIFIER)
                && !words.isName(modified)) {
            modified++;
        }
        if (modified > to && words.is(modified, PlaceWords.BEHIND) && !words.isName(modified)) {
            to = modified;
        }
        while (to < s.size()
                && to < Math.max(end + 2, modified + 1)
                && words.is(to, PlaceWords.BEHIND)
                && !isOtherSense(to)) {
            to++;
            behind = true;
        }
        if (!behind && s.norm(end).equals("'s") && words.is(end + 1, PlaceWords.BEHIND) && words.isName(end + 1)) {
            to = end + 2; // "St Osyth's Hospital"
            behind = true;
        }
        boolean ownWord = end > from + 1 && words.is(end - 1, PlaceWords.BEHIND | PlaceWords.BEFORE)
                || end > from + 1 && words.is(from, PlaceWords.BEFORE | PlaceWords.SETTLEMENT)
                || s.norm(from).equals("hotel") && end > from + 1;
        boolean said = worded || behind || ownWord;
        if (isExcluded(from, end, said, behind)) {
            return Optional.empty();
        }
        int first = wordAt >= 0 && wordAt >= start ? wordAt : from;
        while (first > start && words.is(first - 1, PlaceWords.REGION) && first == from) {
            first--;
        }
        int innerEnd = end;
        return Optional.of(new PlaceName(first, from, innerEnd, to, said));
    }

    /** "in Varen state media", "in the Varen school massacre": the word belongs to what follows. */
    private boolean isOtherSense(int i) {
        return s.norm(i).equals("state") && i + 1 < s.size() && words.is(i + 1, PlaceWords.ORG)
                || s.norm(i).equals("front") && s.norm(i + 1).equals("of");
    }

    private boolean isExcluded(int from, int end, boolean said, boolean behind) {
        if (s.norm(end).startsWith("$")) {
            return true;
        }
        boolean bare = end == from + 1 && words.is(from, PlaceWords.BEHIND | PlaceWords.SETTLEMENT | PlaceWords.BEFORE);
        if (bare && !behind || words.is(end - 1, PlaceWords.ORG) && !behind || words.is(from, PlaceWords.EVENT)) {
            return true;
        }
        if (words.is(end, PlaceWords.ORG) && !said && !words.capitals()) {
            return true;
        }
        if (words.is(end - 1, PlaceWords.EVENT) && !said) {
            return true;
        }
        String text = text(from, end);
        boolean wellKnown = known.contains(text);
        if (end == from + 1 && words.isAcronym(from) && !said && !wellKnown) {
            return true;
        }
        if (words.is(from - 1, PlaceWords.TITLE) && !wellKnown) {
            return true;
        }
        return !wellKnown && !said && words.isDemonym(end - 1);
    }

    String text(int from, int to) {
        if (to == from + 1) {
            return s.norm(from);
        }
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && !s.token(i).touches(s.token(i - 1))) {
                text.append(' ');
            }
            text.append(s.norm(i));
        }
        return text.toString();
    }

    /** The words as the report prints them. */
    String printed(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && !s.token(i).touches(s.token(i - 1))) {
                text.append(' ');
            }
            text.append(s.token(i).text());
        }
        return text.toString();
    }
}
