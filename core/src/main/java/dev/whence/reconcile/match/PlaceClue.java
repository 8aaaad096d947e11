package dev.whence.reconcile.match;

import dev.whence.claim.Scope;
import dev.whence.place.Place;
import dev.whence.place.Where;
import java.util.Optional;
import java.util.Set;

/** Where: of an event a wider place may name the same, of a toll so far it is another toll. */
final class PlaceClue implements Clue {
    /** A place that was carried over may be wrong: then nothing speaks against one question. */
    private static final double UNSURE = 0.5;

    private final Words words;

    PlaceClue(Words words) {
        this.words = words;
    }

    @Override
    public double weight(Account a, Account b) {
        if (a.place().isEmpty() || b.place().isEmpty()) {
            boolean none = a.place().isEmpty() && b.place().isEmpty();
            return none ? 0.3 : isEvent(a, b) || shareNames(a, b) ? -0.2 : -0.8;
        }
        double firmness = Math.min(firmness(a), firmness(b));
        return firmness * named(a, b) + (1 - firmness) * UNSURE;
    }

    private double named(Account a, Account b) {
        Set<String> first = narrow(a);
        Set<String> second = narrow(b);
        boolean firstWithin = Words.within(first, second);
        boolean secondWithin = Words.within(second, first);
        if (firstWithin && secondWithin) {
            return 1.4;
        }
        if (firstWithin || secondWithin) {
            return isEvent(a, b) ? 0.9 : -0.4;
        }
        if (Words.within(first, b.place()) || Words.within(second, a.place())) {
            return isEvent(a, b) ? 0.7 : -0.8;
        }
        if (Words.shared(a.place(), b.place()) > 0 || isSpot(a) || isSpot(b)) {
            return -0.3;
        }
        return onTheMap(a, b);
    }

    /** The place of the first lies within that of the second, by its name or on the map. */
    boolean isWithin(Account a, Account b) {
        if (a.place().isEmpty() || b.place().isEmpty() || a.place().equals(b.place())) {
            return false;
        }
        if (Words.within(narrow(b), a.place()) && !Words.within(narrow(a), b.place())) {
            return true;
        }
        Optional<Place> inner = a.claim().where().flatMap(Where::place);
        Optional<Place> outer = b.claim().where().flatMap(Where::place);
        return inner.isPresent()
                && outer.isPresent()
                && inner.get().country().equals(outer.get().country())
                && holds(outer.get(), inner.get());
    }

    /** "the gatehouse", "the courthouse": a spot within the place that the reports are about. */
    private static boolean isSpot(Account account) {
        return account.claim()
                .where()
                .map(Where::name)
                .filter(name -> name.chars().noneMatch(Character::isUpperCase))
                .isPresent();
    }

    /** Of "Ucro sector, Ayacucho District" the sector. */
    private Set<String> narrow(Account account) {
        String name = account.claim().where().map(Where::name).orElse("");
        int comma = name.indexOf(',');
        Set<String> narrow = comma < 0 ? account.place() : words.content(name.substring(0, comma));
        return narrow.isEmpty() ? account.place() : narrow;
    }

    /** What the report says of the figure itself weighs more than what was said somewhere before. */
    private static double firmness(Account account) {
        return switch (account.claim().where().map(Where::basis).orElse(Where.Basis.REPORT)) {
            case CLAUSE, SENTENCE, LIST -> 1;
            case PARAGRAPH -> 0.7;
            case CARRIED, REPORT, DATELINE -> 0.35;
        };
    }

    /** "Dravonia's tanks" are the same wherever they were lost. */
    private static boolean shareNames(Account a, Account b) {
        return Words.shared(a.names(), b.names()) > 0;
    }

    private static boolean isEvent(Account a, Account b) {
        return a.claim().scope() == Scope.INCIDENT || b.claim().scope() == Scope.INCIDENT;
    }

    private static double onTheMap(Account a, Account b) {
        Optional<Place> first = a.claim().where().flatMap(Where::place);
        Optional<Place> second = b.claim().where().flatMap(Where::place);
        if (first.isEmpty() || second.isEmpty()) {
            return -1.6;
        }
        Place x = first.get();
        Place y = second.get();
        if (!x.country().equals(y.country())) {
            return -3;
        }
        if (holds(x, y) || holds(y, x)) {
            return isEvent(a, b) ? 0.2 : -2;
        }
        return -4;
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
