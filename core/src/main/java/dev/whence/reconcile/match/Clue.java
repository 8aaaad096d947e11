package dev.whence.reconcile.match;

/** One reason to take two claims for answers to one question, or not to. */
public interface Clue {
    /** Says that two claims cannot answer one question, whatever else speaks for it. */
    double NEVER = -100;

    /**
     * What it weighs: above 0 it speaks for one question, below 0 against, about in units of the logarithm of the odds.
     * The same for both orders of the two.
     */
    double weight(Account a, Account b);
}
