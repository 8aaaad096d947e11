package dev.whence.view.page.text;

/**
 * Stands around parts of a large page that wait as text until they are asked for, so that it opens in a moment. A block of
 * this type is no script and never runs; what stands in it is escaped like the rest of the page, so nothing in it can end it.
 */
public final class Waiting {
    public static final String BEGIN = "<script type=\"text/html\">";
    public static final String END = "</script>";

    private Waiting() {}
}
