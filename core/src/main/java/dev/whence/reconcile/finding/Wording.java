package dev.whence.reconcile.finding;

import dev.whence.attribution.Link;
import dev.whence.population.Population;
import dev.whence.quantity.Interval;
import dev.whence.reconcile.match.Account;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts figures and their sources into the words of an explanation. */
final class Wording {
    private Wording() {}

    /** {@code at least 1,500}, {@code 6,000 to 12,000}, {@code more than 20}. */
    static String figure(Interval interval) {
        if (interval.low().isEmpty()) {
            return (interval.highExclusive() ? "fewer than " : "up to ")
                    + number(interval.high().orElseThrow());
        }
        if (interval.high().isEmpty()) {
            return (interval.lowExclusive() ? "more than " : "at least ")
                    + number(interval.low().orElseThrow());
        }
        BigDecimal low = interval.low().orElseThrow();
        BigDecimal high = interval.high().orElseThrow();
        if (low.compareTo(high) != 0) {
            return number(low) + " to " + number(high);
        }
        return (interval.approximate() ? "about " : "") + number(low);
    }

    /** {@code 4,804} */
    static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /** {@code soldiers}, as the report names them */
    static String counted(Account account) {
        return account.claim().of().map(Population::name).orElse("people");
    }

    /** {@code at least 14 (police of Vila Serra, in 05.txt)} */
    static String told(Account account) {
        String source = account.claim()
                .attribution()
                .originator()
                .map(Link::source)
                .map(name -> name + ", in ")
                .orElse("");
        return figure(account.claim().interval()) + " (" + source
                + account.telling().report().name() + ")";
    }

    static String told(List<Account> accounts, String between) {
        return accounts.stream().map(Wording::told).collect(Collectors.joining(between));
    }
}
