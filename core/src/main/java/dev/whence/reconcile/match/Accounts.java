package dev.whence.reconcile.match;

import dev.whence.attribution.Link;
import dev.whence.claim.Claim;
import dev.whence.place.Where;
import dev.whence.population.Nouns;
import dev.whence.reconcile.Telling;
import dev.whence.time.TimeWindow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

/** Makes tellings ready to be compared. */
public final class Accounts {
    private final Words words = Words.load();
    private final WhoReader who = new WhoReader(words, Nouns.load());

    /** In the order of {@link Telling#IN_ORDER}, whatever the order of the tellings. */
    public List<Account> of(Collection<Telling> tellings) {
        List<Account> accounts = new ArrayList<>(tellings.size());
        tellings.stream().sorted(Telling.IN_ORDER).forEach(telling -> accounts.add(account(accounts.size(), telling)));
        return accounts;
    }

    private Account account(int index, Telling telling) {
        Claim claim = telling.claim();
        Set<String> place = claim.where().map(Where::name).map(words::place).orElse(Set.of());
        Set<String> cause = claim.cause().map(words::content).orElse(Set.of());
        String source = claim.attribution()
                .originator()
                .map(Link::source)
                .orElseGet(() -> telling.report().outletOrName());
        return new Account(
                index,
                telling,
                unit(claim.unit()),
                who.read(claim.of(), place),
                place,
                narrow(claim, place),
                cause,
                words.content(source),
                eventDay(claim));
    }

    private static OptionalLong eventDay(Claim claim) {
        return claim.when()
                .filter(PlaceDays::isShort)
                .flatMap(TimeWindow::from)
                .map(day -> OptionalLong.of(day.toEpochDay()))
                .orElse(OptionalLong.empty());
    }

    /** {@code Mill Bridge} of {@code Mill Bridge, Varen}; but "the market, Varen" is no market of Tarn. */
    private Set<String> narrow(Claim claim, Set<String> place) {
        String name = claim.where().map(Where::name).orElse("");
        int comma = name.indexOf(',');
        boolean named = comma > 0 && name.substring(0, comma).chars().anyMatch(Character::isUpperCase);
        Set<String> narrow = named ? words.content(name.substring(0, comma)) : place;
        return narrow.isEmpty() ? place : narrow;
    }

    private String unit(String unit) {
        String lower = unit.strip().toLowerCase(Locale.ROOT);
        String taken = words.taken(lower);
        if (!taken.equals(lower)) {
            return taken;
        }
        String[] parts = lower.split("\\s+");
        String last = words.taken(parts[parts.length - 1]);
        return last.equals(parts[parts.length - 1]) ? Words.singular(lower) : last;
    }
}
