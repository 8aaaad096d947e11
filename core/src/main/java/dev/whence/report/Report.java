package dev.whence.report;

import java.util.List;
import java.util.Optional;

/**
 * One published item: article, bulletin, press release, post.
 *
 * @param path the report's name below the folder that was read, with {@code /} between its parts
 * @param text the text that all spans index; never normalised
 * @param language an ISO 639-1 code, or empty where it was not told
 * @param headline the span of a {@code Title:} line's value or of a page's {@code h1}, which are read for claims
 * @param body the spans of the text that are read for claims, in order: not the header lines, front matter or page
 *     furniture
 * @param part where it stands in a file that holds several; empty where it is the only one
 */
public record Report(
        ReportId id,
        String path,
        String text,
        About about,
        Optional<String> language,
        Optional<TextSpan> headline,
        List<TextSpan> body,
        Optional<FilePart> part) {

    /** @throws IllegalArgumentException if a span reaches beyond the text */
    public Report {
        body = List.copyOf(body);
        int length = text.length();
        if (body.stream().anyMatch(span -> span.end() > length)
                || headline.stream().anyMatch(s -> s.end() > length)) {
            throw new IllegalArgumentException("A span reaches beyond the text of " + path);
        }
    }

    /** Whether it is told to be in another language than English, which is the one that claims are read in. */
    public boolean isForeign() {
        return language.isPresent() && !language.get().equals("en");
    }

    /** A report that is alone in its file. */
    public Report(
            ReportId id,
            String path,
            String text,
            About about,
            Optional<String> language,
            Optional<TextSpan> headline,
            List<TextSpan> body) {
        this(id, path, text, about, language, headline, body, Optional.empty());
    }

    /** The same report as a part of a file that holds several. */
    public Report in(FilePart place) {
        return new Report(id, path, text, about, language, headline, body, Optional.of(place));
    }

    /** The same report under another name, and so with another id. */
    public Report named(String other) {
        return path.equals(other)
                ? this
                : new Report(ReportId.of(other, text), other, text, about, language, headline, body, part);
    }

    /** A report about which nothing is known but its text, all of which is body. */
    public static Report of(String path, String text) {
        return new Report(
                ReportId.of(path, text),
                path,
                text,
                About.NOTHING,
                Optional.empty(),
                Optional.empty(),
                List.of(new TextSpan(0, text.length())));
    }
}
