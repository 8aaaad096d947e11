package dev.whence.ingest;

import dev.whence.ingest.format.Html;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Knows what Whence wrote itself: its pages, and the folder of texts in one of its exports. */
final class OwnOutput {
    private static final int HEAD = 4096;
    private static final String TEXTS = "texts";
    private static final List<String> EXPORTED = List.of("claims", "questions", "findings");
    private static final Html PAGE = new Html();

    private OwnOutput() {}

    /** Whether a page names Whence as what generated it. */
    static boolean isPage(Path file) {
        return !PAGE.mayBe(() -> head(file));
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
