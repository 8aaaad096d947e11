package dev.whence.ingest.format;

import dev.whence.report.Hashes;
import java.util.ArrayList;
import java.util.List;

/**
 * The name of an entry, as an archive or a mail gives it, made fit for use as a path: {@code ../../etc/a.txt} is
 * {@code etc/a.txt}. Exports write files of these names.
 */
final class EntryName {
    private static final int LONGEST = 120;

    private EntryName() {}

    static String harmless(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.replace('\\', '/').split("/")) {
            String clean = part.codePoints()
                    .map(c -> isHarmless(c) ? c : '_')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString()
                    .strip();
            if (!clean.isEmpty() && !clean.equals(".") && !clean.equals("..")) {
                parts.add(shortened(clean));
            }
        }
        return parts.isEmpty() ? "unnamed" : String.join("/", parts);
    }

    // Directions turn a name around on a screen, and a colon names a drive.
    private static boolean isHarmless(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && "<>:\"|?*".indexOf(c) < 0;
    }

    private static String shortened(String part) {
        if (part.length() <= LONGEST) {
            return part;
        }
        int end = part.offsetByCodePoints(0, Math.min(LONGEST / 2, part.codePointCount(0, part.length())));
        int dot = part.lastIndexOf('.');
        String extension = dot > 0 && part.length() - dot <= 10 ? part.substring(dot) : "";
        return part.substring(0, end) + "~" + Hashes.short64(part) + extension;
    }
}
