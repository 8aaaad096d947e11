package dev.whence.language;

import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a body into paragraphs: at blank lines, at list items, table rows and headings, and at line ends unless the text
 * is hard-wrapped. Sentence detectors merge across such borders, so this comes first.
 */
final class ParagraphSplitter {
    private static final Pattern BULLET = Pattern.compile(
            "\\s*(?:[•◽▪▫◦●○■□◾➢►▶✔✅❗‼⚡·*]\\s*|[-–—‒―−+]\\s+|\\(?\\d{1,2}[.)]\\s+|\\(?[a-z][.)]\\s+)\\S");
    private static final Pattern HEADING = Pattern.compile("\\s*#{1,6}\\s+\\S.*");
    private static final Pattern TABLE_ROW = Pattern.compile("\\s*\\|.*\\|\\s*|[^|\\n]+(?: \\| |\\t)[^\\n]*");
    /** Words and numbers with wide gaps between them: "Tarn           27       143". */
    private static final Pattern COLUMNS = Pattern.compile("\\S+(?: \\S+)*(?: {2,}\\S+(?: \\S+)*)+");
    /** The two blanks behind a full stop in typewritten prose. */
    private static final Pattern TYPED_GAP = Pattern.compile("[.!?:;,][\"”’)]* {2,3}(?=\\S)");

    private static final Pattern GAP = Pattern.compile(" {2,}");
    private static final Pattern NUMBERED_TITLE =
            Pattern.compile("\\(?(?:\\d{1,2}|[A-Z]|[IVX]{1,4})[.)]\\s+[^\\p{Ll}]*\\p{Lu}{3}[^\\p{Ll}]*(?:\\(.*\\))?");
    private static final int WRAP_LIMIT = 110;
    /** What opens an entry of a live ticker or a chronology: "06:15", "3 Feb", "9 Jul 1971", "1971". */
    private static final Pattern STAMP = Pattern.compile(
            "(?:\\d{1,2}[:.h]\\d{2}(?![\\d.:])|\\d{1,2}\\.? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\b|(?:19|20)\\d\\d {2,})[ :,-].*");
    /** From so many stamped lines on they are entries, not lines that happen to begin with a time. */
    private static final int ENTRIES = 3;

    /** A paragraph before its sentences are known. */
    record Block(Paragraph.Kind kind, TextSpan span) {}

    private record Line(int start, int end, Paragraph.Kind kind, boolean blank, boolean entry) {
        int length() {
            return end - start;
        }

        Line as(Paragraph.Kind other, boolean opens) {
            return new Line(start, end, other, blank, opens);
        }
    }

