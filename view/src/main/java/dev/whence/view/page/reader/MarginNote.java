package dev.whence.view.page.reader;

/**
 * Says that text beside it stands in another report too.
 *
 * @param text {@code word for word from Norda}
 * @param passage the anchor of the passage, where both stand side by side
 * @param why the reason for the direction
 */
public record MarginNote(String text, String passage, String why) {}
