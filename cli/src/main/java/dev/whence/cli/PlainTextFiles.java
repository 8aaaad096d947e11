package dev.whence.cli;

import dev.whence.cli.trace.SourceFile;
import dev.whence.report.Hashes;
import dev.whence.report.Report;
import dev.whence.report.Skipped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds text files; stands in until the reading of files is there. */
final class PlainTextFiles {
    private PlainTextFiles() {}

    static List<SourceFile> find(List<Path> paths) throws IOException {
        List<SourceFile> found = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new WrongUse("There is no file or folder " + path);
            }
            try (Stream<Path> walk = Files.walk(path)) {
                walk.filter(Files::isRegularFile)
                        .filter(file -> file.toString().endsWith(".txt"))
                        .sorted()
                        .forEach(file -> found.add(new Found(path, file)));
            }
        }
        return found;
    }

    private record Found(Path root, Path path) implements SourceFile {
        @Override
        public String name() {
            return root.equals(path)
                    ? String.valueOf(path.getFileName())
                    : root.relativize(path).toString();
        }

        @Override
        public Optional<String> fingerprint() {
            try {
                return Optional.of(Hashes.short128(Files.readString(path, StandardCharsets.ISO_8859_1)));
            } catch (IOException e) {
                return Optional.empty();
            }
        }

        @Override
        public List<Content> read() {
            try {
                String text = Files.readString(path);
                return List.of(
                        text.isBlank()
                                ? new Content.NotRead(new Skipped(name(), "empty file"))
                                : new Content.ReportRead(Report.of(name(), text), List.of()));
            } catch (IOException e) {
                return List.of(new Content.NotRead(new Skipped(name(), "cannot be read")));
            }
        }
    }
}
