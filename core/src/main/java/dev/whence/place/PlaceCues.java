package dev.whence.place;

import dev.whence.language.Paragraph;
import dev.whence.language.Sentence;
import dev.whence.language.Tag;

/**
 * Learns from a sentence which names are places although no preposition of place brings them in: "the men of Sorrel",
 * "fled to Sorrel", "Sorrel, a village in the hills", "the Sorrel landslide", "Location: Sorrel".
 */
final class PlaceCues {
    /** Sentences in which the title of a report stands. */
    private static final int HEAD = 4;

    private static final int NEAR = 4;
    private static final int LONGEST_APPOSITION = 6;

    private final Sentence s;
    private final PlaceWords words;
    private final PlaceGrammar grammar;
    private final PlaceCueWords cues;
    private final PersonNames persons;
    private final InnerNames inner;

    PlaceCues(
            Sentence sentence,
            PlaceWords words,
            PlaceGrammar grammar,
            PlaceCueWords cues,
            PersonNames persons,
            InnerNames inner) {
        this.s = sentence;
        this.words = words;
        this.grammar = grammar;
        this.cues = cues;
        this.persons = persons;
        this.inner = inner;
    }

    /** Adds the names that the sentence shows to be places. In sentences of capitals little but the colon of a title does. */
    void learn(KnownPlaces known) {
        boolean capitals = words.capitals() && s.kind() != Paragraph.Kind.TABLE_ROW;
        int i = 0;
        while (i < s.size()) {
            PlaceName name = words.isName(i) && !words.isName(i - 1)
                    ? grammar.at(i).filter(n -> n.name() == n.from()).orElse(null)
                    : null;
            if (name == null) {
                i++;
                continue;
            }
            boolean shown = capitals ? isHead(name) : isBroughtIn(name) || !speaks(name) && isExplained(name);
            if (shown && !persons.contains(s.norm(name.nameEnd() - 1))) {
                known.add(grammar.text(name.name(), name.nameEnd()));
            }
            i = Math.max(i + 1, name.nameEnd());
        }
    }

    private boolean speaks(PlaceName name) {
        return cues.is(PlaceCueWords.SAYS, s.norm(name.nameEnd()));
    }

    /** By what stands before it. */
    private boolean isBroughtIn(PlaceName name) {
        int before = leading(name.name()) - 1;
        String word = s.norm(before);
        if (isEnumerated(before)) {
            return false;
        }
        return switch (word) {
            case "of" -> cues.is(PlaceCueWords.WITHIN, s.norm(before - 1)) || isTitle();
            // "Thirty years after Sorrel,"; not "three years after Rendic was shot"
            case "after" -> isTitle() || s.norm(before - 1).equals("years") && s.index() < HEAD && endsPhrase(name);
            // "From Sorrel, our correspondent"
            case "from" ->
                follows(before, PlaceCueWords.COMES)
                        || before == 0
                                && s.norm(name.to()).equals(",")
                                && cues.is(PlaceCueWords.WRITER, s.norm(name.to() + 1));
            case "to", "into", "toward", "towards" -> follows(before, PlaceCueWords.GOES);
            case "over" -> follows(before, PlaceCueWords.OVER);
            case "through" -> follows(before, PlaceCueWords.THROUGH);
            case "on", "upon" -> follows(before, PlaceCueWords.RAINS);
            default -> isReached(name, before, word);
        };
    }

    private boolean endsPhrase(PlaceName name) {
        return name.to() >= s.size() || s.tag(name.to()) == Tag.PUNCT;
    }

    private boolean isReached(PlaceName name, int before, String word) {
        return cues.is(PlaceCueWords.REACHES, word) || Labels.before(s, before + 1) || isApposed(name, before);
    }

    private boolean isEnumerated(int before) {
        return before < 0 || words.capitalised(before) && words.is(before, PlaceWords.TITLE);
    }

    /** "neighbouring Sorrel", "the besieged town of Sorrel": where the words before a name begin. */
    private int leading(int name) {
        int i = name;
        while (words.is(i - 1, PlaceWords.FILLER)) {
            i--;
        }
        return i;
    }

