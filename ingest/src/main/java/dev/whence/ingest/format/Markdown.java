package dev.whence.ingest.format;

import dev.whence.ingest.about.Dateline;
import dev.whence.ingest.about.FrontMatter;
import dev.whence.ingest.about.Head;
import dev.whence.ingest.about.HeadLines;
import dev.whence.ingest.about.HeaderLines;
import dev.whence.ingest.about.MarkdownTitle;
import dev.whence.ingest.about.SignOff;
import dev.whence.ingest.decode.DecodedText;
import dev.whence.ingest.decode.UnreadableException;
import dev.whence.report.About;
import dev.whence.report.Report;
import java.util.Set;
import java.util.stream.Stream;

/** A Markdown file: its text is the decoded file, marks and all; its body what stands below its front matter. */
public final class Markdown implements TextFormat {

    @Override
    public Set<String> extensions() {
        return Set.of("md", "markdown");
    }

    @Override
    public Stream<Outcome> read(SourceFile file) throws UnreadableException {
        DecodedText decoded = PlainText.decode(file);
        return Stream.of(new Outcome.Read(report(file.name(), decoded.text(), file.described()), decoded.warnings()));
    }

    @Override
    public Report report(String name, String text, About described) {
        Head front = FrontMatter.read(text);
        Head header = HeaderLines.read(text, front.end());
        About about = described
                .orElse(header.about())
                .orElse(front.about())
                .orElse(MarkdownTitle.read(text, header.end()))
                .orElse(HeadLines.read(text, header.end(), false))
                .orElse(Dateline.read(text, header.end()))
                .orElse(SignOff.read(text));
        return PlainText.report(name, text, about, header);
    }
}
