package dev.whence.ingest.html;

/**
 * A paragraph, heading, list item, table row or caption of an article, as one piece of text.
 *
 * @param group list items and rows of the same list or table have the same number
 * @param linkShare the share of its characters that stand in links, from 0 to 1
 * @param headline whether this is the headline of the article
 */
record Block(Kind kind, String text, int group, double linkShare, boolean headline) {
    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW,
        CAPTION
    }

    /** Whether it ends as a sentence does; a linked title does not. */
    boolean endsLikeProse() {
        int end = text.length();
        while (end > 0 && "\"'”’»)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…:;".indexOf(text.charAt(end - 1)) >= 0;
    }

    boolean follows(Block other) {
        return kind == other.kind && group == other.group && (kind == Kind.ITEM || kind == Kind.ROW);
    }
}
