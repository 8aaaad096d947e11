package dev.whence.ingest;

import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.ReadingLimits;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Prints what is read from the paths given; a tool for looking at extraction by eye. */
public final class ShowFolder {
    private ShowFolder() {}

    public static void main(String[] args) {
        boolean brief = args.length > 0 && args[0].equals("--brief");
        List<Path> paths = Arrays.stream(args)
                .filter(a -> !a.startsWith("--"))
                .map(Path::of)
                .toList();
        Folder folder = Folder.open(paths, ReadingLimits.DEFAULT);
        for (ReportFile file : folder.files()) {
            try (Stream<Outcome> outcomes = file.read()) {
                outcomes.forEach(outcome -> show(outcome, brief));
            }
        }
        folder.skipped().forEach(System.out::println);
        folder.warnings().forEach(System.out::println);
        System.out.println(folder.files().size() + " files, " + folder.otherFiles() + " others");
    }

    private static void show(Outcome outcome, boolean brief) {
        if (outcome instanceof Outcome.Read read) {
            var report = read.report();
            var about = report.about();
            System.out.printf(
                    "=== %s [%s] %d chars, headline %s, body %s%n    title %s%n    outlet %s%n    author %s%n    date %s%n    url %s %s%n",
                    report.path(),
                    report.language().orElse("?"),
                    report.text().length(),
                    report.headline().map(s -> s.of(report.text())),
                    report.body(),
                    about.title(),
                    about.outlet(),
                    about.author(),
                    about.date(),
                    about.url(),
                    read.warnings());
            if (!brief) {
                System.out.println(report.text());
            }
        } else {
            System.out.println(outcome);
        }
    }
}
