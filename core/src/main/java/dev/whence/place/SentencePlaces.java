package dev.whence.place;

import dev.whence.language.Paragraph;
import dev.whence.language.Sentence;
import dev.whence.place.PlaceMention.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the mentions of places in one sentence. */
final class SentencePlaces {
    /** The key of "the country". */
    static final String LAND = "the country";

    /** The key of "the capital". */
    static final String CAPITAL = "the capital";

    private static final int MOST_PARTS = 5;
    private static final int LONGEST_TITLE = 5;
    private static final int LONGEST_APPOSITION = 6;

    private final Sentence s;
    private final PlaceWords words;
    private final KnownPlaces known;
    private final PlaceGrammar grammar;
    private final Dateline.Opening opening;
    private final Hospitals hospitals;

    SentencePlaces(Sentence sentence, KnownPlaces known, Dateline.Opening opening) {
        this.s = sentence;
        this.words = new PlaceWords(sentence);
        this.known = known;
        this.grammar = new PlaceGrammar(sentence, words, known);
        this.opening = opening;
        this.hospitals = new Hospitals(sentence, words, grammar);
    }

    /**
     * The mentions in their order.
     *
     * @param again the report's names are known by now, and count without a word that makes them places
     */
    List<PlaceMention> read(boolean again) {
        List<PlaceMention> found = new ArrayList<>();
        int i = new Dateline(s, words, grammar, opening).read(found);
        if (!again) {
            learnCountries();
        }
        Optional<PlaceMention> title = title(again);
        if (title.isPresent()) {
            return List.of(title.get());
        }
        while (i < s.size()) {
            int next = again || words.is(i, PlaceWords.PREPOSITION) || mayNamePlace(i) ? mention(i, again, found) : -1;
            i = next > i ? next : i + 1;
        }
        return found;
    }

    /** Learns the names that the words around them show to be places. */
    void learn(PlaceCueWords cues, PersonNames persons, InnerNames inner) {
        new PlaceCues(s, words, grammar, cues, persons, inner).learn(known);
    }

    /** "3. Varen Bridge.", "## Orlo": a heading, or what opens a paragraph, that is nothing but a place. */
    private Optional<PlaceMention> title(boolean again) {
        int from = 0;
        while (from < s.size()
                && !Character.isLetter(
                        s.norm(from).isEmpty() ? ' ' : s.norm(from).charAt(0))) {
            from++;
        }
        int to = s.size();
        while (to > from && !s.token(to - 1).isWord()) {
            to--;
        }
        boolean closed = s.kind() == Paragraph.Kind.HEADING
                || to < s.size() && s.norm(to).startsWith(".");
        if (s.kind() == Paragraph.Kind.HEADLINE
                || !closed
                || to == from
                || to - from > LONGEST_TITLE
                || words.capitals()) {
            return Optional.empty();
        }
        if (s.norm(from).equals("the") && words.is(to - 1, PlaceWords.SITE) && to - from <= 3) {
            return Optional.of(new PlaceMention(
                    grammar.printed(from, to), "", s.span(from, to), from, to, Link.SITE, PlaceForm.SPOT));
        }
        int end = to;
        int start = from;
        return grammar.at(from)
                .filter(name -> name.from() == start && name.to() == end && isPlace(name, again, false))
                .map(name -> new PlaceMention(
                        grammar.printed(start, end),
                        grammar.text(name.name(), name.nameEnd()),
                        s.span(start, end),
                        start,
                        end,
                        Link.IN,
                        PlaceForm.of(s, start, name, false, List.of())));
    }

