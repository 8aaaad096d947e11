package dev.whence.view.page.contents;

import java.util.Collection;

/**
 * Short names within a page: the beginnings of ids, as long as it takes to tell all of them apart, at least six
 * characters. {@code ceb23465f16121dc7} is {@code ceb234}.
 */
public final class Anchors {
    private static final int SHORTEST = 6;
    private final int length;

    /** @param ids all ids that the page will show */
    Anchors(Collection<String> ids) {
        int needed = SHORTEST;
        String[] sorted = ids.stream().sorted().distinct().toArray(String[]::new);
        for (int i = 1; i < sorted.length; i++) {
            needed = Math.max(needed, common(sorted[i - 1], sorted[i]) + 1);
        }
        this.length = needed;
    }

    public String of(String id) {
        return id.substring(0, Math.min(length, id.length()));
    }

    private static int common(String one, String other) {
        int i = 0;
        while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }
}
