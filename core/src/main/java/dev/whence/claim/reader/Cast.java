package dev.whence.claim.reader;

import dev.whence.language.NounPhrases;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.language.WordKinds;
import dev.whence.population.Population;
import dev.whence.population.Role;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who fights whom in a report: every mention of an armed side, so that "the army seized 22 rifles" has an owner of the
 * rifles and "inflicted nine casualties" somebody who suffered them. A side is a state's forces, those who fight it, or
 * a nation's forces where the text names nations.
 */
final class Cast {
    private static final String STATE = "state";
    private static final String REBEL = "rebel";
    private static final String ENEMY = "enemy";
    /** "our troops", whoever speaks. */
    private static final String OURS = "ours";

    private static final int STEM = 5;
    /** How far behind a speaker's name, in UTF-16 units, the force that he speaks for may stand. */
    private static final int NEAR = 40;

    /** A mention of an armed side. */
    record Actor(Population population, TextSpan span, String side, boolean named) {}

    private final List<Actor> actors;
    private final Set<String> abbreviations;

    private final Optional<Population> narrator;
    private final Optional<String> narratorSide;
    private final List<Integer> sentenceEnds;

    private Cast(
            List<Actor> actors,
            Set<String> abbreviations,
            Optional<Population> narrator,
            Optional<String> narratorSide,
            List<Integer> sentenceEnds) {
        this.narrator = narrator;
        this.narratorSide = narratorSide;
        this.sentenceEnds = List.copyOf(sentenceEnds);
        this.actors = List.copyOf(actors);
        this.abbreviations = Set.copyOf(abbreviations);
    }

    /** Short names of those who fight the state, as the report introduces them. */
    Set<String> abbreviations() {
        return abbreviations;
    }

    /** Does anybody fight in it? */
    boolean hasSides() {
        return !actors.isEmpty();
    }

    /** The force whose own report it is. */
    Optional<Population> narrator() {
        return narrator;
    }

    static Cast of(Prose prose, WordKinds words) {
        Set<String> names = abbreviations(prose, words);
        List<Actor> actors = new ArrayList<>();
        for (Sentence s : prose.sentences()) {
            int done = 0;
            for (int i = 0; i < s.size(); i++) {
                if (i >= done && isHead(s, i, words, names)) {
                    int from = NounPhrases.startOf(s, i + 1, done);
                    actor(s, Math.min(from, i), i + 1, words, names).ifPresent(actors::add);
                    done = i + 1;
                }
            }
        }
        Optional<Population> narrator = Narrator.of(prose, words);
        return new Cast(
                actors,
                names,
                narrator,
                narrator.flatMap(n -> sideByName(n.name(), words)),
                prose.sentences().stream().map(s -> s.span().end()).toList());
    }

    /** The side that a phrase names, if it names one. */
    static Optional<String> side(Sentence s, int from, int to, WordKinds words, Set<String> names) {
        Optional<String> nation = Optional.empty();
        boolean state = false;
        for (int i = from; i < to; i++) {
            String norm = s.norm(i);
            if (words.is("rebel", norm)
                    || words.is("rebel-name", norm)
                    || names.contains(s.token(i).text())) {
                return Optional.of(REBEL);
            }
            if (norm.equals(ENEMY)) {
                return Optional.of(ENEMY);
            }
            state |= words.is("state", norm) || words.is("troops", norm);
            if (s.token(i).startsUpper() && Demonyms.looksLike(s.token(i).text()) && !s.isUpperCase()) {
                nation = Optional.of(norm.substring(0, Math.min(STEM, norm.length())));
            }
        }
        return state ? nation.or(() -> Optional.of(STATE)) : Optional.empty();
    }

    /** "the Front for Free Varen (FFV)": how the report shortens the name of those who fight the state. */
    private static Set<String> abbreviations(Prose prose, WordKinds words) {
        Set<String> names = new HashSet<>();
        for (Sentence s : prose.sentences()) {
            for (int i = 2; i + 1 < s.size(); i++) {
                boolean bracket = s.norm(i - 1).equals("(") || s.norm(i - 1).equals("[");
                boolean closes = s.norm(i + 1).equals(")") || s.norm(i + 1).equals("]");
                if (bracket && closes && isAcronym(s.token(i).text())) {
                    int from = NounPhrases.startOf(s, i - 1, Math.max(0, i - 10));
                    boolean rebels = side(s, from, i - 1, words, Set.of())
                            .filter(REBEL::equals)
                            .isPresent();
                    if (rebels) {
                        names.add(s.token(i).text());
                    }
                }
            }
        }
        return names;
    }

