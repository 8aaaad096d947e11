package dev.whence.ingest.format;

import dev.whence.ingest.about.Dateline;
import dev.whence.ingest.about.Head;
import dev.whence.ingest.about.HeadLines;
import dev.whence.ingest.about.HeaderLines;
import dev.whence.ingest.about.SignOff;
import dev.whence.ingest.decode.DecodedText;
import dev.whence.ingest.decode.TextDecoder;
import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.language.LanguageGuess;
import dev.whence.report.About;
import dev.whence.report.Report;
import dev.whence.report.ReportId;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A text file: its text is the decoded file, its body what stands below its header lines. */
public final class PlainText implements TextFormat {

    @Override
    public Set<String> extensions() {
        return Set.of("txt", "text");
    }

    @Override
    public Stream<Outcome> read(SourceFile file) throws UnreadableException {
        DecodedText decoded = decode(file);
        return Stream.of(new Outcome.Read(report(file.name(), decoded.text(), file.described()), decoded.warnings()));
    }

    @Override
    public Report report(String name, String text, About described) {
        Head header = HeaderLines.read(text, 0);
        About about = described
                .orElse(header.about())
                .orElse(HeadLines.read(
                        text, header.end(), header.about().title().isEmpty()))
                .orElse(Dateline.read(text, header.end()))
                .orElse(SignOff.read(text));
        return report(name, text, about, header);
    }

    /** The text of a file that is text as it stands. */
    static DecodedText decode(SourceFile file) throws UnreadableException {
        DecodedText decoded = TextDecoder.decode(file.bytes(Limit.FILE_BYTES));
        if (decoded.text().isBlank()) {
            throw new UnreadableException("empty file (nothing but blanks)");
        }
        file.checkLength(decoded.text());
        return decoded;
    }

    /** The report whose body goes on where its head ends. */
    static Report report(String name, String text, About about, Head head) {
        List<TextSpan> body = head.end() < text.length() ? List.of(new TextSpan(head.end(), text.length())) : List.of();
        Optional<String> language = LanguageGuess.of(text.substring(head.end()));
        return new Report(ReportId.of(name, text), name, text, about, language, head.headline(), body);
    }
}
