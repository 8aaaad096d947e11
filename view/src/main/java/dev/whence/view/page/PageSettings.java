package dev.whence.view.page;

/**
 * How a page is made.
 *
 * @param version Whence's version
 * @param quotesOnly whether only the sentences that hold a claim are shown, not whole texts
 * @param redactNames whether personal names are struck out
 */
public record PageSettings(String version, boolean quotesOnly, boolean redactNames) {}
