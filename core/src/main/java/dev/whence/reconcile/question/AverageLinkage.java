package dev.whence.reconcile.question;

import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Likeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the two groups that are likest on average, again and again, while more speaks for it than against. */
final class AverageLinkage {
    private final List<List<Account>> groups = new ArrayList<>();
    /** Sums of the likeness between members of two groups; groups that were joined away are null. */
    private final double[][] sums;

    /** What speaks most against two of their members. */
    private final double[][] worst;

    private final double tolerated;
    private final double share;
    private final boolean[] gone;
    /** For each group the likest one behind it, or -1. */
    private final int[] likest;

    private AverageLinkage(List<Account> accounts, Likeness likeness) {
        int n = accounts.size();
        sums = new double[n][n];
        worst = new double[n][n];
        tolerated = likeness.weights().of("linkage.tolerated");
        share = likeness.weights().of("linkage.worst");
        gone = new boolean[n];
        likest = new int[n];
        for (int i = 0; i < n; i++) {
            groups.add(new ArrayList<>(List.of(accounts.get(i))));
            for (int j = i + 1; j < n; j++) {
                sums[i][j] = likeness.weight(accounts.get(i), accounts.get(j));
                sums[j][i] = sums[i][j];
                worst[i][j] = sums[i][j];
                worst[j][i] = sums[i][j];
            }
        }
        for (int i = 0; i < n; i++) {
            likest[i] = likestBehind(i);
        }
    }

    static List<List<Account>> split(List<Account> accounts, Likeness likeness) {
        if (accounts.size() == 1) {
            return List.of(List.copyOf(accounts));
        }
        AverageLinkage linkage = new AverageLinkage(accounts, likeness);
        boolean joined = true;
        while (joined) {
            joined = linkage.joinLikest();
        }
        return linkage.rest();
    }

    private boolean joinLikest() {
        int best = -1;
        for (int i = 0; i < gone.length; i++) {
            if (!gone[i] && likest[i] >= 0 && (best < 0 || average(i, likest[i]) > average(best, likest[best]))) {
                best = i;
            }
        }
        if (best < 0 || average(best, likest[best]) <= 0) {
            return false;
        }
        join(best, likest[best]);
        return true;
    }

    private void join(int i, int j) {
        groups.get(i).addAll(groups.get(j));
        gone[j] = true;
        for (int k = 0; k < gone.length; k++) {
            sums[i][k] += sums[j][k];
            sums[k][i] = sums[i][k];
            worst[i][k] = Math.min(worst[i][k], worst[j][k]);
            worst[k][i] = worst[i][k];
        }
        for (int k = 0; k < gone.length; k++) {
            // others need no new look: no group is liker than the likest of those that it is made of
            if (!gone[k] && (k == i || likest[k] == i || likest[k] == j)) {
                likest[k] = likestBehind(k);
            }
        }
    }

    private int likestBehind(int i) {
        int best = -1;
        for (int j = i + 1; j < gone.length; j++) {
            if (!gone[j] && (best < 0 || average(i, j) > average(i, best))) {
                best = j;
            }
        }
        return best;
    }

    /** On average; a few that cannot be one do not drown among many that may be. */
    private double average(int i, int j) {
        double average =
                sums[i][j] / ((double) groups.get(i).size() * groups.get(j).size());
        return average - share * Math.max(0, -worst[i][j] - tolerated);
    }

    private List<List<Account>> rest() {
        List<List<Account>> rest = new ArrayList<>();
        for (int i = 0; i < gone.length; i++) {
            if (!gone[i]) {
                groups.get(i).sort(Comparator.comparing(Account::index));
                rest.add(List.copyOf(groups.get(i)));
            }
        }
        return rest;
    }
}
