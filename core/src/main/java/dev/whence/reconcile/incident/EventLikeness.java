package dev.whence.reconcile.incident;

import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Surroundings;
import dev.whence.reconcile.question.Group;
import java.util.List;

/** Whether two questions can be about one event: place, day and cause do not speak against it. */
public final class EventLikeness {
    private static final int FEW = 5;

    private final Surroundings surroundings;

    public EventLikeness(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    boolean sameEvent(Group a, Group b) {
        double sum = 0;
        int pairs = 0;
        for (Account first : few(a)) {
            for (Account second : few(b)) {
                sum += surroundings.weight(first, second);
                pairs++;
            }
        }
        return sum / pairs > 0;
    }

    private static List<Account> few(Group group) {
        return group.accounts().subList(0, Math.min(FEW, group.accounts().size()));
    }
}
