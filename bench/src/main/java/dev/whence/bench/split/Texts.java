package dev.whence.bench.split;

import dev.whence.ingest.Folder;
import dev.whence.ingest.ReportFile;
import dev.whence.ingest.about.FrontMatter;
import dev.whence.ingest.about.HeaderLines;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.ReadingLimits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The texts of a folder's reports, each as a person would paste it. */
final class Texts {
    private Texts() {}

    /** @param headers whether lines such as {@code Title: …} above the text are kept */
    static List<String> of(Path folder, boolean headers) {
        List<String> texts = new ArrayList<>();
        for (ReportFile file :
                Folder.open(List.of(folder), ReadingLimits.DEFAULT).files()) {
            try (Stream<Outcome> outcomes = file.read()) {
                outcomes.filter(Outcome.Read.class::isInstance)
                        .map(outcome -> ((Outcome.Read) outcome).report().text())
                        .map(text -> headers ? text : withoutHead(text))
                        .forEach(texts::add);
            }
        }
        return texts;
    }

    private static String withoutHead(String text) {
        int front = FrontMatter.read(text).end();
        return text.substring(HeaderLines.read(text, front).end());
    }
}
