package dev.whence.ingest.pdf;

/**
 * A stretch of a printed line with no wide gap in it, in points from the upper left corner of its page.
 *
 * @param bottom the base line
 * @param size the height of its letters
 * @param cell whether another stretch stands before it on the same line, behind a wide gap
 */
record Line(int page, String text, double left, double right, double top, double bottom, double size, boolean cell) {

    double width() {
        return right - left;
    }

    /** Whether both stand at one height. */
    boolean besides(Line other) {
        double overlap = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        return overlap > 0.5 * Math.min(bottom - top, other.bottom - other.top);
    }
}
