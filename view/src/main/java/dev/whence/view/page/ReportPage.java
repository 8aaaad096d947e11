package dev.whence.view.page;

import dev.whence.view.Dossier;
import dev.whence.view.page.contents.Contents;
import dev.whence.view.page.overview.Overview;
import dev.whence.view.page.reader.ReportReader;
import dev.whence.view.page.source.OutletList;
import dev.whence.view.page.source.SourceList;
import dev.whence.view.page.text.HarmlessWriter;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the page: the door of this package. */
public final class ReportPage {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final PageSettings settings;

    public ReportPage(PageSettings settings) {
        this.settings = settings;
    }

    /** Makes or replaces a file; a page that was there stays until the new one is whole. */
    public void write(Dossier dossier, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            write(dossier, out);
        }
        Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes the page, and closes nothing but what it opened. */
    public void write(Dossier dossier, Writer out) throws IOException {
        Page page = page(Contents.of(dossier, settings.redactNames()));
        HarmlessWriter harmless = new HarmlessWriter(new BufferedWriter(out));
        templates.render("page.jte", page, new WriterOutput(harmless));
        harmless.flush();
    }

    private Page page(Contents contents) {
        ReportReader reader = new ReportReader(contents, settings.quotesOnly());
        return new Page(
                settings,
                Assets.load(),
                Overview.of(contents),
                contents.readings().stream().map(reader::view).toList(),
                SourceList.of(contents),
                OutletList.of(contents),
                contents.skipped());
    }
}
