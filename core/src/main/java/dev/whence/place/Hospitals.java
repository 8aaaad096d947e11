package dev.whence.place;

import dev.whence.language.Sentence;
import dev.whence.place.PlaceMention.Link;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds hospitals that have no name of their own: "the district hospital", "the hospital in Orlo". */
final class Hospitals {
    private static final int MOST_WORDS = 3;

    private final Sentence s;
    private final PlaceWords words;
    private final PlaceGrammar grammar;

    Hospitals(Sentence sentence, PlaceWords words, PlaceGrammar grammar) {
        this.s = sentence;
        this.words = words;
        this.grammar = grammar;
    }

    /** Reads one from its article on; the index behind it, or -1. */
    int read(int article, List<PlaceMention> found) {
        if (!opens(s.norm(article))) {
            return -1;
        }
        int at = article + 1;
        while (at < article + MOST_WORDS && words.is(at, PlaceWords.MODIFIER) && !words.isName(at)) {
            at++;
        }
        if (!words.is(at, PlaceWords.CARE) || words.isName(at)) {
            return -1;
        }
        int to = at + 1;
        boolean placed =
                s.norm(to).equals("in") || s.norm(to).equals("at") || s.norm(to).equals("of");
        Optional<PlaceName> town = placed ? grammar.at(to + 1) : Optional.empty();
        to = town.map(PlaceName::to).orElse(to);
        String name = grammar.printed(town.isPresent() ? article + 1 : article, to);
        found.add(new PlaceMention(
                name,
                town.isPresent() ? name.toLowerCase(Locale.ROOT) : "",
                s.span(article, to),
                article,
                to,
                Link.CARE,
                PlaceForm.SPOT));
        return to;
    }

    private static boolean opens(String norm) {
        return norm.equals("the") || norm.equals("our") || norm.equals("its");
    }
}
