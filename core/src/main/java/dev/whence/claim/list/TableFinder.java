package dev.whence.claim.list;

import dev.whence.language.Paragraph;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.language.Token;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the tables of a report: table rows that follow one another, with bars, tabs or gaps between their cells. */
final class TableFinder {
    private static final Pattern RULE = Pattern.compile("[-|:=+_–—]+");

    List<Table> tables(Prose prose) {
        List<Table> tables = new ArrayList<>();
        List<Paragraph> paragraphs = prose.paragraphs();
        int i = 0;
        while (i < paragraphs.size()) {
            int end = i;
            while (end < paragraphs.size()
                    && paragraphs.get(end).kind() == Paragraph.Kind.TABLE_ROW
                    && (end == i || !opensAnother(prose.text(), paragraphs.get(end - 1), paragraphs.get(end)))) {
                end++;
            }
            if (end > i) {
                tables.add(table(prose.text(), paragraphs.subList(i, end)));
            }
            i = Math.max(end, i + 1);
        }
        return tables;
    }

    /** A row without numbers behind a blank line is the head of another table. */
    private static boolean opensAnother(String text, Paragraph before, Paragraph row) {
        String between = text.substring(before.span().end(), row.span().start());
        boolean blank = between.chars().filter(c -> c == '\n').count() > 1;
        return blank
                && row.sentences().stream().flatMap(s -> s.tokens().stream()).noneMatch(Token::hasDigit);
    }

    private static Table table(String text, List<Paragraph> paragraphs) {
        List<Table.Row> rows = new ArrayList<>();
        List<int[]> columns = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Sentence line = whole(paragraph);
            boolean rule =
                    line.tokens().stream().allMatch(t -> RULE.matcher(t.text()).matches());
            if (rule) {
                continue;
            }
            boolean bars = line.tokens().stream().anyMatch(t -> t.text().equals("|"));
            List<Optional<Sentence>> cells = bars ? bars(line) : gaps(text, line);
            if (!bars && columns.isEmpty()) {
                cells.forEach(cell -> columns.add(edges(text, cell.orElseThrow().span())));
            }
            rows.add(new Table.Row(line, bars ? cells : aligned(text, cells, columns)));
        }
        return new Table(
                paragraphs.get(0).index(), paragraphs.get(paragraphs.size() - 1).index(), rows);
    }

    private static Sentence whole(Paragraph paragraph) {
        List<Token> tokens =
                paragraph.sentences().stream().flatMap(s -> s.tokens().stream()).toList();
        Sentence first = paragraph.sentences().get(0);
        return new Sentence(first.index(), paragraph.index(), paragraph.kind(), paragraph.span(), tokens);
    }

    private static List<Optional<Sentence>> bars(Sentence line) {
        List<Optional<Sentence>> cells = new ArrayList<>();
        int from = line.token(0).text().equals("|") ? 1 : 0;
        for (int i = from; i <= line.size(); i++) {
            boolean border = i == line.size() || line.token(i).text().equals("|");
            if (border && (i < line.size() || from < i)) {
                cells.add(cell(line, from, i));
                from = i + 1;
            }
        }
        return cells;
    }

    private static List<Optional<Sentence>> gaps(String text, Sentence line) {
        List<Optional<Sentence>> cells = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= line.size(); i++) {
            boolean border = i == line.size()
                    || isGap(text.substring(
                            line.token(i - 1).end(), line.token(i).start()));
            if (border) {
                cells.add(cell(line, from, i));
                from = i;
            }
        }
        return cells;
    }

    private static boolean isGap(String between) {
        return between.indexOf('\t') >= 0 || between.length() >= 2;
    }

    private static Optional<Sentence> cell(Sentence line, int from, int to) {
        if (from >= to) {
            return Optional.empty();
        }
        return Optional.of(new Sentence(
                line.index(),
                line.paragraph(),
                line.kind(),
                line.span(from, to),
                line.tokens().subList(from, to)));
    }

    /** A row with empty cells: each of its cells goes under the head that it stands nearest to. */
    private static List<Optional<Sentence>> aligned(String text, List<Optional<Sentence>> cells, List<int[]> columns) {
        if (cells.size() >= columns.size()) {
            return cells;
        }
        List<Optional<Sentence>> aligned = new ArrayList<>();
        columns.forEach(column -> aligned.add(Optional.empty()));
        for (Optional<Sentence> cell : cells) {
            int[] edges = edges(text, cell.orElseThrow().span());
            int best = 0;
            for (int i = 1; i < columns.size(); i++) {
                best = distance(edges, columns.get(i)) < distance(edges, columns.get(best)) ? i : best;
            }
            aligned.set(best, cell);
        }
        return aligned;
    }

    private static int distance(int[] a, int[] b) {
        return Math.min(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]));
    }

    /** Where a cell begins and ends in its line. */
    private static int[] edges(String text, TextSpan span) {
        int lineStart = text.lastIndexOf('\n', span.start()) + 1;
        return new int[] {span.start() - lineStart, span.end() - lineStart};
    }
}
