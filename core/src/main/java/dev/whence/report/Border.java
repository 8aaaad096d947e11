package dev.whence.report;

import java.util.List;

/**
 * What tells a report from the one before it in the same file.
 *
 * @param confidence how likely it is that another report begins here, in per cent; {@link #CERTAIN} where a mark says so
 * @param signs what speaks for it, for people: "a dateline"
 */
public record Border(int confidence, List<String> signs) {
    /** What a mark such as "Document 3 of 12" gives, and no sign. */
    public static final int CERTAIN = 100;

    /** @throws IllegalArgumentException if the confidence is no percentage */
    public Border {
        signs = List.copyOf(signs);
        if (confidence < 0 || confidence > CERTAIN) {
            throw new IllegalArgumentException("No percentage: " + confidence);
        }
    }
}
