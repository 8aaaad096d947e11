package dev.whence.ingest.split.sign;

import dev.whence.ingest.split.text.SplitText;

/** A count begins anew: "1." or "1/" after points that had come further. */
final class CountSign implements Sign {
    private final double[] restarts;

    CountSign(SplitText text) {
        this.restarts = new double[text.blocks().size()];
        int reached = 0;
        for (int i = 0; i < restarts.length; i++) {
            int number = number(text.text(), text.blocks().get(i).start());
            if (number == 1 && reached > 1) {
                restarts[i] = 1;
            }
            reached = number > 0 ? number : reached;
        }
    }

    /** The number of a point that begins there, or 0. */
    private static int number(String text, int at) {
        int end = at;
        int number = 0;
        while (end < text.length() && end - at < 2 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            number = number * 10 + text.charAt(end++) - '0';
        }
        boolean closed = end > at && end + 1 < text.length() && ".)/".indexOf(text.charAt(end)) >= 0;
        return closed && text.charAt(end + 1) == ' ' ? number : 0;
    }

    @Override
    public double before(int block) {
        return restarts[block];
    }
}