    /** "the Republic of Ostria", and "Ostria: Cyclone Petra" at the head of a report. */
    private void learnCountries() {
        for (int i = 0; i + 2 < s.size(); i++) {
            if (words.is(i, PlaceWords.RULING) && s.norm(i + 1).equals("of") && mayBeLand(i + 2)) {
                known.addCountry(grammar.text(i + 2, grammar.nameEnd(i + 2)));
            }
        }
        int head = s.norm(0).equals("#") ? 1 : 0;
        boolean heads = s.index() == 0 || s.index() < 4 && words.is(head + 2, PlaceWords.EVENT);
        if (heads && mayBeLand(head) && s.norm(head + 1).equals(":")) {
            known.addCountry(s.norm(head));
        }
    }

    private boolean mayBeLand(int i) {
        return words.isName(i)
                        && !words.isAcronym(i)
                        && s.norm(i).length() > 3
                        && !words.is(grammar.nameEnd(i) - 1, PlaceWords.ORG)
                || s.norm(i + 1).equals(":") && words.isName(i) && s.norm(i).length() > 4;
    }

    private boolean mayNamePlace(int i) {
        return words.isName(i) || words.is(i, PlaceWords.BEFORE | PlaceWords.SETTLEMENT);
    }

    private int mention(int i, boolean again, List<PlaceMention> found) {
        int hospital = again ? hospitals.read(i, found) : -1;
        if (hospital > i) {
            return hospital;
        }
        if (s.norm(i).equals("nationwide") || s.norm(i).equals("countrywide")) {
            found.add(new PlaceMention(
                    grammar.printed(i, i + 1), LAND, s.span(i, i + 1), i, i + 1, Link.IN, PlaceForm.NAME));
            return i + 1;
        }
        if (words.is(i, PlaceWords.PREPOSITION)) {
            return behindPreposition(i, again, found);
        }
        Optional<PlaceName> named = words.isName(i) || words.is(i, PlaceWords.BEFORE | PlaceWords.SETTLEMENT)
                ? grammar.at(i)
                : Optional.empty();
        if (named.isPresent() && (named.get().name() == i || named.get().worded()) && isNamed(named.get(), again)) {
            Link link = isCare(named.get().name(), named.get().to()) ? Link.CARE : Link.NAMED;
            return add(i, named.get(), link, again, found);
        }
        return again
                ? knownName(i, found)
                : named.filter(n -> n.name() == i).map(PlaceName::to).orElse(-1);
    }

    private int behindPreposition(int i, boolean again, List<PlaceMention> found) {
        if (!words.capitals() && i > 0 && words.capitalised(i)) {
            return -1; // "Inside" in the name of an outlet
        }
        int land = land(i + 1);
        if (land > 0) {
            found.add(new PlaceMention(
                    grammar.printed(i + 1, land), LAND, s.span(i + 1, land), i + 1, land, link(i), PlaceForm.NAME));
            return land;
        }
        Optional<PlaceName> named = grammar.at(i + 1);
        int capital = named.isEmpty() ? capital(i + 1) : -1;
        if (capital > 0) {
            found.add(new PlaceMention(
                    grammar.printed(i + 1, capital),
                    CAPITAL,
                    s.span(i + 1, capital),
                    i + 1,
                    capital,
                    link(i),
                    PlaceForm.NAME));
            return capital;
        }
        if (named.isEmpty()) {
            int several = again ? several(i, found) : -1;
            return several > 0 ? several : again ? site(i, found) : -1;
        }
        if (isLanguage(named.get())) {
            return -1;
        }
        Link link = link(i);
        boolean strong = words.is(i, PlaceWords.IN)
                || words.is(i, PlaceWords.OF) && words.is(i - 1, PlaceWords.BEFALLS)
                || words.is(i, PlaceWords.STRIKES)
                || link == Link.AWAY;
        if ((link == Link.IN || link == Link.TO || link == Link.TOLD)
                && isCare(named.get().name(), named.get().to())) {
            link = Link.CARE;
        } else if (link == Link.OF && isModifier(named.get().name(), named.get().to())) {
            link = Link.ACTOR;
        }
        return isPlace(named.get(), again, strong) ? add(i + 1, named.get(), link, again, found) : -1;
    }

