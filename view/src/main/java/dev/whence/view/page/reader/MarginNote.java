package dev.whence.view.page.reader;

/**
 * Says that text beside it stands in another report too.
 *
 * @param text {@code word for word from Norda}
 * @param href the anchor of the passage where both stand side by side, or of the other report; empty where there are too many to name
 * @param why the reason for the direction
 */
public record MarginNote(String text, String href, String why) {}
