package dev.whence.report;

/**
 * Converts offsets in UTF-16 units, used inside, to offsets in Unicode code points, used in exports.
 *
 * <p>Costs one pass over the text when made and constant time per question for texts without surrogates.
 */
public final class CodePoints {
    private static final int STRIDE = 256;

    private final String text;
    private final int[] sampled;
    private final boolean plain;

    public CodePoints(String text) {
        this.text = text;
        this.sampled = new int[text.length() / STRIDE + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % STRIDE == 0) {
                sampled[i / STRIDE] = count;
            }
            if (!isSecondHalf(i)) {
                count++;
            }
        }
        if (text.length() % STRIDE == 0) {
            sampled[text.length() / STRIDE] = count;
        }
        this.plain = count == text.length();
    }

    /** How many code points stand before the UTF-16 offset. */
    public int at(int offset) {
        if (plain) {
            return offset;
        }
        int count = sampled[offset / STRIDE];
        for (int i = offset - offset % STRIDE; i < offset; i++) {
            if (!isSecondHalf(i)) {
                count++;
            }
        }
        return count;
    }

    private boolean isSecondHalf(int i) {
        return Character.isLowSurrogate(text.charAt(i)) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
