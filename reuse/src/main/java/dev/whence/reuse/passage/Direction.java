package dev.whence.reuse.passage;

/**
 * Who has it from whom, with the reason in words.
 *
 * @param flow which way the text went
 * @param why the reasons, strongest first; for {@link Flow#UNKNOWN} what was missing or at odds
 */
public record Direction(Flow flow, String why) {
    /** Which way a text went between the two sides of a passage. */
    public enum Flow {
        FROM_TO,
        TO_FROM,
        UNKNOWN
    }
}
