package dev.whence.ingest.language;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tags with which pages and feeds name their language: {@code en-GB}. */
public final class LanguageTag {
    private static final Pattern TAG = Pattern.compile("[a-z]{2}(?:[-_].*)?");

    private LanguageTag() {}

    /** The ISO 639-1 code in the tag, whatever its case; empty where there is none. */
    public static Optional<String> language(String tag) {
        String small = tag.toLowerCase(Locale.ROOT);
        return TAG.matcher(small).matches() ? Optional.of(small.substring(0, 2)) : Optional.empty();
    }
}