    /** "in Ostrian 0615 GMT", "in Ostrian at 2210": in a language. */
    private boolean isLanguage(PlaceName name) {
        String text = s.norm(name.name());
        boolean named = name.nameEnd() == name.name() + 1
                && (text.endsWith("ian") || text.endsWith("ese") || text.endsWith("ish") || text.endsWith("ean"));
        String next = s.norm(name.to());
        return named && (next.equals("at") || !next.isEmpty() && Character.isDigit(next.charAt(0)));
    }

    /** "at Mercy Hospital", "at St Ann's hospital": where people are treated is not where they were hurt. */
    private boolean isCare(int from, int to) {
        boolean within = false;
        for (int i = from; i < to; i++) {
            within |= words.is(i, PlaceWords.CARE); // "the Clinic Santa Ana", "City Hospital No. 4"
        }
        return within || s.norm(to).equals("'s") && words.is(to + 1, PlaceWords.CARE);
    }

    /** End of "the capital", "the seaside capital", "the Ostrian capital", or -1. */
    private int capital(int i) {
        String first = s.norm(i);
        if (!first.equals("the") && !first.equals("their") && !first.equals("its")) {
            return -1;
        }
        int at = i + 1;
        while (at < i + 3 && (words.is(at, PlaceWords.FILLER) || words.isOfPeople(at))) {
            at++;
        }
        return s.norm(at).equals("capital")
                        && !s.norm(at + 1).equals("of")
                        && !s.norm(at + 1).equals("'s")
                ? at + 1
                : -1;
    }

    /** "in three highland provinces", "across nine cities" */
    private int several(int i, List<PlaceMention> found) {
        int at = s.norm(i + 1).equals("the") || s.norm(i + 1).equals("all") ? i + 2 : i + 1;
        boolean counted = at < s.size()
                && (words.is(at, PlaceWords.SEVERAL) || s.token(at).hasDigit());
        if (!counted || !words.is(i, PlaceWords.IN)) {
            return -1;
        }
        int to = words.is(at + 1, PlaceWords.PLURAL) ? at + 2 : words.is(at + 2, PlaceWords.PLURAL) ? at + 3 : -1;
        if (to < 0 || isTold(i) || s.norm(to).equals("of")) {
            return -1;
        }
        found.add(new PlaceMention(
                grammar.printed(i + 1, to), "", s.span(i + 1, to), i + 1, to, Link.SITE, PlaceForm.SPOT));
        return to;
    }

    /** "at the gatehouse", "on the access road" */
    private int site(int i, List<PlaceMention> found) {
        boolean at = words.is(i, PlaceWords.IN)
                || s.norm(i).equals("of")
                        && s.norm(i - 1).equals("front")
                        && s.norm(i - 2).equals("in")
                || s.norm(i).equals("on")
                || s.norm(i).equals("to");
        if (!at || !s.norm(i + 1).equals("the") || isTold(i)) {
            return -1;
        }
        int to = i + 2;
        if (words.is(to, PlaceWords.SPOT)
                && s.norm(to + 1).equals("of")
                && s.norm(to + 2).equals("the")) {
            to += 3; // "off the roof of the mill", "in the ruins of the school"
            if (to >= s.size() || !isPlainWord(to)) {
                return -1;
            }
            Link spot = s.norm(i).equals("off") ? Link.FROM : Link.SITE;
            found.add(new PlaceMention(
                    grammar.printed(i + 2, to + 1), "", s.span(i + 2, to + 1), i + 1, to + 1, spot, PlaceForm.SPOT));
            return to + 1;
        }
        while (to < Math.min(s.size(), i + 5) && !words.is(to, PlaceWords.SITE)) {
            if (!isPlainWord(to)) {
                return -1;
            }
            to++;
        }
        boolean aboard = s.norm(i).equals("on") && s.norm(to).equals("ferry");
        if (!words.is(to, PlaceWords.SITE)
                || aboard
                || words.is(to + 1, PlaceWords.CARE) // "at the station hospital"
                || s.norm(to + 1).equals("of")
                || s.norm(to + 1).equals("'s")) {
            return -1;
        }
        to++;
        Link link = s.norm(i).equals("to") ? Link.TO : Link.SITE;
        found.add(new PlaceMention(grammar.printed(i + 1, to), "", s.span(i + 1, to), i + 1, to, link, PlaceForm.SPOT));
        return to;
    }

