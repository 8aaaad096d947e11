package dev.whence.ingest.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The credit that ends a caption and tells nothing of what the picture shows: {@code Photo: Norda / A. Lind}. */
final class PhotoCredit {
    private static final Pattern CREDIT = Pattern.compile(
            "(?:^|(?<=[.!?…”\"’)])\\s+|\\s*[|·—–]\\s*|\\s*[(\\[])"
                    + "(?i:(?:file |handout )?(?:photo(?:graph)?|image|picture|credit|source photo)s?(?: credit)?"
                    + "\\s*(?::|by\\b|©)|©|\\(c\\))\\s*(?<name>.{0,120})$",
            Pattern.DOTALL);
    // "Photo: two men carry the dead" is no credit.
    private static final Pattern PROSE = Pattern.compile("(?:\\b\\p{Ll}{3,}\\b\\W+){2}\\p{Ll}{2,}");

    private static final int LONGEST = 2000;

    private PhotoCredit() {}

    /** The caption without its credit, which may be nothing. */
    static String strip(String caption) {
        if (caption.length() > LONGEST) {
            return caption;
        }
        Matcher matcher = CREDIT.matcher(caption);
        if (matcher.find() && !PROSE.matcher(matcher.group("name")).find()) {
            return caption.substring(0, matcher.start()).strip();
        }
        return caption;
    }
}
