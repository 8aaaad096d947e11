package dev.whence.ingest.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** The kinds of files that are read. */
public final class Formats {
    private static final List<ReportFormat> ALL = List.of(new PlainText(), new Markdown(), new Html());

    private Formats() {}

    /** The format of a file with that name. */
    public static Optional<ReportFormat> of(String name) {
        String extension = extension(name);
        return ALL.stream()
                .filter(format -> format.extensions().contains(extension))
                .findFirst();
    }

    /** The extensions that are read, sorted: {@code htm, html, md …}. */
    public static List<String> extensions() {
        TreeSet<String> extensions = new TreeSet<>();
        ALL.forEach(format -> extensions.addAll(format.extensions()));
        return List.copyOf(extensions);
    }

    /** What stands behind the last dot of a name, in lower case; empty for a name without one. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
