package dev.whence.ingest.format;

import dev.whence.ingest.about.Dateline;
import dev.whence.ingest.about.Head;
import dev.whence.ingest.about.HeadLines;
import dev.whence.ingest.about.HeaderLines;
import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.language.LanguageGuess;
import dev.whence.report.About;
import dev.whence.report.Report;
import dev.whence.report.ReportId;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * The text that was taken out of a document, and what the document says of it.
 *
 * @param text paragraphs with a blank line between them
 * @param headline where the headline stands in the text
 * @param stated what the format states of the report itself, such as the headers of a mail: it outweighs the text
 * @param noted what is noted in the margin, such as the properties of a document: only where the text is silent
 * @param language the language that the document declares: an ISO 639-1 code
 * @param warnings what was doubtful about reading it, one line each
 */
public record Extracted(
        String text,
        Optional<TextSpan> headline,
        About stated,
        About noted,
        Optional<String> language,
        List<String> warnings) {

    public Extracted {
        warnings = List.copyOf(warnings);
    }

    /**
     * The report of that name, all of whose text below its header lines is body.
     *
     * @throws UnreadableException if there is no text, or too much
     */
    public Outcome report(SourceFile file) throws UnreadableException {
        if (text.isBlank()) {
            throw new UnreadableException("no text in it");
        }
        file.checkLength(text);
        int start = headline.map(TextSpan::end).orElse(0);
        Head header = HeaderLines.read(text, start);
        boolean untitled = headline.isEmpty() && header.about().title().isEmpty();
        About about = file.described()
                .orElse(stated)
                .orElse(header.about())
                .orElse(HeadLines.read(text, header.end(), untitled))
                .orElse(Dateline.read(text, header.end()))
                .orElse(noted);
        // A headline above header lines is read as such, and they are not.
        int from = header.end() > start ? header.end() : 0;
        List<TextSpan> body = from < text.length() ? List.of(new TextSpan(from, text.length())) : List.of();
        Report report = new Report(
                ReportId.of(file.name(), text),
                file.name(),
                text,
                about,
                LanguageGuess.of(text).or(() -> language),
                headline.or(header::headline),
                body);
        return new Outcome.Read(report, warnings);
    }
}
