package dev.whence.decision;

import dev.whence.attribution.AttributionChain;
import dev.whence.attribution.Link;
import dev.whence.attribution.SourceKind;
import dev.whence.claim.Certainty;
import dev.whence.claim.Claim;
import dev.whence.claim.Evidence;
import dev.whence.claim.Measure;
import dev.whence.claim.Scope;
import dev.whence.claim.Status;
import dev.whence.decision.anchor.Placement.Placed;
import dev.whence.place.Where;
import dev.whence.population.Population;
import dev.whence.population.Role;
import dev.whence.quantity.Interval;
import dev.whence.time.TimeWindow;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a claim of the values that a person decided. What was read and has the same value keeps all that reading knows of
 * it: the place on the map, where the source stands.
 */
public final class ClaimOf {
    /** The rule of claims that no rule has read. */
    public static final String RULE = "person";

    /** {@code army medic (anonymous)} */
    private static final Pattern LINK = Pattern.compile("(.+?)\\s*(?:\\(([^()]*)\\))?");

    private final Values values;
    private final Optional<Claim> read;
    private final Optional<Values> readValues;
    private final Function<String, Where> places;

    private ClaimOf(Values values, Optional<Claim> read, Function<String, Where> places) {
        this.values = values;
        this.read = read;
        this.places = places;
        this.readValues = read.map(Values::of);
    }

    /**
     * A claim at its place.
     *
     * @param read the claim that the rules of today read there
     * @param places finds the places that a person names
     * @param by who vouches for it
     * @throws IllegalArgumentException if the values make no claim, with a message that says why
     */
    public static Claim claim(
            Values values, Placed place, Optional<Claim> read, Function<String, Where> places, String by) {
        ClaimOf made = new ClaimOf(values, read, places);
        return new Claim(
                place.claim(),
                place.report(),
                place.number(),
                made.interval(),
                made.constant(Measure.class, Field.MEASURE),
                made.values.of(Field.UNIT).orElse("people"),
                made.population(),
                made.values.of(Field.CAUSE),
                made.values.of(Field.BY),
                made.where(),
                made.when(),
                made.values.of(Field.SCOPE).isEmpty() ? Scope.INCIDENT : made.constant(Scope.class, Field.SCOPE),
                made.values.of(Field.STATUS).isEmpty() ? Status.ASSERTED : made.constant(Status.class, Field.STATUS),
                made.chain(),
                read.map(Claim::certainty).orElse(Certainty.SURE).accepted(by),
                read.map(Claim::evidence)
                        .orElseGet(() -> new Evidence(
                                RULE,
                                place.sentence(),
                                List.of(new Evidence.Part(Evidence.Role.NUMBER, place.number())))));
    }

    private boolean asRead(Field... fields) {
        for (Field field : fields) {
            if (readValues.filter(was -> was.of(field).equals(values.of(field))).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Interval interval() {
        return new Interval(
                number(Field.LOW),
                number(Field.HIGH),
                values.of(Field.LOW_EXCLUSIVE).isPresent(),
                values.of(Field.HIGH_EXCLUSIVE).isPresent(),
                values.of(Field.APPROXIMATE).isPresent());
    }

    private Optional<BigDecimal> number(Field field) {
        try {
            return values.of(field).map(BigDecimal::new);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(field.label() + " is no number", e);
        }
    }

    private <E extends Enum<E>> E constant(Class<E> type, Field field) {
        String label = values.of(field).orElse("");
        try {
            return Enum.valueOf(type, label.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    label.isEmpty() ? field.label() + " is missing" : "there is no " + field.label() + " " + label, e);
        }
    }

    private Optional<Population> population() {
        if (read.isPresent() && asRead(Field.OF, Field.ROLE, Field.AFFILIATION)) {
            return read.get().of();
        }
        return values.of(Field.OF)
                .map(name -> new Population(
                        name,
                        values.of(Field.ROLE).isEmpty() ? Role.UNKNOWN : constant(Role.class, Field.ROLE),
                        values.of(Field.AFFILIATION)));
    }

    private Optional<Where> where() {
        if (read.isPresent() && asRead(Field.WHERE)) {
            return read.get().where();
        }
        return values.of(Field.WHERE).map(places);
    }

    private Optional<TimeWindow> when() {
        if (read.isPresent() && asRead(Field.WHEN, Field.FROM, Field.TO)) {
            return read.get().when();
        }
        Optional<LocalDate> from = day(Field.FROM);
        Optional<LocalDate> to = day(Field.TO);
        Optional<String> words =
                values.of(Field.WHEN).or(() -> values.of(Field.FROM)).or(() -> values.of(Field.TO));
        return words.map(when -> new TimeWindow(when, from, to));
    }

    private Optional<LocalDate> day(Field field) {
        try {
            return values.of(field).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(field.label() + " is no day: write 2024-10-04", e);
        }
    }

    private AttributionChain chain() {
        if (read.isPresent() && asRead(Field.ATTRIBUTION)) {
            return read.get().attribution();
        }
        List<Link> links = new ArrayList<>();
        for (String part : values.of(Field.ATTRIBUTION).orElse("").split("<", -1)) {
            Matcher matcher = LINK.matcher(part.strip());
            if (matcher.matches()) {
                links.add(link(matcher.group(1), Optional.ofNullable(matcher.group(2))));
            }
        }
        return new AttributionChain(links);
    }

    private static Link link(String source, Optional<String> kind) {
        try {
            SourceKind known = kind.map(label -> SourceKind.valueOf(
                            label.strip().toUpperCase(Locale.ROOT).replace('-', '_')))
                    .orElse(SourceKind.UNSPECIFIED);
            return new Link(source, known, Optional.empty(), Optional.empty(), Optional.empty());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("there is no kind of source " + kind.orElse(""), e);
        }
    }
}
