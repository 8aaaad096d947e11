package dev.whence.decision;

import dev.whence.attribution.AttributionChain;
import dev.whence.claim.Claim;
import dev.whence.place.Where;
import dev.whence.population.Population;
import dev.whence.time.TimeWindow;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A part of a claim that a person may correct, as the text that exports show. */
public enum Field {
    LOW("low", claim -> claim.interval().low().map(BigDecimal::toPlainString)),
    HIGH("high", claim -> claim.interval().high().map(BigDecimal::toPlainString)),
    LOW_EXCLUSIVE("lowExclusive", claim -> flag(claim.interval().lowExclusive())),
    HIGH_EXCLUSIVE("highExclusive", claim -> flag(claim.interval().highExclusive())),
    APPROXIMATE("approximate", claim -> flag(claim.interval().approximate())),
    MEASURE("measure", claim -> Optional.of(claim.measure().label())),
    UNIT("unit", claim -> Optional.of(claim.unit())),
    OF("of", claim -> claim.of().map(Population::name)),
    ROLE("role", claim -> claim.of().map(population -> population.role().label())),
    AFFILIATION("affiliation", claim -> claim.of().flatMap(Population::affiliation)),
    CAUSE("cause", Claim::cause),
    BY("by", Claim::by),
    WHERE("where", claim -> claim.where().map(Where::name)),
    WHEN("when", claim -> claim.when().map(TimeWindow::words)),
    FROM("from", claim -> claim.when().flatMap(TimeWindow::from).map(Object::toString)),
    TO("to", claim -> claim.when().flatMap(TimeWindow::to).map(Object::toString)),
    SCOPE("scope", claim -> Optional.of(claim.scope().label())),
    STATUS("status", claim -> Optional.of(claim.status().label())),
    ATTRIBUTION("attribution", claim -> chain(claim.attribution()));

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // the functions keep nothing
    private final Function<Claim, Optional<String>> text;

    Field(String label, Function<Claim, Optional<String>> text) {
        this.label = label;
        this.text = text;
    }

    /** As the columns of exports are named. */
    public String label() {
        return label;
    }

    public static Optional<Field> of(String label) {
        return Arrays.stream(values())
                .filter(field -> field.label.equalsIgnoreCase(label))
                .findFirst();
    }

    /** What a claim has there. */
    public Optional<String> of(Claim claim) {
        return text.apply(claim).map(words -> words.replaceAll("\\s+", " ").strip());
    }

    /** {@code spokesman (official) < Herald (outlet)}: the originator first; of a report that speaks for itself nothing. */
    private static Optional<String> chain(AttributionChain chain) {
        return chain.isEmpty()
                ? Optional.empty()
                : Optional.of(chain.links().stream()
                        .map(link -> link.source() + " (" + link.kind().label() + ")")
                        .collect(Collectors.joining(" < ")));
    }

    /** False goes without saying. */
    private static Optional<String> flag(boolean flag) {
        return flag ? Optional.of("true") : Optional.empty();
    }
}