    private boolean isPlainWord(int i) {
        String norm = s.norm(i);
        return !norm.isEmpty()
                && Character.isLetter(norm.charAt(0))
                && !words.is(i, PlaceWords.PREPOSITION | PlaceWords.NOT_PLACE);
    }

    /** End of "the country", "the whole country", "national territory", or -1. */
    private int land(int i) {
        int at = i;
        while (s.norm(at).equals("the")
                || s.norm(at).equals("whole")
                || s.norm(at).equals("entire")
                || s.norm(at).equals("our")) {
            at++;
        }
        boolean territory = s.norm(at).equals("national") && s.norm(at + 1).equals("territory");
        if (territory) {
            return at + 2;
        }
        return at > i && words.is(at, PlaceWords.LAND) && !s.norm(at + 1).equals("'s") ? at + 1 : -1;
    }

    private boolean isPlace(PlaceName name, boolean again, boolean strong) {
        String text = grammar.text(name.name(), name.nameEnd());
        return strong || name.worded() || KnownPlaces.isWellKnown(text) || again && known.contains(text);
    }

    /** Without a preposition: not "The zone", "Fish market", "the NLF base", "US special forces". */
    private boolean isNamed(PlaceName name, boolean again) {
        String text = grammar.text(name.name(), name.nameEnd());
        boolean opens = name.name() == 0 && name.nameEnd() == 1 && !isProvince(name);
        boolean acronym = name.nameEnd() == name.name() + 1 && words.isAcronym(name.name());
        if (words.is(name.to(), PlaceWords.COUNTS) && !acronym) {
            return true;
        }
        if (!(again && known.contains(text)) && (opens || acronym)) {
            return false;
        }
        boolean modifies = known.isCountry(text)
                && name.to() < s.size()
                && Character.isLetter(s.norm(name.to()).charAt(0))
                && !words.is(name.to(), PlaceWords.PREPOSITION);
        return !modifies && isPlace(name, again, false);
    }

    /** "Harn province reported 52 deaths" */
    private boolean isProvince(PlaceName name) {
        PlaceForm.Kind kind = PlaceForm.kind(s.norm(name.to() - 1));
        return name.to() > name.nameEnd() && (kind == PlaceForm.Kind.PROVINCE || kind == PlaceForm.Kind.DISTRICT);
    }

    private Link link(int i) {
        if (isAway(i)) {
            return Link.AWAY;
        }
        if (words.is(i, PlaceWords.IN)) {
            return isTold(i) ? Link.TOLD : isWithinGoal(i) ? Link.TOLD : Link.IN;
        }
        if (words.is(i, PlaceWords.TO)) {
            return Link.TO;
        }
        if (words.is(i, PlaceWords.ON)) {
            return Link.ON;
        }
        return words.is(i, PlaceWords.FROM) ? isTold(i) ? Link.TOLD : Link.FROM : ofLink(i);
    }

    /** "taken to the central hospital in Varen" */
    private boolean isWithinGoal(int i) {
        for (int at = i - 2; at >= Math.max(1, i - 6); at--) {
            if (s.norm(at).equals("to")) {
                String next = s.norm(at + 1);
                return next.equals("the") || next.equals("a") || next.equals("hospital") || next.equals("hospitals");
            }
            if (!Character.isLetter(s.norm(at).isEmpty() ? ' ' : s.norm(at).charAt(0))) {
                return false;
            }
        }
        return false;
    }

