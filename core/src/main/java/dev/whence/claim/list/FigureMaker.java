package dev.whence.claim.list;

import dev.whence.claim.Evidence;
import dev.whence.claim.Measure;
import dev.whence.claim.Scope;
import dev.whence.language.Sentence;
import dev.whence.population.Noun;
import dev.whence.population.NounClass;
import dev.whence.population.Population;
import dev.whence.population.Role;
import dev.whence.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts together what a figure's labels and its list's introduction say of it. */
final class FigureMaker {
    /** What is known of a figure beside its number. */
    record Facts(
            String rule,
            Measure measure,
            Label measured,
            Optional<Label.Thing> thing,
            Optional<Introduction.Named> where,
            Optional<Introduction.Named> when,
            Optional<Introduction.Named> source) {

        /** The same, as somebody's figure. */
        Facts by(Optional<Introduction.Named> other) {
            return new Facts(rule, measure, measured, thing, where, when, other.or(() -> source));
        }
    }

    ListedFigure figure(Sentence line, Quantity quantity, Facts facts, Introduction intro) {
        boolean increment = quantity.kind() == Quantity.Kind.INCREMENT;
        Optional<Introduction.Named> when = facts.when().or(intro::when);
        List<Evidence.Part> parts = new ArrayList<>();
        parts.add(new Evidence.Part(Evidence.Role.NUMBER, quantity.number()));
        quantity.hedge().ifPresent(h -> parts.add(new Evidence.Part(Evidence.Role.HEDGE, h)));
        parts.add(new Evidence.Part(Evidence.Role.TRIGGER, facts.measured().span()));
        facts.thing().map(Label.Thing::span).ifPresent(t -> parts.add(new Evidence.Part(Evidence.Role.POPULATION, t)));
        facts.where().ifPresent(w -> parts.add(new Evidence.Part(Evidence.Role.PLACE, w.span())));
        if (!increment) {
            when.ifPresent(w -> parts.add(new Evidence.Part(Evidence.Role.TIME, w.span())));
        }
        return new ListedFigure(
                line,
                quantity,
                facts.rule(),
                facts.measure(),
                unit(quantity, facts),
                population(facts, intro),
                facts.where().map(Introduction.Named::words),
                increment ? intro.grownSince() : when.map(Introduction.Named::words),
                increment || when.filter(FigureMaker::isPast).isPresent() ? Scope.PERIOD : scope(facts),
                facts.source().map(Introduction.Named::span),
                intro.spans(),
                parts);
    }

    private static String unit(Quantity quantity, Facts facts) {
        if (quantity.kind() == Quantity.Kind.PERCENT) {
            return "percent";
        }
        return facts.thing()
                .filter(t -> !isPeople(t.noun()))
                .map(Label.Thing::words)
                .orElse("people");
    }

    private static boolean isPeople(Noun noun) {
        boolean thing = noun.is(NounClass.MATERIEL)
                || noun.is(NounClass.STRUCTURE)
                || noun.is(NounClass.FAMILY)
                || noun.is(NounClass.STRIKE)
                || noun.is(NounClass.PLACE)
                || noun.is(NounClass.OTHER);
        return noun.is(NounClass.PERSON) || !thing;
    }

    private static Population population(Facts facts, Introduction intro) {
        boolean lost = intro.label().isPresent() && intro.owner().isPresent();
        boolean people =
                facts.thing().map(Label.Thing::noun).map(FigureMaker::isPeople).orElse(true);
        boolean civilians =
                facts.thing().filter(t -> t.noun().role() == Role.CIVILIAN).isPresent();
        if (lost
                && !civilians
                && (!people || facts.measure() == Measure.CASUALTIES || facts.measure() == Measure.KILLED)) {
            String owner = intro.owner().orElseThrow().words();
            return new Population(owner, people ? Role.COMBATANT : Role.UNKNOWN, Optional.empty());
        }
        if (!people) {
            return new Population(facts.thing().orElseThrow().words(), Role.UNKNOWN, Optional.empty());
        }
        Optional<Label.Thing> named = facts.thing().filter(FigureMaker::saysEnough);
        String who = named.map(Label.Thing::words).orElse("people");
        Role role = facts.thing().map(t -> t.noun().role()).orElse(Role.UNKNOWN);
        boolean somewhere = named.isEmpty()
                && facts.measured().triggers().stream()
                        .anyMatch(t -> t.base().startsWith("in_") || t.base().startsWith("without_"));
        if (somewhere) {
            return new Population(facts.measured().text(), role, Optional.empty());
        }
        return new Population(who, role, Optional.empty());
    }

    /** "children" says enough; "deaths", "people", "missing persons" do not. */
    private static boolean saysEnough(Label.Thing thing) {
        String word = thing.words().substring(thing.words().lastIndexOf(' ') + 1);
        boolean generic = word.startsWith("person")
                || word.startsWith("people")
                || word.startsWith("individual")
                || word.startsWith("victim")
                || word.startsWith("human");
        return thing.noun().is(NounClass.PERSON) && !generic;
    }

    /** "over the past day", "in the last 24 hours". */
    private static boolean isPast(Introduction.Named when) {
        String words = " " + when.words().toLowerCase(Locale.ROOT) + " ";
        return words.contains(" past ") || words.contains(" last ");
    }

    private static Scope scope(Facts facts) {
        boolean standing = facts.measure() == Measure.MISSING
                || facts.measure() == Measure.STRENGTH
                || facts.measure() == Measure.EQUIPMENT
                || facts.measured().triggers().stream().anyMatch(t -> t.base().startsWith("in_"));
        return standing ? Scope.STANDING : Scope.CUMULATIVE;
    }
}
