package dev.whence.ingest;

import dev.whence.ingest.about.ReportsCsv;
import dev.whence.ingest.format.ReportFormat;
import dev.whence.report.About;
import dev.whence.report.Skipped;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Walks one path of the command line: a file, or a folder with all below it. Folders are gone through in the order of
 * their names, a folder that links lead to twice only once, hidden files not at all.
 */
final class FolderWalk {
    private record Step(Path folder, String prefix, List<Path> above) {}

    private final Path start;
    private final Formats formats;
    private final List<Found> found = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Map<Path, String> seen = new HashMap<>();
    private int others;

    private FolderWalk(Path start, Formats formats) {
        this.start = start;
        this.formats = formats;
    }

    static FolderWalk of(Path start, Formats formats) {
        FolderWalk walk = new FolderWalk(start, formats);
        if (Files.isDirectory(start)) {
            walk.folder();
        } else {
            walk.named();
        }
        return walk;
    }

    Path start() {
        return start;
    }

    List<Found> found() {
        return found;
    }

    /** What is not read, with names below the argument. */
    List<Skipped> skipped() {
        return skipped;
    }

    List<String> warnings() {
        return warnings;
    }

    /** How many files are of no kind that holds reports, or Whence's own. */
    int others() {
        return others;
    }

    private void named() {
        String name = nameOf(start);
        Optional<ReportFormat> format = formats.of(name);
        if (!Files.isRegularFile(start)) {
            skipped.add(new Skipped(name, "not a regular file"));
        } else if (format.isEmpty()) {
            skipped.add(new Skipped(name, "not a kind of file that is read as a report (" + kinds() + ")"));
        } else if (isPage(name) && OwnOutput.isPage(start)) {
            skipped.add(new Skipped(name, "a page that Whence made"));
        } else {
            Path parent =
                    Optional.ofNullable(start.toAbsolutePath().getParent()).orElse(start);
            add(name, start, format.get(), csv(parent, "").flatMap(csv -> csv.about(name)));
        }
    }

    private void folder() {
        Deque<Step> open = new ArrayDeque<>();
        open.push(new Step(start, "", List.of()));
        while (!open.isEmpty()) {
            Step step = open.pop();
            Path real = real(step.folder());
            String name = step.prefix().isEmpty()
                    ? nameOf(start)
                    : step.prefix().substring(0, step.prefix().length() - 1);
            if (step.above().contains(real)) {
                skipped.add(new Skipped(name, "a link that leads back to a folder above it"));
            } else if (seen.containsKey(real)) {
                skipped.add(new Skipped(name, "the same folder as " + seen.get(real)));
            } else {
                seen.put(real, name);
                List<Path> above = new ArrayList<>(step.above());
                above.add(real);
                contents(step, name, List.copyOf(above)).forEach(open::push);
            }
        }
        if (found.isEmpty() && skipped.isEmpty()) {
            skipped.add(new Skipped(nameOf(start), "no reports in this folder (" + kinds() + ")"));
        }
    }

    /** Takes the files of a folder; gives the folders in it, the last first. */
    private List<Step> contents(Step step, String name, List<Path> above) {
        List<Path> children;
        try {
            children = children(step.folder());
        } catch (AccessDeniedException e) {
            skipped.add(new Skipped(name, "no permission to read this folder"));
            return List.of();
        } catch (IOException e) {
            skipped.add(new Skipped(name, "folder cannot be read"));
            return List.of();
        }
        Optional<ReportsCsv> csv = csv(step.folder(), step.prefix());
        List<Step> folders = new ArrayList<>();
        for (Path child : children) {
            String childName = step.prefix() + nameOf(child);
            if (Files.isDirectory(child)) {
                if (SavedPage.isFolderOf(child, children)) {
                    others += SavedPage.files(child);
                } else if (!OwnOutput.isTexts(child)) {
                    folders.add(0, new Step(child, childName + "/", above));
                }
            } else {
                file(child, childName, csv.flatMap(rows -> rows.about(nameOf(child))));
            }
        }
        return folders;
    }

    private void file(Path file, String name, Optional<About> described) {
        Optional<ReportFormat> format = formats.of(nameOf(file)).filter(kind -> !kind.onlyWhenNamed());
        if (format.isEmpty() || Files.isRegularFile(file) && !format.get().mayBe(() -> OwnOutput.head(file))) {
            others++;
        } else if (Files.isRegularFile(file)) {
            add(name, file, format.get(), described);
        } else {
            boolean link = Files.isSymbolicLink(file);
            boolean there = Files.exists(file);
            skipped.add(new Skipped(name, link && !there ? "a link that leads nowhere" : "not a regular file"));
        }
    }

    private void add(String name, Path file, ReportFormat format, Optional<About> described) {
        Path real = real(file);
        boolean link = !real.equals(file.toAbsolutePath().normalize());
        found.add(new Found(name, file, real, link, format, described.orElse(About.NOTHING)));
    }

    private Optional<ReportsCsv> csv(Path folder, String prefix) {
        return Descriptions.beside(folder, prefix, warnings, skipped);
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path child : stream) {
                if (!nameOf(child).startsWith(".")) {
                    children.add(child);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(Comparator.comparing(FolderWalk::nameOf));
        return children;
    }

    private static boolean isPage(String name) {
        String extension = Formats.extension(name);
        return extension.equals("html") || extension.equals("htm");
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    static String nameOf(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private String kinds() {
        return "read are " + String.join(", ", formats.extensions());
    }
}