    List<Block> blocks(String text, TextSpan body) {
        List<Line> lines = lines(text, body);
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            if (lines.get(i).blank()) {
                i++;
                continue;
            }
            int end = groupEnd(text, lines, i);
            Line first = lines.get(i);
            TextSpan span = new TextSpan(first.start(), lines.get(end - 1).end());
            blocks.add(new Block(kindOf(text, first, span, end - i > 1), span));
            i = end;
        }
        return blocks;
    }

    private int groupEnd(String text, List<Line> lines, int first) {
        Line opening = lines.get(first);
        int end = first + 1;
        if (opening.kind() == Paragraph.Kind.TABLE_ROW || opening.kind() == Paragraph.Kind.HEADING) {
            return end;
        }
        while (end < lines.size()) {
            Line next = lines.get(end);
            if (next.blank() || next.entry() || next.kind() != Paragraph.Kind.PROSE || !runsOn(text, lines, end - 1)) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** Does the line's last sentence go on in the next line, as in text wrapped at a fixed width? */
    private static boolean runsOn(String text, List<Line> lines, int line) {
        Line here = lines.get(line);
        Line next = lines.get(line + 1);
        char last = text.charAt(here.end() - 1);
        char first = text.charAt(next.start());
        if (last == ':' || here.length() > WRAP_LIMIT && ".!?…\"”".indexOf(last) >= 0) {
            return false;
        }
        if (Character.isLowerCase(first) || last == ',' || last == '-') {
            return true;
        }
        return here.length() >= 45 && here.length() <= WRAP_LIMIT;
    }

    private static Paragraph.Kind kindOf(String text, Line first, TextSpan span, boolean wrapped) {
        if (first.kind() != Paragraph.Kind.PROSE || wrapped || first.entry()) {
            return first.kind();
        }
        char last = text.charAt(span.end() - 1);
        boolean closed = ".!?…:;,\"”»)]*".indexOf(last) >= 0;
        return span.length() <= 100 && !closed ? Paragraph.Kind.HEADING : Paragraph.Kind.PROSE;
    }

    private static List<Line> lines(String text, TextSpan body) {
        List<Line> lines = new ArrayList<>();
        int at = body.start();
        while (at < body.end()) {
            int end = at;
            while (end < body.end() && !isLineEnd(text.charAt(end))) {
                end++;
            }
            lines.add(line(text, at, end));
            at = end + 1;
            if (end < body.end() && text.charAt(end) == '\r' && at < body.end() && text.charAt(at) == '\n') {
                at++;
            }
        }
        return indented(text, entries(lines, text));
    }

    /** The entries of a ticker or chronology stand for themselves, whatever the width of their lines. */
    private static List<Line> entries(List<Line> lines, String text) {
        List<Boolean> stamped = lines.stream()
                .map(line -> line.kind() == Paragraph.Kind.PROSE
                        && STAMP.matcher(text).region(line.start(), line.end()).lookingAt())
                .toList();
        if (stamped.stream().filter(is -> is).count() < ENTRIES) {
            return lines;
        }
        List<Line> marked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            marked.add(stamped.get(i) ? lines.get(i).as(Paragraph.Kind.PROSE, true) : lines.get(i));
        }
        return marked;
    }

    /** Three lines or more set in by as much, each of which begins anew: the items of a list without marks. */
    private static List<Line> indented(String text, List<Line> lines) {
        List<Line> marked = new ArrayList<>(lines);
        int i = 0;
        while (i < lines.size()) {
            int indent = indent(text, lines.get(i));
            int end = i;
            while (end < lines.size() && isItem(text, lines.get(end), indent)) {
                end++;
            }
            for (int at = i; end - i >= ENTRIES && at < end; at++) {
                marked.set(at, lines.get(at).as(Paragraph.Kind.LIST_ITEM, true));
            }
            i = Math.max(end, i + 1);
        }
        return marked;
    }

    private static boolean isItem(String text, Line line, int indent) {
        return indent >= 2
                && !line.blank()
                && line.kind() == Paragraph.Kind.PROSE
                && indent(text, line) == indent
                && line.length() <= WRAP_LIMIT
                && (Character.isUpperCase(text.charAt(line.start())) || Character.isDigit(text.charAt(line.start())));
    }

    private static int indent(String text, Line line) {
        int at = line.start();
        while (at > 0 && Tokenizer.isBlank(text.charAt(at - 1)) && !isLineEnd(text.charAt(at - 1))) {
            at--;
        }
        return line.start() - at;
    }

    private static Line line(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Tokenizer.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Tokenizer.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Line(start, end, lineKind(text.substring(start, Math.min(end, start + 2000))), start == end, false);
    }

    private static Paragraph.Kind lineKind(String line) {
        if (HEADING.matcher(line).matches()) {
            return Paragraph.Kind.HEADING;
        }
        if (NUMBERED_TITLE.matcher(line).matches() && line.length() <= 120) {
            return Paragraph.Kind.HEADING;
        }
        if (TABLE_ROW.matcher(line).matches() || isColumns(line)) {
            return Paragraph.Kind.TABLE_ROW;
        }
        Matcher bullet = BULLET.matcher(line);
        boolean emphasis = line.startsWith("**") || line.startsWith("*") && !line.startsWith("* ");
        return bullet.lookingAt() && !emphasis ? Paragraph.Kind.LIST_ITEM : Paragraph.Kind.PROSE;
    }

    /** At least two gaps, or one wide one, none of them after the end of a sentence; short pieces between them. */
    private static boolean isColumns(String line) {
        if (!line.contains("  ")
                || line.length() > 160
                || !COLUMNS.matcher(line).matches()) {
            return false;
        }
        if (TYPED_GAP.matcher(line).find()) {
            return false;
        }
        String[] cells = GAP.split(line);
        boolean wide = line.contains("    ");
        boolean shortCells = Arrays.stream(cells).allMatch(cell -> cell.length() <= 45);
        boolean figure = Arrays.stream(cells).skip(1).anyMatch(cell -> Character.isDigit(cell.charAt(0)));
        return shortCells && (cells.length >= 3 || wide && figure || wide && cells.length == 2);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
    }
}
