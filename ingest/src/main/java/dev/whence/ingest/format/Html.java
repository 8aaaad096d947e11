package dev.whence.ingest.format;

import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.html.Article;
import dev.whence.ingest.html.HtmlPage;
import dev.whence.ingest.language.LanguageGuess;
import dev.whence.report.About;
import dev.whence.report.Report;
import dev.whence.report.ReportId;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A web page: its text is the article as extracted, all of which is body. */
public final class Html implements ReportFormat {
    private static final Pattern MADE_BY_WHENCE = Pattern.compile(
            "<meta\\s[^>]{0,80}?name\\s*=\\s*[\"']?generator[\"']?\\s[^>]{0,40}?content\\s*=\\s*[\"']?Whence\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Set<String> extensions() {
        return Set.of("html", "htm", "xhtml");
    }

    /** Not the pages that name Whence as what generated them. */
    @Override
    public boolean mayBe(Supplier<String> head) {
        return !MADE_BY_WHENCE.matcher(head.get()).find();
    }

    @Override
    public Stream<Outcome> read(SourceFile file) throws UnreadableException {
        return Stream.of(page(file, file.bytes(Limit.PAGE_BYTES), About.NOTHING));
    }

    /**
     * The report that a page is.
     *
     * @param around what is known of the page from what it lay in, where itself it is silent
     */
    public static Outcome page(SourceFile file, byte[] bytes, About around) throws UnreadableException {
        ReadingLimits limits = file.limits();
        Article article = HtmlPage.read(bytes, (int) limits.of(Limit.HTML_DEPTH), (int) limits.of(Limit.HTML_TAGS));
        String text = article.text();
        file.checkLength(text);
        Optional<String> language = LanguageGuess.of(text).or(article::language);
        Report report = new Report(
                ReportId.of(file.name(), text),
                file.name(),
                text,
                file.described().orElse(article.about()).orElse(around),
                language,
                article.headline(),
                List.of(new TextSpan(0, text.length())));
        return new Outcome.Read(report, article.warnings());
    }
}
