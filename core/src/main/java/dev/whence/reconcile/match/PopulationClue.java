package dev.whence.reconcile.match;

import dev.whence.claim.Evidence;
import java.util.Set;

/** Who is counted: "Dravonian troops" and "Dravonia's soldiers" are one, women are a part of the dead. */
final class PopulationClue implements Clue {
    private final Weights weights;

    PopulationClue(Weights weights) {
        this.weights = weights;
    }

    @Override
    public double weight(Account a, Account b) {
        if (!a.claim().unit().equals("people") && !a.claim().unit().equals("percent")) {
            return weights.of("population.things") + names(a.who(), b.who());
        }
        double weight = weight(a.who(), b.who());
        boolean guessed = isGuessed(a) || isGuessed(b);
        return weight < 0 && guessed ? Math.max(weight, -1.2) * weights.of("population.guessed") : weight;
    }

    /** "people" where the report names nobody beside the number. */
    private static boolean isGuessed(Account account) {
        Evidence evidence = account.claim().evidence();
        return account.who().isAnybody()
                && !evidence.parts().isEmpty()
                && evidence.parts().stream().noneMatch(part -> part.role() == Evidence.Role.POPULATION);
    }

    private double weight(Who a, Who b) {
        double kinds = kinds(a, b);
        return kinds <= NEVER
                ? NEVER
                : kinds
                        + names(a, b)
                        + sorts(a.qualities(), b.qualities(), weights.of("population.other-sort"))
                        + sorts(a.rest(), b.rest(), weights.of("population.other-rest"));
    }

    private double kinds(Who a, Who b) {
        if (a.kind().equals(b.kind())) {
            return a.isAnybody() ? weights.of("population.anybody") : weights.of("population.same-kind");
        }
        if (a.isBySexOrAge() || b.isBySexOrAge()) {
            boolean men = a.kind().equals("men") || b.kind().equals("men");
            return a.isBySexOrAge() && b.isBySexOrAge()
                    ? NEVER
                    : men ? weights.of("population.men") : weights.of("population.women-children");
        }
        Set<String> both = Set.of(a.kind(), b.kind());
        if (a.isArmed() && b.isArmed()) {
            return both.contains(Who.FIGHTERS)
                    ? weights.of("population.fighters")
                    : weights.of("population.other-fighters");
        }
        if (a.isArmed() || b.isArmed()) {
            return both.contains(Who.CIVILIANS)
                    ? NEVER
                    : both.contains(Who.PEOPLE)
                            ? weights.of("population.armed-people")
                            : weights.of("population.armed-others");
        }
        if (both.contains(Who.PEOPLE) || both.contains(Who.CIVILIANS)) {
            return both.contains(Who.PEOPLE) && both.contains(Who.CIVILIANS)
                    ? weights.of("population.civilians-people")
                    : weights.of("population.occupation-people");
        }
        return weights.of("population.occupations");
    }

    private double names(Who a, Who b) {
        if (a.names().isEmpty() && b.names().isEmpty()) {
            return 0;
        }
        if (a.names().isEmpty() || b.names().isEmpty()) {
            return weights.of("population.one-named");
        }
        long shared = Words.shared(a.names(), b.names());
        if (shared == 0) {
            return a.isArmed() || b.isArmed()
                    ? weights.of("population.other-side")
                    : weights.of("population.other-names");
        }
        boolean within = Words.within(a.names(), b.names()) || Words.within(b.names(), a.names());
        return within ? weights.of("population.same-names") : 0;
    }

    /** "special forces" are a part of the forces; "people buried" may be all the people there are. */
    private double sorts(Set<String> a, Set<String> b, double unlike) {
        if (a.isEmpty() && b.isEmpty()) {
            return 0;
        }
        long shared = Words.shared(a, b);
        return shared == a.size() && shared == b.size() ? weights.of("population.same-sort") : unlike;
    }
}
