package dev.whence.ingest.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins words that the end of a line cut: "evacu-" and "ated" are "evacuated". "rocket-" and "propelled" stay
 * "rocket-propelled" where the document writes that word so on one line, and where a figure stands before the hyphen.
 */
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");
    private static final Pattern CUT = Pattern.compile("([\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*)[-‐]$");
    private static final Pattern REST = Pattern.compile("^(\\p{Ll}[\\p{L}\\p{M}]*)");
    private static final char SOFT_HYPHEN = '\u00AD';

    private final Set<String> words = new HashSet<>();

    /** @param lines all lines of the document, whose words tell which are written with a hyphen */
    Hyphens(List<String> lines) {
        for (String line : lines) {
            Matcher matcher = WORD.matcher(line);
            while (matcher.find()) {
                words.add(matcher.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Both lines as one. */
    String join(CharSequence first, String second) {
        String before = first.toString();
        if (before.endsWith(String.valueOf(SOFT_HYPHEN))) {
            return before.substring(0, before.length() - 1) + second;
        }
        Matcher cut = CUT.matcher(before.substring(Math.max(0, before.length() - 60)));
        Matcher rest = REST.matcher(second);
        if (!cut.find() || !rest.find()) {
            return before.endsWith("-") && !before.endsWith(" -") && !second.isEmpty() && !before.endsWith("--")
                    ? before + second
                    : before + " " + second;
        }
        String with = (cut.group(1) + "-" + rest.group(1)).toLowerCase(Locale.ROOT);
        String without = (cut.group(1) + rest.group(1)).toLowerCase(Locale.ROOT);
        boolean keep =
                words.contains(with) && !words.contains(without) || cut.group(1).contains("-");
        return keep ? before + second : before.substring(0, before.length() - 1) + second;
    }
}
