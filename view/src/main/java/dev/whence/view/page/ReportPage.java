package dev.whence.view.page;

import dev.whence.view.Dossier;
import dev.whence.view.page.compare.PairReader;
import dev.whence.view.page.compare.PairView;
import dev.whence.view.page.contents.Contents;
import dev.whence.view.page.finding.FindingGroup;
import dev.whence.view.page.large.Packs;
import dev.whence.view.page.overview.Overview;
import dev.whence.view.page.question.IncidentView;
import dev.whence.view.page.question.QuestionReader;
import dev.whence.view.page.question.QuestionView;
import dev.whence.view.page.reader.ReportReader;
import dev.whence.view.page.reader.Showing;
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
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes the page, and closes nothing but what it opened. */
    public void write(Dossier dossier, Writer out) throws IOException {
        Page page = page(Contents.of(dossier, settings.redactNames()));
        HarmlessWriter harmless = new HarmlessWriter(new BufferedWriter(out));
        templates.render("page.jte", page, new WriterOutput(harmless));
        harmless.flush();
    }

    private Page page(Contents contents) {
        Detail detail = Detail.forClaims(contents.claims().size());
        List<FindingGroup> findings = FindingGroup.of(contents);
        QuestionReader questionReader = new QuestionReader(contents);
        List<PairView> pairs = new PairReader(contents, settings.quotesOnly() ? 0 : detail.pairText()).pairs();
        ReportReader reader = new ReportReader(contents, new Showing(settings.quotesOnly(), passages(pairs)));
        List<QuestionView> questions = contents.reconciliation().questions().stream()
                .map(questionReader::view)
                .toList();
        return new Page(
                settings,
                Assets.load(),
                detail,
                Packs.of(detail.large()),
                Overview.of(contents),
                IncidentView.all(questions, contents),
                questions,
                findings,
                contents.readings().stream().map(reader::view).toList(),
                pairs,
                SourceList.of(contents),
                OutletList.of(contents),
                contents.skipped());
    }

    private static Set<String> passages(List<PairView> pairs) {
        return pairs.stream()
                .flatMap(pair -> pair.rows().stream())
                .map(PairView.Row::passage)
                .filter(passage -> !passage.isEmpty())
                .collect(Collectors.toSet());
    }
}
