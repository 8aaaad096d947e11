package dev.whence.claim;

import dev.whence.report.TextSpan;
import java.util.List;

/**
 * Why a claim was read as it was: the rule that fired and where each part of it stands.
 *
 * @param rule the id of the rule, as in the rule files
 * @param sentence the sentence or list item that holds the number
 */
public record Evidence(String rule, TextSpan sentence, List<Part> parts) {

    public Evidence {
        parts = List.copyOf(parts);
    }

    /** One stretch of text and what it contributed. */
    public record Part(Role role, TextSpan span) {}

    /** What a stretch of text contributed to a claim. */
    public enum Role {
        NUMBER,
        HEDGE,
        POPULATION,
        TRIGGER,
        PLACE,
        TIME,
        CAUSE,
        BLAMED,
        STATUS,
        SOURCE,
        CUE
    }
}
