package dev.whence.claim.frame;

import dev.whence.claim.Measure;
import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.language.WordKinds;
import dev.whence.population.NounClass;
import dev.whence.population.Nouns;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Verbs and states that say what happened, as chunks: not where they stand before their noun or are nouns themselves. */
final class TriggerChunks {
    /** "killed and wounded" given as one number is casualties (annotation guide, finer points). */
    private static final Trigger KILLED_OR_WOUNDED = new Trigger(
            "kill_or_wound",
            Trigger.Kind.TRANSITIVE,
            Map.of(
                    NounClass.PERSON, Measure.CASUALTIES,
                    NounClass.FAMILY, Measure.CASUALTIES,
                    NounClass.OTHER, Measure.CASUALTIES),
            Set.of(),
            Optional.of(Measure.CASUALTIES),
            Optional.empty());

    private final WordKinds words;
    private final Nouns nouns;
    private final Triggers triggers;
    private final Falling falling;
    private final PluralVerbs pluralVerbs;
    private final ParticleVerbs particleVerbs;
    private final Draft draft;
    private final Sentence s;

    TriggerChunks(WordKinds words, Nouns nouns, Triggers triggers, Draft draft) {
        this.words = words;
        this.nouns = nouns;
        this.triggers = triggers;
        this.falling = new Falling(words, draft);
        this.pluralVerbs = new PluralVerbs(nouns);
        this.particleVerbs = new ParticleVerbs(words, triggers, draft);
        this.draft = draft;
        this.s = draft.sentence();
    }

    /** A verb or state that says what happened; not where it stands before its noun or is a noun itself. */
    int at(int i) {
        Optional<Triggers.Found> found = particleVerbs
                .at(i)
                .or(() -> triggers.at(s, i))
                .filter(t -> isVerbal(t) && !falling.isOther(t) && !isOfToll(t));
        if (found.isEmpty()) {
            return -1;
        }
        Triggers.Found trigger = joined(found.get());
        if (isTakenAlive(trigger)) {
            return trigger.to();
        }
        draft.add(Chunk.trigger(kindOf(trigger), trigger));
        return trigger.to();
    }

    /** "were led away and shot", "gunmen shot five weavers": a noun would have an article there and no number behind it. */
    private boolean isParticiple(Triggers.Found t) {
        boolean single = !s.norm(t.from()).endsWith("s");
        boolean joined = words.is("and", s.norm(t.from() - 1));
        return single && (joined || draft.stops(t.to()) && draft.follows(Chunk.Kind.PHRASE, Chunk.Kind.BODY));
    }

    /** "captured 18 alive": they were taken, not saved. */
    private boolean isTakenAlive(Triggers.Found t) {
        return t.trigger().base().equals("alive")
                && draft.lastTriggerBeforeCount()
                        .flatMap(Trigger::bare)
                        .filter(m -> m == Measure.CAPTURED)
                        .isPresent();
    }

    private boolean isVerbal(Triggers.Found t) {
        int i = t.from();
        Tag tag = s.tag(i);
        boolean behindNumber = i > 0 && draft.closesNumber(i);
        // "among those killed", "two of those killed"
        boolean among = i > 1
                && s.norm(i - 1).equals("those")
                && (s.norm(i - 2).startsWith("among") || s.norm(i - 2).equals("of"));
        boolean determined = i > 0
                && !behindNumber
                && !among
                && (words.is("determiner", s.norm(i - 1)) || s.norm(i - 1).equals("'s"));
        boolean phrasal = t.to() - t.from() > 1;
        return switch (t.form()) {
            case PRESENT ->
                (tag == Tag.VERB || isThirdPerson(t) && draft.stops(t.to())) && !determined && !isHeadlineNoun(t)
                        || isHeadlineVerb(t)
                        || phrasal
                        || draft.follows(Chunk.Kind.COUNT, Chunk.Kind.NUMBER) && pluralVerbs.is(s, t);
            case ING -> (tag == Tag.VERB || phrasal || draft.stops(t.to()) || governs(t)) && !determined;
            case PAST ->
                !determined && !isName(t) && (tag != Tag.NOUN || !nouns.contains(s.norm(i)) || isParticiple(t))
                        || phrasal && !determined;
            case STATE -> !determined && !isName(t);
        };
    }

    /** "Death toll in shelling hits 45": what a toll does is no blow. */
    private boolean isOfToll(Triggers.Found t) {
        return t.to() - t.from() == 1
                && words.is("reach", s.norm(t.from()))
                && draft.stops(t.to())
                && draft.holds(Chunk.Kind.TOLL)
                && !draft.holds(Chunk.Kind.COUNT);
    }

