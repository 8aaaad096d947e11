package dev.whence.bench.split;

import dev.whence.bench.Reports;
import dev.whence.ingest.about.FrontMatter;
import dev.whence.ingest.about.HeaderLines;
import java.nio.file.Path;
import java.util.List;

/** The texts of a folder's reports, each as a person would paste it. */
final class Texts {
    private Texts() {}

    /** @param headers whether lines such as {@code Title: …} above the text are kept */
    static List<String> of(Path folder, boolean headers) {
        return Reports.of(folder).stream()
                .map(report -> headers ? report.text() : withoutHead(report.text()))
                .toList();
    }

    private static String withoutHead(String text) {
        int front = FrontMatter.read(text).end();
        return text.substring(HeaderLines.read(text, front).end());
    }
}
