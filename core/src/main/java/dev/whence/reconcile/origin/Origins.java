package dev.whence.reconcile.origin;

import dev.whence.reconcile.Bonds;
import dev.whence.reconcile.Origin;
import dev.whence.reconcile.Owners;
import dev.whence.reconcile.match.Copies;
import dev.whence.reconcile.question.Group;
import java.util.List;

/**
 * Finds the origins behind the claims of a question: those that name one source, that stand in one copied passage, that
 * name each other's outlet, or that repeat a figure and name nobody, go back to one telling. Loops (A cites B, and B's
 * later piece cites A) fall together by themselves.
 */
public final class Origins {
    private final Copies copies;
    private final Owners owners;
    private final Bonds bonds;
    private final Speakers speakers;
    private final Vouchers vouchers = new Vouchers();

    /**
     * @param bonds what people have said of which claims go back to one telling
     * @param speakers who gives the figures of which body
     */
    public Origins(Copies copies, Owners owners, Bonds bonds, Speakers speakers) {
        this.copies = copies;
        this.owners = owners;
        this.bonds = bonds;
        this.speakers = speakers;
    }

    /** The origins of a question, the one with most claims first. */
    public List<Origin> of(Group group) {
        Joining joining = new Joining(group.accounts(), copies, owners, bonds, vouchers, speakers);
        joining.saidByPeople();
        joining.sameSource();
        joining.likelyOne();
        joining.ownSpeaker();
        joining.copied();
        joining.citedOutlet();
        joining.sameOwner();
        joining.nobodyNamed();
        joining.takenText();
        joining.changedText();
        joining.rounded();
        joining.superseded();
        joining.denied();
        return joining.origins(group);
    }
}
