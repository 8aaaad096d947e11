package dev.whence.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows the folder that a browser writes beside a page it saves: {@code Bridge falls_files} beside
 * {@code Bridge falls.html}. Its pictures, scripts and the pages of its frames are pieces of that page and no reports.
 */
final class SavedPage {
    private static final Pattern FOLDER = Pattern.compile("(.+)(?:_files|_archivos|_fichiers|-Dateien|\\.files)");

    private SavedPage() {}

    /** @param beside what lies in the folder around it */
    static boolean isFolderOf(Path folder, List<Path> beside) {
        Matcher matcher = FOLDER.matcher(FolderWalk.nameOf(folder));
        if (!matcher.matches()) {
            return false;
        }
        String page = matcher.group(1).toLowerCase(Locale.ROOT);
        return beside.stream()
                .map(path -> FolderWalk.nameOf(path).toLowerCase(Locale.ROOT))
                .anyMatch(name ->
                        name.equals(page + ".html") || name.equals(page + ".htm") || name.equals(page + ".xhtml"));
    }

    /** How many files are in it. */
    static int files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return (int) all.filter(Files::isRegularFile).count();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
