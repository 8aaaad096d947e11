package dev.whence.cli;

import dev.whence.view.Dossier;
import dev.whence.view.page.PageSettings;
import dev.whence.view.page.ReportPage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** How a page is to be made, for the commands that write one. */
final class PageOptions {
    @Option(
            names = "--quotes-only",
            description = "On the page show only the sentences that hold figures, not whole texts.")
    private boolean quotesOnly;

    @Option(
            names = "--redact-names",
            description =
                    "On the page strike out the names of persons who are quoted, and of authors, where Whence knows"
                            + " them. Others may remain: look before you publish.")
    private boolean redactNames;

    void write(Dossier dossier, Path file, PrintWriter out) throws IOException {
        new ReportPage(new PageSettings(Version.current(), quotesOnly, redactNames)).write(dossier, file);
        out.println("Page     " + file);
    }
}
