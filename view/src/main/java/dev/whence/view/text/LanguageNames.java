package dev.whence.view.text;

import dev.whence.report.Report;
import java.util.Locale;
import java.util.Optional;

/** Languages by their English names. */
public final class LanguageNames {
    private LanguageNames() {}

    /** {@code French} for {@code fr}; the code itself where it is none. */
    public static String english(String code) {
        String name = new Locale.Builder().setLanguage(code).build().getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? code : name;
    }

    /** {@code in French: kept, not read for claims}; empty of a report that was read for claims. */
    public static Optional<String> unread(Report report) {
        return Optional.of(report)
                .filter(Report::isForeign)
                .flatMap(Report::language)
                .map(code -> "in " + english(code) + ": kept, not read for claims");
    }
}
