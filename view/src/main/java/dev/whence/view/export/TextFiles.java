package dev.whence.view.export;

import dev.whence.report.Hashes;
import dev.whence.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * {@code texts/<report>.txt}: the text that offsets index, of every report whose file is not that text itself.
 */
final class TextFiles {
    /** Most file systems take 255 bytes; what is longer is cut and told apart by a hash. */
    private static final int LONGEST_NAME = 240;

    private final Path folder;

    /** @param folder where {@code texts} is made when it is first needed */
    TextFiles(Path folder) {
        this.folder = folder.resolve("texts");
    }

    void write(Report report) throws IOException {
        if (isPlainText(report.path())) {
            return;
        }
        Path file = folder.resolve(fileName(report.path()));
        if (!file.normalize().startsWith(folder.normalize())) {
            throw new IOException("The report " + report.path() + " has no name that could be a file's");
        }
        Files.createDirectories(file.getParent());
        Files.write(file, report.text().getBytes(StandardCharsets.UTF_8));
    }

    static boolean isPlainText(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".txt") || lower.endsWith(".md");
    }

    /** {@code june/page.html} becomes {@code june/page.html.txt}; {@code ..} and what no file name may hold is encoded. */
    static String fileName(String name) {
        String[] parts = name.split("/", -1);
        return Arrays.stream(parts).map(TextFiles::safe).collect(Collectors.joining("/")) + ".txt";
    }

    private static String safe(String part) {
        if (part.isEmpty() || part.equals(".") || part.equals("..")) {
            return part.isEmpty() ? "%" : part.replace(".", "%2E");
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c < 0x20 || c == 0x7F || "%\\:*?\"<>|".indexOf(c) >= 0) {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                out.append(c);
            }
        }
        return shortened(out.toString());
    }

    private static String shortened(String part) {
        if (part.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME) {
            return part;
        }
        StringBuilder out = new StringBuilder();
        int bytes = 0;
        for (int c : part.codePoints().toArray()) {
            bytes += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST_NAME - 17) {
                break;
            }
            out.appendCodePoint(c);
        }
        return out + "-" + Hashes.short64(part);
    }
}
