package dev.whence.reconcile.match;

import dev.whence.claim.Evidence;
import java.util.Set;

/** Who is counted: "Dravonian troops" and "Dravonia's soldiers" are one, women are a part of the dead. */
final class PopulationClue implements Clue {
    @Override
    public double weight(Account a, Account b) {
        if (!a.claim().unit().equals("people") && !a.claim().unit().equals("percent")) {
            return 0.8 + names(a.who(), b.who());
        }
        double weight = weight(a.who(), b.who());
        boolean guessed = isGuessed(a) || isGuessed(b);
        return weight < 0 && guessed ? Math.max(weight, -1.2) * 0.4 : weight;
    }

    /** "people" where the report names nobody beside the number. */
    private static boolean isGuessed(Account account) {
        Evidence evidence = account.claim().evidence();
        return account.who().isAnybody()
                && !evidence.parts().isEmpty()
                && evidence.parts().stream().noneMatch(part -> part.role() == Evidence.Role.POPULATION);
    }

    static double weight(Who a, Who b) {
        double kinds = kinds(a, b);
        return kinds <= NEVER
                ? NEVER
                : kinds + names(a, b) + sorts(a.qualities(), b.qualities(), -4) + sorts(a.rest(), b.rest(), -1.7);
    }

    private static double kinds(Who a, Who b) {
        if (a.kind().equals(b.kind())) {
            return a.isAnybody() ? 0.8 : 1.2;
        }
        if (a.isBySexOrAge() || b.isBySexOrAge()) {
            boolean men = a.kind().equals("men") || b.kind().equals("men");
            return a.isBySexOrAge() && b.isBySexOrAge() ? NEVER : men ? -2 : -5;
        }
        Set<String> both = Set.of(a.kind(), b.kind());
        if (a.isArmed() && b.isArmed()) {
            return both.contains(Who.FIGHTERS) ? 0.7 : -3;
        }
        if (a.isArmed() || b.isArmed()) {
            return both.contains(Who.CIVILIANS) ? NEVER : both.contains(Who.PEOPLE) ? -0.8 : -3;
        }
        if (both.contains(Who.PEOPLE) || both.contains(Who.CIVILIANS)) {
            return both.contains(Who.PEOPLE) && both.contains(Who.CIVILIANS) ? 0.5 : -0.8;
        }
        return -1.2;
    }

    private static double names(Who a, Who b) {
        if (a.names().isEmpty() && b.names().isEmpty()) {
            return 0;
        }
        if (a.names().isEmpty() || b.names().isEmpty()) {
            return -0.4;
        }
        long shared = Words.shared(a.names(), b.names());
        if (shared == 0) {
            return a.isArmed() || b.isArmed() ? -5 : -2.5;
        }
        boolean within = Words.within(a.names(), b.names()) || Words.within(b.names(), a.names());
        return within ? 1.2 : 0;
    }

    /** "special forces" are a part of the forces; "people buried" may be all the people there are. */
    private static double sorts(Set<String> a, Set<String> b, double unlike) {
        if (a.isEmpty() && b.isEmpty()) {
            return 0;
        }
        long shared = Words.shared(a, b);
        return shared == a.size() && shared == b.size() ? 0.8 : unlike;
    }
}
