package dev.whence.ingest.html;

import dev.whence.ingest.about.DataFile;
import java.util.List;
import java.util.regex.Pattern;

/** A list of patterns for whole short blocks of text, case ignored. */
final class LinePatterns {
    private static final int LONGEST = 250;

    private final List<Pattern> patterns;

    private LinePatterns(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    static LinePatterns load(String file) {
        return new LinePatterns(DataFile.lines(LinePatterns.class, file).stream()
                .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList());
    }

    boolean match(String block) {
        return block.length() <= LONGEST
                && patterns.stream().anyMatch(pattern -> pattern.matcher(block).matches());
    }
}