    private static boolean isAcronym(String text) {
        return text.length() >= 2 && text.length() <= 8 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static boolean isHead(Sentence s, int i, WordKinds words, Set<String> names) {
        String norm = s.norm(i);
        boolean listed = words.is("rebel", norm)
                || words.is("rebel-name", norm)
                || words.is("troops", norm)
                || norm.equals(ENEMY)
                || words.is("band", norm) && words.is("rebel", s.norm(i - 1))
                || names.contains(s.token(i).text());
        boolean noun = s.tag(i) == Tag.NOUN || s.tag(i) == Tag.PROPN || s.tag(i) == Tag.X || s.tag(i) == Tag.ADJ;
        boolean goesOn =
                i + 1 < s.size() && (s.tag(i + 1) == Tag.NOUN || s.tag(i + 1) == Tag.PROPN) && !s.isUpperCase();
        return listed && noun && !goesOn;
    }

    private static Optional<Actor> actor(Sentence s, int from, int to, WordKinds words, Set<String> names) {
        int start = from;
        while (start < to - 1
                && (words.is("determiner", s.norm(start))
                        || !s.token(start).isWord()
                        || s.tag(start) == Tag.NUM
                        || words.is("numeral", s.norm(start).split("-", 2)[0]))) {
            start++;
        }
        start = behindOf(s, start, to);
        int first = start;
        boolean ours = words.is("we", s.norm(from)) || words.is("we", s.norm(first - 1));
        return side(s, start, to, words, names)
                .map(side -> ours ? OURS : side)
                .map(side -> new Actor(
                        new Population(PhraseText.of(s, first, to), Role.COMBATANT, Optional.empty()),
                        s.span(first, to),
                        side,
                        isNamed(s, first, to, words, names)));
    }

    /** "lorries of the 6th Battalion": the battalion is the side. */
    private static int behindOf(Sentence s, int from, int to) {
        int start = from;
        for (int i = from; i + 1 < to; i++) {
            if (s.norm(i).equals("of")) {
                start = s.norm(i + 1).equals("the") && i + 2 < to ? i + 2 : i + 1;
            }
        }
        return start;
    }

    private static boolean isNamed(Sentence s, int from, int to, WordKinds words, Set<String> names) {
        for (int i = from; i < to; i++) {
            boolean proper = !s.isUpperCase() && i > 0 && s.token(i).startsUpper() && s.tag(i) == Tag.PROPN;
            if (proper || names.contains(s.token(i).text()) || words.is("rebel-name", s.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /** "4TH LIGHT BRIGADE" is of the state, "HIGHLAND LIBERATION ARMY" against it. */
    private static Optional<String> sideByName(String name, WordKinds words) {
        boolean state = false;
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            if (words.is("rebel", word) || words.is("rebel-name", word)) {
                return Optional.of(REBEL);
            }
            state |= words.is("troops", word);
        }
        return state ? Optional.of(STATE) : Optional.empty();
    }

    /** Whom the force whose own report it is fights. */
    Optional<Population> againstNarrator(Sentence s) {
        return against(narratorSide, s);
    }

    /**
     * Who stands against a side at a place in the text: the nearest mention of another side before the end of that
     * sentence, else the first one behind it.
     *
     * @param side empty where who acts is not known, as behind "we": then "the enemy" and the rebels' and state's
     *     names alike will do
     */
    Optional<Population> against(Optional<String> side, Sentence s) {
        Optional<Actor> nearest = Optional.empty();
        for (Actor actor : actors) {
            boolean other = !actor.side().equals(OURS)
                    && side.map(ours -> opposes(ours, actor.side())).orElse(true);
            boolean before = actor.span().start() < s.span().end();
            if (other && (before || nearest.isEmpty())) {
                nearest = Optional.of(actor);
            }
            if (!before && nearest.isPresent()) {
                break;
            }
        }
        return nearest.map(this::byName);
    }

    /** "the rebels" are the Front where the report names it: the nearest mention of the same side by name. */
    private Population byName(Actor actor) {
        Population population = actor.population();
        for (Actor other : actors) {
            if (other.span().start() > actor.span().start()) {
                break;
            }
            if (other.named() && other.side().equals(actor.side())) {
                population = other.population();
            }
        }
        return population;
    }

    /** The armed side that is named beside a speaker: "Colonel Vint, commander of the 4th Brigade". */
    Optional<Population> beside(TextSpan speaker) {
        return actors.stream()
                .filter(a -> a.named()
                        && a.span().start() >= speaker.start()
                        && a.span().start() < speaker.end() + NEAR
                        && a.span().start() < sentenceEnd(speaker))
                .findFirst()
                .map(Actor::population);
    }

    /** Do two names stand for one side? */
    boolean areOneSide(String one, String other) {
        Optional<String> side = sideOf(one);
        return one.equalsIgnoreCase(other) || side.isPresent() && side.equals(sideOf(other));
    }

    private Optional<String> sideOf(String name) {
        return actors.stream()
                .filter(a -> a.population().name().equalsIgnoreCase(name))
                .map(Actor::side)
                .findFirst();
    }

    private int sentenceEnd(TextSpan speaker) {
        return sentenceEnds.stream()
                .filter(end -> end >= speaker.end())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean opposes(String ours, String other) {
        return switch (ours) {
            case REBEL -> !other.equals(REBEL);
            case STATE -> other.equals(REBEL) || other.equals(ENEMY);
            default -> !other.equals(ours) && !other.equals(STATE);
        };
    }
}
