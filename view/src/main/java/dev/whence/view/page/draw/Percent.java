package dev.whence.view.page.draw;

/** Places across a drawing, in percent of its width with one decimal, so that it is as wide as the screen. */
final class Percent {
    private static final double MARGIN = 4;
    private static final double WIDTH = 92;

    private Percent() {}

    /** Of a place from 0 to 1, within margins. */
    static double within(double place) {
        return rounded(MARGIN + WIDTH * place);
    }

    static double rounded(double percent) {
        return Math.round(percent * 10) / 10.0;
    }

    /** {@code 34.5%}, {@code 50%} */
    static String text(double percent) {
        long tenths = Math.round(percent * 10);
        return tenths % 10 == 0 ? tenths / 10 + "%" : tenths / 10 + "." + tenths % 10 + "%";
    }
}
