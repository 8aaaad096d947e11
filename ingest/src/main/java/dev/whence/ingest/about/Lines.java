package dev.whence.ingest.about;

import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Lines of a text as spans, whatever ends them: LF, CRLF or CR. */
final class Lines {
    private Lines() {}

    /** The lines that begin at or after {@code from}, without their ends, at most {@code limit} of them. */
    static List<TextSpan> of(String text, int from, int limit) {
        List<TextSpan> lines = new ArrayList<>();
        int at = from;
        while (at < text.length() && lines.size() < limit) {
            int end = lineEnd(text, at);
            lines.add(new TextSpan(at, end));
            at = next(text, end);
        }
        return lines;
    }

    /** Where the line after the one that ends at {@code end} begins. */
    static int next(String text, int end) {
        if (text.startsWith("\r\n", end)) {
            return end + 2;
        }
        return Math.min(end + 1, text.length());
    }

    /** The span without the blanks at its ends. */
    static TextSpan strip(String text, TextSpan span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, end);
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }
}
