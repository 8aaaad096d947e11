package dev.whence.reconcile.match;

import dev.whence.attribution.AttributionChain;
import dev.whence.attribution.Link;
import dev.whence.report.TextSpan;
import java.util.Optional;

/**
 * What stands side by side in one report differs: the items of a list, the figures of one sentence. Not so where one
 * figure takes the other's place ("rose to 53 from 41"), or where two people speak ("71, she said; the bureau has 29").
 */
final class SentenceClue implements Clue {
    private final Words words;
    private final Weights weights;

    SentenceClue(Words words, Weights weights) {
        this.words = words;
        this.weights = weights;
    }

    @Override
    public double weight(Account a, Account b) {
        if (!a.sameReport(b)) {
            return 0;
        }
        boolean same = Figures.sameStated(a.claim().interval(), b.claim().interval());
        if (a.sameSentence(b)) {
            if (same) {
                return a.claim().number().equals(b.claim().number()) ? NEVER : weights.of("sentence.same-figure");
            }
            return twoSpeakers(a, b) || takesPlace(a, b) ? weights.of("sentence.rival") : weights.of("sentence.list");
        }
        return same ? weights.of("sentence.repeated") : twoSpeakers(a, b) ? 0 : weights.of("sentence.other");
    }

    private static boolean twoSpeakers(Account a, Account b) {
        Optional<Link> first = chain(a).originator();
        Optional<Link> second = chain(b).originator();
        return first.isPresent()
                && second.isPresent()
                && !first.get().source().equalsIgnoreCase(second.get().source());
    }

    private static AttributionChain chain(Account account) {
        return account.claim().attribution();
    }

    /** "rose to 53 from 41" */
    private boolean takesPlace(Account a, Account b) {
        TextSpan first = a.claim().number();
        TextSpan second = b.claim().number();
        TextSpan sentence = a.claim().evidence().sentence();
        int from = Math.min(first.end(), second.end()) - sentence.start();
        int to = Math.max(first.start(), second.start()) - sentence.start();
        String quote = a.telling().quote();
        return from >= 0 && from < to && to <= quote.length() && words.sayInstead(quote.substring(from, to));
    }
}
