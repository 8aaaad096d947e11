package dev.whence.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Knows what Whence wrote itself: its pages, and the folder of texts in one of its exports. */
final class OwnOutput {
    private static final int HEAD = 4096;
    private static final Pattern GENERATOR = Pattern.compile(
            "<meta\\s[^>]{0,80}?name\\s*=\\s*[\"']?generator[\"']?\\s[^>]{0,40}?content\\s*=\\s*[\"']?Whence\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String TEXTS = "texts";
    private static final List<String> EXPORTED = List.of("claims", "questions", "findings");

    private OwnOutput() {}

    /** Whether a page names Whence as what generated it. */
    static boolean isPage(Path file) {
        return GENERATOR.matcher(head(file)).find();
    }

    /** The first bytes of a file as Latin-1, none if it cannot be read: reading it will tell why. */
    static String head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    /** Whether a folder holds the texts of an export, which lie beside its claims, questions and findings. */
    static boolean isTexts(Path folder) {
        Path parent = folder.toAbsolutePath().normalize().getParent();
        Path name = folder.getFileName();
        return parent != null
                && name != null
                && name.toString().equals(TEXTS)
                && EXPORTED.stream()
                        .allMatch(file -> Files.exists(parent.resolve(file + ".jsonl"))
                                || Files.exists(parent.resolve(file + ".csv")));
    }
}
