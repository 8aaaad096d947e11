package dev.whence.ingest.split.sign;

import dev.whence.ingest.split.text.SplitText;
import java.util.regex.Pattern;

/**
 * A short line like a headline: "Bridge falls at Vela, nine dead". A heading within a report looks the same, save in
 * Markdown, where it has two marks or more.
 */
final class TitleSign implements Sign {
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 22;
    private static final Pattern STAMP = Pattern.compile(
            "\\W{0,3}\\d{1,2}(?:[:.]\\d{2}\\b|(?:[:.]\\d{2})? ?[ap]\\.?m\\b)|(?:update|posted|updated)\\b.{0,24}\\d",
            Pattern.CASE_INSENSITIVE);
    private static final String OPENERS = "#*\"“”'‘«„(¡¿";
    private static final Pattern LIKE_PROSE = Pattern.compile(".*[.:;,]");

    private final SplitText text;
    private final Openings openings;

    TitleSign(SplitText text, Openings openings) {
        this.text = text;
        this.openings = openings;
    }

    @Override
    public double before(int block) {
        return openings.isLines(block) && isTitle(text.firstLine(block)) ? 1 : 0;
    }

    /** "[11 June 2025, 12:10]", "14:38 – the station falls silent": a post in a channel or a live page. */
    static boolean isStamp(String line) {
        return line.startsWith("[") || STAMP.matcher(line).lookingAt();
    }

    private static boolean opens(char first) {
        return Character.isLetterOrDigit(first) ? !Character.isLowerCase(first) : OPENERS.indexOf(first) >= 0;
    }

    static boolean isTitle(String line) {
        int words = 1;
        for (int i = 1; i < line.length(); i++) {
            if (line.charAt(i) == ' ') {
                words++;
            }
        }
        return words >= FEWEST_WORDS
                && words <= MOST_WORDS
                && opens(line.charAt(0))
                && !isStamp(line)
                && !line.startsWith("##")
                && !LIKE_PROSE.matcher(line).matches();
    }
}