    private Link ofLink(int i) {
        if (s.norm(i).equals("between")) {
            return Link.IN;
        }
        if (words.is(i - 1, PlaceWords.NATIONAL)) {
            return Link.ACTOR; // "four citizens of Ostria"
        }
        // "the governor of Varen"
        return words.is(i - 1, PlaceWords.TELLER) ? Link.TOLD : Link.OF;
    }

    /** "30 km south of Varen", "five miles from Oss" */
    private boolean isAway(int i) {
        if (s.norm(i).equals("of") && words.is(i - 1, PlaceWords.REGION)) {
            return true;
        }
        for (int at = i - 1; at >= Math.max(0, i - 3); at--) {
            if (words.is(at, PlaceWords.DISTANCE)) {
                return words.is(i, PlaceWords.OF | PlaceWords.FROM);
            }
        }
        return false;
    }

    /** "told reporters in Varen", "police in Varen said" */
    private boolean isTold(int i) {
        if (words.is(i - 1, PlaceWords.TOLD) && isBe(s.norm(i - 2))) {
            return false; // "clashes were reported in Varen"
        }
        return words.is(i - 1, PlaceWords.TOLD | PlaceWords.TELLER)
                || words.is(i - 2, PlaceWords.TOLD)
                        && !s.norm(i - 1).equals("that")
                        && !words.is(i - 1, PlaceWords.BEHIND);
    }

    private static boolean isBe(String norm) {
        return norm.equals("been")
                || norm.equals("was")
                || norm.equals("were")
                || norm.equals("are")
                || norm.equals("is");
    }

    private int add(int from, PlaceName owner, Link link, boolean again, List<PlaceMention> found) {
        Optional<PlaceName> owned = owned(owner);
        PlaceName first = owned.orElse(owner);
        StringBuilder name = new StringBuilder(grammar.printed(first.from(), first.to()));
        int to = first.to();
        boolean several = false;
        List<String> wider = new ArrayList<>();
        for (int parts = 1; parts < MOST_PARTS; parts++) {
            int join = join(to);
            Optional<PlaceName> next = join > to ? grammar.at(join) : Optional.empty();
            if (next.isEmpty() || !continues(first.worded(), to, join, next.get(), again)) {
                break;
            }
            boolean and = s.norm(join - 1).equals("and");
            name.append(and ? " and " : ", ")
                    .append(grammar.printed(next.get().from(), next.get().to()));
            to = next.get().to();
            String key = grammar.text(next.get().name(), next.get().nameEnd());
            several |= and;
            if (!several) {
                wider.add(key);
            }
            if (!again) {
                known.add(key);
            }
            if (s.norm(to).equals(")")) {
                to++;
            }
        }
        owned.ifPresent(o -> wider.add(grammar.text(owner.name(), owner.nameEnd())));
        int start = owned.isPresent() ? first.from() : Math.min(from, first.from());
        while (start < first.from() && !words.is(start, PlaceWords.PART | PlaceWords.REGION | PlaceWords.SETTLEMENT)) {
            start++;
        }
        String key = grammar.text(first.name(), first.nameEnd());
        PlaceForm form = PlaceForm.of(s, from, first, several, wider);
        found.add(new PlaceMention(name.toString(), key, s.span(start, to), start, to, link, form));
        return to;
    }

    /** "Ostria's Harn County": the county. */
    private Optional<PlaceName> owned(PlaceName owner) {
        if (!s.norm(owner.to()).equals("'s") || !words.isName(owner.to() + 1)) {
            return Optional.empty();
        }
        return grammar.at(owner.to() + 1)
                .filter(name -> name.worded() && name.name() == owner.to() + 1 && !isCare(name.name(), name.to()));
    }

