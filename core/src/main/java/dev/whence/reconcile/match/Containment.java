package dev.whence.reconcile.match;

import java.util.List;

/** Whether what some claims count is a part of what others count: women among the dead, a province of the country. */
public final class Containment {
    /** So many claims of each side are looked at: they are alike. */
    private static final int FEW = 6;

    private final PlaceClue places;
    private final TimeClue times;

    public Containment(Surroundings surroundings) {
        this.places = surroundings.place();
        this.times = surroundings.time();
    }

    /** Above 0 where the first are a part of the second; the more the nearer. */
    public double weight(List<Account> part, List<Account> whole) {
        if (!mayBePart(part.get(0), whole.get(0))) {
            return 0;
        }
        double sum = 0;
        int pairs = 0;
        for (Account a : part.subList(0, Math.min(FEW, part.size()))) {
            for (Account b : whole.subList(0, Math.min(FEW, whole.size()))) {
                sum += weight(a, b);
                pairs++;
            }
        }
        return sum / pairs;
    }

    private boolean mayBePart(Account a, Account b) {
        return isPartOf(a.who(), b.who()) || a.who().equals(b.who()) && places.isWithin(a, b);
    }

    private double weight(Account a, Account b) {
        double place = places.weight(a, b);
        double time = times.weight(a, b);
        if (isPartOf(a.who(), b.who())) {
            return place + time + (a.sameReport(b) ? 0.5 : 0) - 0.5;
        }
        boolean samePeople = a.who().equals(b.who());
        return samePeople && places.isWithin(a, b) ? time + 0.3 : -1;
    }

    /** The women of the dead, the special ones of the forces. */
    private static boolean isPartOf(Who part, Who whole) {
        boolean names = Words.within(whole.names(), part.names());
        if (part.isBySexOrAge() && !whole.isBySexOrAge()) {
            return names && whole.qualities().isEmpty() && whole.rest().isEmpty();
        }
        if (part.kind().equals(whole.kind()) || whole.isAnybody() || part.isArmed() && whole.isArmed()) {
            boolean more = part.qualities().size() > whole.qualities().size()
                    || part.rest().size() > whole.rest().size()
                    || part.names().size() > whole.names().size()
                            && !whole.names().isEmpty()
                    || whole.isAnybody() && !part.isAnybody();
            return more
                    && names
                    && Words.within(whole.qualities(), part.qualities())
                    && Words.within(whole.rest(), part.rest());
        }
        return false;
    }
}
