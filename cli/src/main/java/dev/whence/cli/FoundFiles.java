package dev.whence.cli;

import dev.whence.cli.trace.SourceFile;
import dev.whence.ingest.Folder;
import dev.whence.ingest.MissingPathException;
import dev.whence.ingest.ReportFile;
import dev.whence.ingest.Splitting;
import dev.whence.ingest.format.Outcome;
import dev.whence.report.Skipped;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What was found below the PATH arguments, as the main job takes it.
 *
 * @param files files to read and places that could not be looked into, by name
 * @param others how many files were passed over, being of no kind that holds reports
 * @param warnings what is wrong in descriptions of files, one line each
 */
record FoundFiles(List<SourceFile> files, int others, List<String> warnings) {
    FoundFiles {
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
    }

    /** As they are taken in usually, each file of text as one. */
    static FoundFiles in(List<Path> paths) {
        return in(paths, new ReadingOptions(), Splitting.NONE);
    }

    /** @throws WrongUse if a path leads to nothing */
    static FoundFiles in(List<Path> paths, ReadingOptions options, Splitting splitting) {
        Folder folder = open(paths, options, splitting);
        List<Path> roots =
                paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
        List<SourceFile> files = new ArrayList<>();
        folder.files().forEach(file -> files.add(new Found(file, rootOf(file.location(), roots))));
        folder.skipped().forEach(skipped -> files.add(closed(skipped, roots)));
        files.sort(Comparator.comparing(SourceFile::name));
        return new FoundFiles(files, folder.otherFiles(), folder.warnings());
    }

    /** The folders that hold the files, and those above them up to the arguments. */
    SortedSet<Path> folders() {
        SortedSet<Path> folders = new TreeSet<>();
        for (SourceFile file : files) {
            Path root = file.root().toAbsolutePath().normalize();
            Path folder = file.path().toAbsolutePath().normalize().getParent();
            while (folder != null && folders.add(folder) && folder.startsWith(root) && !folder.equals(root)) {
                folder = folder.getParent();
            }
        }
        return folders;
    }

    private static Folder open(List<Path> paths, ReadingOptions options, Splitting splitting) {
        try {
            return Folder.open(paths, options.limits(), options.columns(), splitting);
        } catch (MissingPathException e) {
            throw new WrongUse(e.getMessage() + ": check how it is written");
        }
    }

    /** The innermost argument that holds the file. */
    private static Path rootOf(Path file, List<Path> roots) {
        Path absolute = file.toAbsolutePath().normalize();
        return roots.stream()
                .filter(absolute::startsWith)
                .max(Comparator.comparing(Path::getNameCount))
                .orElse(absolute);
    }

    /** Of a place that could not be looked into only the name is known: its argument is the one below which it lies. */
    private static SourceFile closed(Skipped skipped, List<Path> roots) {
        for (Path root : roots) {
            Optional<Path> place = Stream.of(
                            root.resolve(skipped.path()),
                            root.resolveSibling(skipped.path()),
                            root.resolve(withoutFirst(skipped.path())))
                    .filter(path -> path.startsWith(root) && Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                    .findFirst();
            if (place.isPresent()) {
                return new Closed(skipped, place.get().normalize(), root);
            }
        }
        return new Closed(skipped, roots.get(0).resolve(skipped.path()), roots.get(0));
    }

    /** Where arguments collide, their names stand before those of the files: {@code north/1.txt}. */
    private static String withoutFirst(String name) {
        return name.substring(name.indexOf('/') + 1);
    }

    /** What a reader of files made of a file, as the main job takes it. */
    static SourceFile.Content content(Outcome outcome) {
        if (outcome instanceof Outcome.Read read) {
            return new SourceFile.Content.ReportRead(read.report(), read.warnings());
        }
        return new SourceFile.Content.NotRead(((Outcome.NotRead) outcome).skipped());
    }

    private record Found(ReportFile file, Path root) implements SourceFile {
        @Override
        public String name() {
            return file.name();
        }

        @Override
        public Path path() {
            return file.location();
        }

        @Override
        public Optional<String> fingerprint() {
            return file.fingerprint();
        }

        @Override
        public String stamp() {
            return file.stamp();
        }

        @Override
        public boolean holdsMany() {
            return file.holdsMany();
        }

        @Override
        public Stream<Content> read() {
            return file.read().map(FoundFiles::content);
        }
    }

    private record Closed(Skipped skipped, Path path, Path root) implements SourceFile {
        @Override
        public String name() {
            return skipped.path();
        }

        @Override
        public Optional<String> fingerprint() {
            return Optional.empty();
        }

        @Override
        public String stamp() {
            return "";
        }

        @Override
        public boolean holdsMany() {
            return false;
        }

        @Override
        public Stream<Content> read() {
            return Stream.of(new Content.NotRead(skipped));
        }
    }
}
