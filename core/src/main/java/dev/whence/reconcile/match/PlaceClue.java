package dev.whence.reconcile.match;

import dev.whence.claim.Scope;
import dev.whence.place.Place;
import dev.whence.place.Where;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where: of an event a wider place may name the same, of a toll so far it is another toll. */
final class PlaceClue implements Clue {
    private static final Set<Where.Basis> SAID = EnumSet.of(Where.Basis.CLAUSE, Where.Basis.LIST, Where.Basis.PERSON);

    private final Words words;
    private final Weights weights;

    PlaceClue(Words words, Weights weights) {
        this.words = words;
        this.weights = weights;
    }

    @Override
    public double weight(Account a, Account b) {
        if (a.place().isEmpty() || b.place().isEmpty()) {
            boolean none = a.place().isEmpty() && b.place().isEmpty();
            if (none) {
                return bothAnywhere(a, b) ? weights.of("place.both-anywhere") : weights.of("place.none");
            }
            return one(a, b);
        }
        double firmness = Math.min(firmness(a), firmness(b));
        return firmness * named(a, b) + (1 - firmness) * weights.of("place.carried");
    }

    /** "the city" twice, which each report takes for granted */
    private static boolean bothAnywhere(Account a, Account b) {
        Optional<String> first = a.claim().where().map(Where::name);
        return first.isPresent() && first.equals(b.claim().where().map(Where::name));
    }

    /** Only one of them has a place that says which. */
    private double one(Account a, Account b) {
        boolean firstPlaced = !a.place().isEmpty();
        Account placed = firstPlaced ? a : b;
        Account other = firstPlaced ? b : a;
        if (isEvent(a, b) || shareNames(a, b)) {
            return weights.of("place.one-of-event");
        }
        if (other.claim().where().isPresent()) {
            return weights.of("place.one-anywhere");
        }
        if (isWide(placed)) {
            return weights.of("place.one-wide");
        }
        return a.sameReport(b) ? weights.of("place.one-in-report") : weights.of("place.one-of-toll");
    }

    private double named(Account a, Account b) {
        Set<String> first = a.narrow();
        Set<String> second = b.narrow();
        boolean firstWithin = Words.within(first, second);
        boolean secondWithin = Words.within(second, first);
        if (firstWithin && secondWithin) {
            return weights.of("place.same");
        }
        if (firstWithin || secondWithin) {
            return isEvent(a, b) ? weights.of("place.longer-of-event") : weights.of("place.longer-of-toll");
        }
        if (Words.within(first, b.place()) || Words.within(second, a.place())) {
            return isEvent(a, b) ? weights.of("place.within-of-event") : weights.of("place.within-of-toll");
        }
        if (Words.shared(a.place(), b.place()) > 0 && Words.shared(town(a), town(b)) > 0 || isSpot(a) || isSpot(b)) {
            return weights.of("place.spot");
        }
        boolean known = a.claim().where().flatMap(Where::place).isPresent()
                && b.claim().where().flatMap(Where::place).isPresent();
        return known || !isWide(a) && !isWide(b) ? onTheMap(a, b) : wide(a, b);
    }

    /** What says where it is: {@code Varen} of "the market, Varen", since every town has a market. */
    private Set<String> town(Account account) {
        String name = account.claim().where().map(Where::name).orElse("");
        int comma = name.indexOf(',');
        boolean spot = comma > 0 && name.substring(0, comma).chars().noneMatch(Character::isUpperCase);
        return spot ? words.place(name.substring(comma + 1)) : account.place();
    }

    /** "Harn province" and "Tarn district", of which no map says whether one holds the other. */
    private double wide(Account a, Account b) {
        if (isWide(a) && isWide(b)) {
            return weights.of("place.both-wide");
        }
        return isEvent(a, b) ? weights.of("place.one-wide-of-event") : weights.of("place.one-wide-of-toll");
    }

    /** A country, a province, "the north": by the map or by its name. */
    private boolean isWide(Account account) {
        Optional<Where> where = account.claim().where();
        Optional<Place> place = where.flatMap(Where::place);
        return place.map(p -> p.kind() != Place.Kind.SETTLEMENT)
                .orElseGet(() -> where.map(Where::name).filter(words::sayWide).isPresent());
    }

    /** The place of the first lies within that of the second, by its name or on the map. */
    boolean isWithin(Account a, Account b) {
        if (a.place().isEmpty() || b.place().isEmpty() || a.place().equals(b.place())) {
            return false;
        }
        if (Words.within(b.narrow(), a.place()) && !Words.within(a.narrow(), b.place())) {
            return true;
        }
        Optional<Place> inner = a.claim().where().flatMap(Where::place);
        Optional<Place> outer = b.claim().where().flatMap(Where::place);
        return inner.isPresent()
                && outer.isPresent()
                && inner.get().country().equals(outer.get().country())
                && holds(outer.get(), inner.get());
    }

    /** "the gatehouse", "the courthouse": a spot within the place that the reports are about, where no town follows. */
    private boolean isSpot(Account account) {
        return account.claim()
                .where()
                .map(Where::name)
                .filter(name -> name.chars().noneMatch(Character::isUpperCase))
                .filter(name -> !words.sayWide(name))
                .isPresent();
    }

    /** In the clause or row of the figure itself, or by a person. */
    private static boolean isSaid(Account account) {
        return account.claim().where().map(Where::basis).filter(SAID::contains).isPresent();
    }

    /** What the report says of the figure itself weighs more than what was said somewhere before. */
    private double firmness(Account account) {
        return switch (account.claim().where().map(Where::basis).orElse(Where.Basis.REPORT)) {
            case CLAUSE, SENTENCE, LIST, PERSON -> 1;
            case PARAGRAPH -> weights.of("place.firm-paragraph");
            case CARRIED, REPORT, DATELINE -> weights.of("place.firm-carried");
        };
    }

    /** "Dravonia's tanks" are the same wherever they were lost. */
    private static boolean shareNames(Account a, Account b) {
        return Words.shared(a.names(), b.names()) > 0;
    }

    private static boolean isEvent(Account a, Account b) {
        return a.claim().scope() == Scope.INCIDENT || b.claim().scope() == Scope.INCIDENT;
    }

    private double onTheMap(Account a, Account b) {
        Optional<Place> first = a.claim().where().flatMap(Where::place);
        Optional<Place> second = b.claim().where().flatMap(Where::place);
        if (first.isEmpty() || second.isEmpty()) {
            return isSaid(a) && isSaid(b) ? weights.of("place.other-clause") : weights.of("place.other-name");
        }
        Place x = first.get();
        Place y = second.get();
        if (!x.country().equals(y.country())) {
            return weights.of("place.other-country");
        }
        if (holds(x, y) || holds(y, x)) {
            return isEvent(a, b) ? weights.of("place.inside-of-event") : weights.of("place.inside-of-toll");
        }
        return weights.of("place.other");
    }

    /** The first is the country or the region of the second. */
    private static boolean holds(Place wide, Place narrow) {
        return switch (wide.kind()) {
            case COUNTRY -> narrow.kind() != Place.Kind.COUNTRY;
            case REGION ->
                narrow.kind() == Place.Kind.SETTLEMENT && narrow.region().equals(wide.region());
            case SETTLEMENT -> false;
        };
    }
}