    /** "Twelve perish in monastery fire": right behind a number, with no noun behind, whatever its tag. */
    private boolean isHeadlineVerb(Triggers.Found t) {
        boolean dies =
                t.trigger().kind() == Trigger.Kind.INTRANSITIVE || t.trigger().kind() == Trigger.Kind.EITHER;
        return dies
                && !isThirdPerson(t)
                && draft.follows(Chunk.Kind.NUMBER, Chunk.Kind.COUNT)
                && !nouns.contains(s.norm(t.to()))
                && s.tag(t.to()) != Tag.NOUN;
    }

    /** "Missing persons are down to 61": the word goes with the noun behind it, and both name a toll. */
    private boolean isName(Triggers.Found t) {
        return t.to() - t.from() == 1
                && nouns.find(s.norm(t.from()) + " " + s.norm(t.to()))
                        .filter(noun -> noun.is(NounClass.TOLL))
                        .isPresent();
    }

    /** "Toll in village raid rises to 23": the verb is the next word. */
    private boolean isHeadlineNoun(Triggers.Found t) {
        return !isThirdPerson(t)
                && words.is("reach", s.norm(t.to()))
                && s.norm(t.to()).endsWith("s");
    }

    /** "Flood kills 19": a headline's verb, whatever its tag. */
    private boolean isThirdPerson(Triggers.Found t) {
        return s.norm(t.to() - 1).endsWith("s") && !s.norm(t.to() - 1).endsWith("ss");
    }

    /** "of murdering the mayor": a verb behind a preposition, with its object. */
    private boolean governs(Triggers.Found t) {
        int next = PhraseReader.afterNoise(s, t.to());
        int before = t.from() - 1;
        while (before > 0 && !s.token(before).isWord()) {
            before--;
        }
        boolean object = s.tag(next) == Tag.DET || s.tag(next) == Tag.PROPN;
        return object && words.is("governor", s.norm(before));
    }

    private Chunk.Kind kindOf(Triggers.Found t) {
        return switch (t.trigger().kind()) {
            case STATE -> Chunk.Kind.STATE;
            case INTRANSITIVE -> Chunk.Kind.INTRANSITIVE;
            case TRANSITIVE, EITHER ->
                switch (t.form()) {
                    case ING -> Chunk.Kind.ING;
                    case PRESENT -> Chunk.Kind.PRESENT;
                    default -> t.trigger().kind() == Trigger.Kind.EITHER ? Chunk.Kind.PAST_EITHER : Chunk.Kind.PAST;
                };
        };
    }

    /** "killed and wounded", "dead or injured", "burned, captured and wrecked" are one chunk. */
    Triggers.Found joined(Triggers.Found first) {
        int at = first.to();
        while (s.norm(at).equals(",")) {
            at++;
        }
        if (!words.is("and", s.norm(at)) || s.norm(at).equals("plus")) {
            return first;
        }
        Optional<Triggers.Found> second = triggers.at(s, at + 1).filter(this::isVerbal);
        if (second.isEmpty() || !sameSide(first, second.get())) {
            return first;
        }
        Trigger both = isHarm(first.trigger(), second.get().trigger())
                ? KILLED_OR_WOUNDED
                : worse(first.trigger(), second.get().trigger());
        return new Triggers.Found(both, first.form(), first.from(), second.get().to());
    }

    /** "was shot and killed" is killed. */
    private Trigger worse(Trigger first, Trigger second) {
        boolean kills = second.bare().filter(m -> m == Measure.KILLED).isPresent()
                && first.bare().filter(m -> m == Measure.CASUALTIES).isPresent();
        return kills ? second : first;
    }

    private boolean sameSide(Triggers.Found first, Triggers.Found second) {
        boolean participles = first.form() == second.form();
        // "made 1,200 homeless and cut off nine villages": the second has an object of its own
        boolean states = first.form() == Triggers.Form.STATE
                        && second.form() == Triggers.Form.PAST
                        && !draft.opensNumber(second.to())
                || first.form() == Triggers.Form.PAST && second.form() == Triggers.Form.STATE;
        return participles || states;
    }

    /** "killed and wounded", "died or disappeared": no number of dead alone. */
    private boolean isHarm(Trigger first, Trigger second) {
        return isKilled(first) && isOtherHarm(second) || isKilled(second) && isOtherHarm(first);
    }

    private boolean isKilled(Trigger trigger) {
        return trigger.bare().filter(m -> m == Measure.KILLED).isPresent();
    }

    private boolean isOtherHarm(Trigger trigger) {
        return trigger.bare()
                .filter(m -> m == Measure.WOUNDED || m == Measure.MISSING)
                .isPresent();
    }
}