    /** After a name, where its wider place or its twin may begin: behind ", in", "of", "and", "(". */
    private int join(int to) {
        int apposed = apposition(to);
        if (apposed > 0) {
            return apposed;
        }
        int i = to;
        if (s.norm(i).equals(",") || s.norm(i).equals("(")) {
            i++;
        }
        if (s.norm(i).equals("and")) {
            return i + 1;
        }
        if (words.is(i, PlaceWords.IN) || s.norm(i).equals("of")) {
            return i + 1;
        }
        return i;
    }

    /** Behind ", a farming village in", or -1. */
    private int apposition(int to) {
        String article = s.norm(to + 1);
        if (!s.norm(to).equals(",") || !article.equals("a") && !article.equals("an") && !article.equals("the")) {
            return -1;
        }
        for (int at = to + 2;
                at < Math.min(s.size(), to + LONGEST_APPOSITION) && s.token(at).isWord();
                at++) {
            if (words.is(at, PlaceWords.SETTLEMENT)) {
                boolean within = s.norm(at + 1).equals("in") || s.norm(at + 1).equals("of");
                return within ? at + 2 : -1;
            }
        }
        return -1;
    }

    /** "in Cayara, Ayacucho Department", but not "in Lima, Garcia said" */
    private boolean continues(boolean first, int to, int join, PlaceName next, boolean again) {
        String text = grammar.text(next.name(), next.nameEnd());
        boolean sure = next.worded() || KnownPlaces.isWellKnown(text) || again && known.contains(text);
        boolean comma = s.norm(to).equals(",") || s.norm(to).equals("(");
        boolean and = s.norm(join - 1).equals("and");
        if (words.is(join - 1, PlaceWords.IN)) {
            return join - 1 > to ? sure : true;
        }
        if (s.norm(join - 1).equals("of")) {
            return sure;
        }
        if (!comma && !and) {
            return false;
        }
        String after = s.norm(next.to());
        boolean closes =
                after.equals(",") || after.equals(")") || after.equals(".") || after.equals(";") || after.isEmpty();
        return and
                ? sure || first
                : sure ? !words.is(next.to(), PlaceWords.TOLD) || next.worded() : closes && !isVerbAfterComma(next);
    }

    /** "in Varen, Ivan Petrov, a miner, said": a name of two words behind a comma is a person's as often as not. */
    private boolean isVerbAfterComma(PlaceName next) {
        return s.norm(next.to()).equals(",") && next.nameEnd() - next.name() > 1;
    }

    private int knownName(int i, List<PlaceMention> found) {
        if (s.norm(i + 1).equals("$") || !words.isName(i) || words.isName(i - 1) && !words.isDemonym(i - 1)) {
            return -1;
        }
        for (int length = known.longestFrom(s.norm(i)); length > 0; length--) {
            int to = i + length;
            if (to > s.size() || !known.contains(grammar.text(i, to))) {
                continue;
            }
            boolean longer = words.isName(to) || words.is(to, PlaceWords.ORG);
            boolean titled = words.is(i - 1, PlaceWords.TITLE);
            if (longer && !words.capitals() || titled) {
                return -1;
            }
            if (s.norm(to).startsWith("dollar")) {
                return to; // "U.S. dollars"
            }
            Link link = isModifier(i, to) ? Link.ACTOR : isCare(i, to) ? Link.CARE : Link.NAMED;
            found.add(new PlaceMention(
                    grammar.printed(i, to), grammar.text(i, to), s.span(i, to), i, to, link, PlaceForm.NAME));
            return to;
        }
        return -1;
    }

    /** "US special forces", "the Syria centre": a country's name before a noun says who, not where. */
    private boolean isModifier(int from, int to) {
        return known.isCountry(grammar.text(from, to))
                && to < s.size()
                && Character.isLetter(s.norm(to).charAt(0))
                && !words.is(to, PlaceWords.PREPOSITION)
                && !s.norm(to).equals("and");
    }
}
