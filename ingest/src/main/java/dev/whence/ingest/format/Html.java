package dev.whence.ingest.format;

import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.html.Article;
import dev.whence.ingest.html.HtmlPage;
import dev.whence.ingest.language.LanguageGuess;
import dev.whence.report.Report;
import dev.whence.report.ReportId;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A web page: its text is the article as extracted, all of which is body. */
public final class Html implements ReportFormat {

    @Override
    public Set<String> extensions() {
        return Set.of("html", "htm", "xhtml");
    }

    @Override
    public Stream<Outcome> read(SourceFile file) throws UnreadableException {
        ReadingLimits limits = file.limits();
        byte[] bytes = file.bytes(Limit.PAGE_BYTES);
        Article article = HtmlPage.read(bytes, (int) limits.of(Limit.HTML_DEPTH), (int) limits.of(Limit.HTML_TAGS));
        String text = article.text();
        file.checkLength(text);
        Optional<String> language = LanguageGuess.of(text).or(article::language);
        Report report = new Report(
                ReportId.of(file.name(), text),
                file.name(),
                text,
                file.described().orElse(article.about()),
                language,
                article.headline(),
                List.of(new TextSpan(0, text.length())));
        return Stream.of(new Outcome.Read(report, article.warnings()));
    }
}
