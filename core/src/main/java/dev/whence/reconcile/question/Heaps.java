package dev.whence.reconcile.question;

/** Things that hang together, by their numbers: a disjoint-set forest (Tarjan 1975), named by its smallest member. */
public final class Heaps {
    private final int[] parent;

    public Heaps(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /** The smallest number that hangs together with this one. */
    public int of(int i) {
        int root = i;
        while (parent[root] != root) {
            root = parent[root];
        }
        int at = i;
        while (parent[at] != root) {
            int next = parent[at];
            parent[at] = root;
            at = next;
        }
        return root;
    }

    public void join(int a, int b) {
        int first = of(a);
        int second = of(b);
        parent[Math.max(first, second)] = Math.min(first, second);
    }
}
