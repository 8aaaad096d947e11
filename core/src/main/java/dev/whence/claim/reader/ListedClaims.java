package dev.whence.claim.reader;

import dev.whence.attribution.Attribution.Stance;
import dev.whence.attribution.AttributionChain;
import dev.whence.attribution.Chains;
import dev.whence.claim.Certainty;
import dev.whence.claim.Claim;
import dev.whence.claim.ClaimId;
import dev.whence.claim.Evidence;
import dev.whence.claim.Status;
import dev.whence.claim.list.Listed;
import dev.whence.claim.list.ListedFigure;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.population.Population;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Claims from the figures of lists and tables. */
final class ListedClaims {

    List<Claim> claims(Prose prose, Listed listed, PeopleRole roles, Setting setting, Chains chains) {
        return listed.figures().stream()
                .map(f -> claim(prose, f, roles, setting, chains))
                .toList();
    }

    /** Lets the sentences that follow take up what a list told. */
    void tell(Sentence sentence, Listed listed, Discourse discourse) {
        for (ListedFigure figure : listed.figures()) {
            if (figure.sentence().index() == sentence.index()) {
                discourse.told(
                        figure.of(),
                        figure.measure(),
                        figure.ofPeople(),
                        sentence.index(),
                        figure.quantity().interval());
            }
        }
    }

    private static Claim claim(Prose prose, ListedFigure figure, PeopleRole roles, Setting setting, Chains chains) {
        TextSpan number = figure.quantity().number();
        Chains.Vouching vouching = vouching(figure, chains);
        AttributionChain chain = figure.source()
                .map(cell -> chains.named(prose.text(), cell))
                .filter(named -> !named.isEmpty())
                .orElse(vouching.chain());
        Optional<ClaimPlace.Placed> backdrop =
                figure.where().isPresent() ? Optional.empty() : setting.backdrop(figure.sentence(), figure.scope());
        List<Evidence.Part> parts = new ArrayList<>(figure.parts());
        backdrop.ifPresent(p -> p.spans().forEach(span -> parts.add(new Evidence.Part(Evidence.Role.PLACE, span))));
        return new Claim(
                ClaimId.of(prose.report().id(), number, 0),
                prose.report().id(),
                number,
                figure.quantity().interval(),
                figure.measure(),
                figure.unit(),
                Optional.of(population(figure, roles, setting)),
                setting.cause(figure.measure()),
                Optional.empty(),
                figure.where().map(setting::place).or(() -> backdrop.map(setting::place)),
                setting.when(figure, vouching),
                figure.scope(),
                status(vouching.stance()),
                chain,
                new Certainty(List.of()),
                new Evidence(figure.rule(), figure.sentence().span(), parts));
    }

    /** The dead of a disaster's table are those of their row's place; who suffered in a war has a role. */
    private static Population population(ListedFigure figure, PeopleRole roles, Setting setting) {
        if (!figure.ofPeople()) {
            return figure.of();
        }
        return setting.isDisaster()
                ? figure.where().map(place -> in(figure.of(), place)).orElse(figure.of())
                : roles.listed(figure.of(), figure.measure());
    }

    /** "people" of a place; who has another name keeps it. */
    private static Population in(Population people, String place) {
        return people.name().equalsIgnoreCase("people")
                ? new Population("people in " + place, people.role(), people.affiliation())
                : people;
    }

    /** Whoever vouches for the number, else for what introduces the list. */
    private static Chains.Vouching vouching(ListedFigure figure, Chains chains) {
        Chains.Vouching own = chains.vouching(figure.quantity().number());
        if (!own.chain().isEmpty()) {
            return own;
        }
        return figure.introduction().stream()
                .map(chains::vouching)
                .filter(v -> !v.chain().isEmpty())
                .findFirst()
                .orElse(own);
    }

    private static Status status(Stance stance) {
        return switch (stance) {
            case DENIES -> Status.DENIED;
            case ALLEGES -> Status.ALLEGED;
            default -> Status.ASSERTED;
        };
    }
}
