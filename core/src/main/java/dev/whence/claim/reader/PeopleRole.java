package dev.whence.claim.reader;

import dev.whence.claim.Measure;
import dev.whence.claim.frame.Chunk;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Counted;
import dev.whence.claim.frame.Match;
import dev.whence.language.Paragraph;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.language.Token;
import dev.whence.language.WordKinds;
import dev.whence.population.Population;
import dev.whence.population.Role;
import dev.whence.quantity.Quantity;
import java.util.Locale;
import java.util.Optional;

/**
 * What people are where no word says it. Who is killed, driven out or led away is a civilian, unless something speaks
 * against it: soldiers among the parts of the figure, fighting in its sentence, a war as its cause, a flood, which drowns
 * soldiers, too. Who surrenders or is taken prisoner in a war has fought. Of "no casualties" nobody knows.
 */
final class PeopleRole {
    /** How many sentences behind the headline set the scene. */
    private static final int HEAD = 2;

    /** How many sentences may name the calamity that the report is about. */
    private static final int LEAD = 6;

    /** So many words of a calamity behind the lead, and the report is about one. */
    private static final int OFTEN = 3;

    private final Phrases phrases;
    private final WordKinds words;
    private final boolean sides;
    private final boolean civilScene;
    private final boolean calamity;

    private PeopleRole(Phrases phrases, WordKinds words, boolean sides, boolean civilScene, boolean calamity) {
        this.phrases = phrases;
        this.words = words;
        this.sides = sides;
        this.civilScene = civilScene;
        this.calamity = calamity;
    }

    static PeopleRole of(Prose prose, Cast cast, Phrases phrases, WordKinds words) {
        int head = (int) prose.sentences().stream()
                .takeWhile(s -> s.kind() == Paragraph.Kind.HEADLINE)
                .count();
        boolean civil = prose.sentences().stream()
                .limit(head + HEAD)
                .anyMatch(s -> has(s, "civil-target", words) && !has(s, "fighting", words));
        boolean calamity = isCalamity(prose, head + LEAD, words);
        return new PeopleRole(phrases, words, cast.hasSides(), civil, calamity);
    }

    /** Is the report about a flood or a quake? */
    private static boolean isCalamity(Prose prose, int head, WordKinds words) {
        int count = 0;
        for (Sentence s : prose.sentences()) {
            for (Token t : s.tokens()) {
                if (words.is("calamity", t.norm())) {
                    count += s.index() < head ? OFTEN : 1;
                }
            }
        }
        return count >= OFTEN;
    }

    /** The population with its role, where its own words do not say it. */
    NamedPopulation given(NamedPopulation named, ChunkRow row, Match match, Optional<String> cause) {
        if (named.population().role() != Role.UNKNOWN
                || !isSuffered(match.measure())
                || isOfASide(named.population())) {
            return named;
        }
        if (sides
                && match.measure().isHarm()
                && words.is("comrade", lastWord(named.population().name()))) {
            return named.as(Role.COMBATANT);
        }
        return named.as(parts(row, match)
                .orElseGet(() -> drowned(named.population(), match.measure())
                        ? Role.UNKNOWN
                        : scene(row.sentence(), match, cause)));
    }

    /** Where sides fight, "Ostrian eagles" of whom no list knows what they are may be its soldiers. */
    private boolean isOfASide(Population population) {
        return sides && population.affiliation().isPresent();
    }

    /** The same of a figure in a list or a table: its rows tell of no fight. */
    Population listed(Population population, Measure measure) {
        boolean civil = population.role() == Role.UNKNOWN && isSuffered(measure) && !drowned(population, measure);
        return civil ? new Population(population.name(), Role.CIVILIAN, population.affiliation()) : population;
    }

    /**
     * "12 people, including three policemen"; "27 dead: 19 soldiers, 8 civilians"; "19 people, including ten children".
     * Where "14 of them civilians" are counted, the others are none; "in Tarn nine civilians" are no part of them.
     */
    private Optional<Role> parts(ChunkRow row, Match match) {
        boolean opened = false;
        boolean partOfThem = false;
        boolean civilian = false;
        for (int i = match.chunk() + 1; i < row.chunks().size(); i++) {
            Chunk chunk = row.chunks().get(i);
            opened |= chunk.kind() == Chunk.Kind.INCLUDING || chunk.kind() == Chunk.Kind.COLON;
            boolean part = chunk.counted().filter(Counted::partitive).isPresent();
            partOfThem |= part;
            if (!opened && !part && chunk.counted().isPresent()) {
                return Optional.empty();
            }
            Optional<Role> role = opened ? chunk.phrase().map(p -> p.noun().role()) : Optional.empty();
            boolean apart = (opened || partOfThem)
                    && chunk.phrase()
                            .filter(p ->
                                    words.is("non-combatant", row.sentence().norm(p.head())))
                            .isPresent();
            if (apart || role.filter(Role.COMBATANT::equals).isPresent()) {
                return Optional.of(Role.MIXED);
            }
            civilian |= role.filter(Role.CIVILIAN::equals).isPresent();
        }
        return civilian ? Optional.of(Role.CIVILIAN) : Optional.empty();
    }

    /** "The flood killed 40 people": soldiers may be among them. */
    private boolean drowned(Population population, Measure measure) {
        return calamity && measure.isHarm() && phrases.isAnybody(population.name());
    }

    private Role scene(Sentence s, Match match, Optional<String> cause) {
        boolean taken = match.measure() == Measure.CAPTURED && has(s, "prisoner", words);
        if (sides && (taken || match.measure() == Measure.SURRENDERED)) {
            return Role.COMBATANT;
        }
        if (!match.measure().isHarm()) {
            return Role.CIVILIAN;
        }
        boolean civil = civilScene || has(s, "civil-scene", words);
        boolean nobody = match.counted().quantity().kind() == Quantity.Kind.NONE;
        boolean anybody = nobody && !civil
                || has(s, "fighting", words)
                || cause.filter(this::isStrife).isPresent();
        return anybody ? Role.UNKNOWN : Role.CIVILIAN;
    }

    /** "10 years of civil war", "political violence". */
    private boolean isStrife(String cause) {
        return words.is("strife", lastWord(cause));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean has(Sentence s, String kind, WordKinds words) {
        return s.tokens().stream().anyMatch(t -> words.is(kind, t.norm()));
    }

    private static boolean isSuffered(Measure measure) {
        return switch (measure) {
            case KILLED, WOUNDED, CASUALTIES, MISSING, RESCUED, DISPLACED, CAPTURED, AFFECTED, SURRENDERED -> true;
            default -> false;
        };
    }
}