    /** A word of the kind stands close before, with no mark between: "were taken by lorry to". */
    private boolean follows(int preposition, long kind) {
        for (int i = preposition - 1; i >= Math.max(0, preposition - NEAR); i--) {
            if (cues.is(kind, s.norm(i))) {
                return true;
            }
            if (!s.token(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    /** "the hamlet, Sorrel, and" */
    private boolean isApposed(PlaceName name, int before) {
        String after = s.norm(name.to());
        boolean closed = after.equals(",") || after.equals(".") || after.equals(";");
        boolean person = s.token(Math.min(name.to() + 1, s.size() - 1)).hasDigit()
                || cues.is(PlaceCueWords.SAYS, s.norm(name.to() + 1));
        return s.norm(before).equals(",")
                && words.is(before - 1, PlaceWords.SETTLEMENT)
                && !words.capitalised(before - 1)
                && closed
                && !person;
    }

    /** By what stands behind it. */
    private boolean isExplained(PlaceName name) {
        int to = name.nameEnd();
        if (isEvent(name)) {
            return true;
        }
        if (isHead(name) || isOwner(name) || isTold(name)) {
            return true;
        }
        boolean opens = name.name() == 0 && to == 1; // "Homes were flooded"
        if (!opens && befalls(to)) {
            return true;
        }
        boolean counted = s.norm(to).equals("(") && s.norm(to + 1).startsWith("pop"); // "Sorrel (population 9,000)"
        return counted || s.norm(to).equals(",") && (isKind(to + 1) || isDistance(to + 1));
    }

    /** "the Sorrel massacre", "the Sorrel dam failure", "the Sorrel crush" */
    private boolean isEvent(PlaceName name) {
        int to = name.nameEnd();
        if (cues.is(PlaceCueWords.EVENT, s.norm(to))) {
            return true;
        }
        int noun = cues.is(PlaceCueWords.THING, s.norm(to)) ? to + 1 : to;
        boolean wreck = cues.is(PlaceCueWords.EVENT | PlaceCueWords.WRECK, s.norm(noun));
        return wreck && (noun > to || s.norm(name.name() - 1).equals("the"));
    }

    /** "Sorrel's airfield", "Sorrel's main hospital", "Sorrel residents" */
    private boolean isOwner(PlaceName name) {
        int to = name.nameEnd();
        if (!s.norm(to).equals("'s")) {
            return name.name() > 0 && cues.is(PlaceCueWords.FOLK, s.norm(to)); // "Fifty villagers" opens a sentence
        }
        return cues.is(PlaceCueWords.HAS, s.norm(to + 1)) || cues.is(PlaceCueWords.HAS, s.norm(to + 2));
    }

    /** "the night Sorrel burned", "Sorrel was shelled", "Sorrel has been retaken"; not "the Falcons looted 14 shops" */
    private boolean befalls(int to) {
        int verb = to;
        while (verb < to + 2 && cues.is(PlaceCueWords.IS, s.norm(verb))) {
            verb++;
        }
        return verb > to
                ? cues.is(PlaceCueWords.BEFALLS, s.norm(verb))
                : cues.is(PlaceCueWords.BURNS, s.norm(verb)) && !isObject(verb + 1);
    }

    private boolean isObject(int i) {
        return i < s.size() && (s.token(i).hasDigit() || isNominal(i));
    }

    private boolean isNominal(int i) {
        return switch (s.tag(i)) {
            case DET, NUM, NOUN, PROPN, PRON, ADJ -> true;
            default -> false;
        };
    }

    /** "Sorrel: shelter brief", "The Osk: a week in numbers" at the head of a report or section. */
    private boolean isHead(PlaceName name) {
        int first = s.norm(0).equals("#") ? 1 : 0;
        first += s.norm(first).equals("the") ? 1 : 0;
        return isTitle() && name.name() == first && s.norm(name.to()).equals(":");
    }

    /** "Sorrel toll rises", "Sorrel ceasefire holds" at the head of a report; not "Cholera deaths rise". */
    private boolean isTold(PlaceName name) {
        return isTitle() && cues.is(PlaceCueWords.NEWS, s.norm(name.nameEnd())) && isInner(name);
    }

    private boolean isInner(PlaceName name) {
        return inner.contains(s.norm(name.nameEnd() - 1));
    }

    private boolean isTitle() {
        return s.kind().isTitle() && s.index() < HEAD;
    }

    /** ", a settlement of about 1,300 people", ", the provincial capital,", ", municipality of Harn" */
    private boolean isKind(int i) {
        String article = s.norm(i);
        if (words.is(i, PlaceWords.SETTLEMENT | PlaceWords.BEFORE)
                && s.norm(i + 1).equals("of")) {
            return true;
        }
        if (!article.equals("a") && !article.equals("an") && !article.equals("the")) {
            return false;
        }
        for (int at = i + 1; at < i + LONGEST_APPOSITION; at++) {
            String next = s.norm(at + 1);
            boolean ends = !next.isEmpty() && !Character.isLetter(next.charAt(0)) || cues.is(PlaceCueWords.OPENS, next);
            if (words.is(at, PlaceWords.SETTLEMENT | PlaceWords.BEFORE) && (ends || next.isEmpty())) {
                return !next.equals("'s");
            }
            if (at >= s.size() || !s.token(at).isWord() || cues.is(PlaceCueWords.HOLDER, s.norm(at))) {
                return false;
            }
        }
        return false;
    }

    /** ", 95 miles northeast of the capital", ", some 30 km from Orlo" */
    private boolean isDistance(int i) {
        for (int at = i; at < Math.min(s.size(), i + NEAR); at++) {
            if (words.is(at, PlaceWords.DISTANCE) && s.token(at - 1).hasDigit()) {
                String next = s.norm(at + 1);
                return next.equals("from") || next.equals("away") || words.is(at + 1, PlaceWords.REGION);
            }
        }
        return false;
    }
}
