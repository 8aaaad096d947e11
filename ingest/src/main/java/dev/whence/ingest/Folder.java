package dev.whence.ingest;

import dev.whence.ingest.format.ReadingLimits;
import dev.whence.ingest.format.SourceFile;
import dev.whence.ingest.rows.ChosenColumns;
import dev.whence.report.Skipped;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The report files below one or several paths.
 *
 * @param files the files to read, sorted by name
 * @param skipped what was found and is not read, with the reason, sorted by name
 * @param otherFiles how many files are of no kind that holds reports, or were written by Whence
 * @param warnings what is wrong in the {@code reports.csv} files, one line each
 */
public record Folder(List<ReportFile> files, List<Skipped> skipped, int otherFiles, List<String> warnings) {
    public Folder {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
        warnings = List.copyOf(warnings);
    }

    /**
     * Finds the report files of the paths; reads none of them yet.
     *
     * @param paths files and folders; a file named here that holds no report is skipped with a reason, while in a
     *     folder it is passed over
     * @throws MissingPathException if a path leads to nothing
     */
    public static Folder open(List<Path> paths, ReadingLimits limits) {
        return open(paths, limits, ChosenColumns.USUAL);
    }

    /** @param columns which columns of tables hold the texts; if one is named, tables in folders are read too */
    public static Folder open(List<Path> paths, ReadingLimits limits, ChosenColumns columns) {
        return open(paths, limits, columns, Splitting.NONE);
    }

    /** @param splitting whether a file of text may be several reports */
    public static Folder open(List<Path> paths, ReadingLimits limits, ChosenColumns columns, Splitting splitting) {
        for (Path path : paths) {
            if (!Files.exists(path) && !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new MissingPathException(path);
            }
        }
        Formats formats = Formats.all(columns, splitting);
        List<FolderWalk> walks = withoutRepeats(paths).stream()
                .map(path -> FolderWalk.of(path, formats))
                .toList();
        return named(walks, ArgumentNames.prefixes(walks), limits);
    }

    private static List<Path> withoutRepeats(List<Path> paths) {
        return paths.stream()
                .map(path -> path.toAbsolutePath().normalize())
                .distinct()
                .toList();
    }

    private static Folder named(List<FolderWalk> walks, List<String> prefixes, ReadingLimits limits) {
        List<Found> all = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        int others = 0;
        for (int i = 0; i < walks.size(); i++) {
            FolderWalk walk = walks.get(i);
            String prefix = prefixes.get(i);
            walk.found().forEach(found -> all.add(found.under(prefix)));
            walk.skipped().forEach(one -> skipped.add(new Skipped(prefix + one.path(), one.reason())));
            walk.warnings().forEach(warning -> warnings.add(prefix + warning));
            others += walk.others();
        }
        List<ReportFile> files = once(all, skipped).stream()
                .sorted(Comparator.comparing(Found::name))
                .map(found -> new ReportFile(
                        SourceFile.at(found.name(), found.location(), found.described(), limits),
                        found.location(),
                        found.format()))
                .toList();
        skipped.sort(Comparator.comparing(Skipped::path).thenComparing(Skipped::reason));
        return new Folder(files, skipped.stream().distinct().toList(), others, warnings);
    }

    /** Each file once, though links or two arguments lead to it: a report counted twice looks like two witnesses. */
    private static List<Found> once(List<Found> all, List<Skipped> skipped) {
        List<Found> sorted = all.stream()
                .sorted(Comparator.comparing(Found::link).thenComparing(Found::name))
                .toList();
        Map<Path, Found> byFile = new HashMap<>();
        for (Found found : sorted) {
            Optional<Found> first = Optional.ofNullable(byFile.putIfAbsent(found.real(), found));
            if (first.isPresent() && found.link()) {
                skipped.add(new Skipped(found.name(), "a link to " + first.get().name() + ", which is read"));
            }
        }
        return List.copyOf(byFile.values());
    }
}
