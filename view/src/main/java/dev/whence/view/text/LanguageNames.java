package dev.whence.view.text;

import java.util.Locale;

/** Languages by their English names. */
public final class LanguageNames {
    private LanguageNames() {}

    /** {@code French} for {@code fr}; the code itself where it is none. */
    public static String english(String code) {
        String name = new Locale.Builder().setLanguage(code).build().getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? code : name;
    }
}
