package dev.whence.attribution;

import dev.whence.language.Clauses;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Where one attribution's content ends because another begins: "A said that …, but B said …", "A said …, B reported". */
final class Borders {
    private Borders() {}

    static List<Finding> draw(Line line, List<Finding> findings) {
        List<Finding> drawn = new ArrayList<>();
        for (Finding finding : findings) {
            Finding cut = finding;
            for (Finding other : findings) {
                if (!other.equals(finding) && other.source().isPresent()) {
                    cut = cut(line, cut, other);
                }
            }
            if (isAside(line, finding)) {
                continue;
            }
            if (!cut.content().isEmpty() || finding.content().isEmpty()) {
                drawn.add(cut);
            }
        }
        return drawn;
    }

    /** "I think" within a quotation: the speaker's own words, not another speaker. */
    private static boolean isAside(Line line, Finding finding) {
        if (finding.cue().isEmpty() || finding.source().isEmpty()) {
            return false;
        }
        int source = line.sentence().tokenAt(finding.source().get().start());
        String norm = line.norm(source);
        boolean self = norm.equals("i") || norm.equals("we") || norm.equals("you");
        return self && line.quotation(source).isPresent();
    }

    private static Finding cut(Line line, Finding finding, Finding other) {
        if (!finding.forward() || finding.rule().equals("turn") || other.place() <= finding.place()) {
            return finding;
        }
        int at = Math.min(other.source().orElseThrow().start(), other.place());
        boolean own = finding.source().equals(other.source());
        int start = line.sentence().tokenAt(own ? other.place() : at);
        List<TextSpan> pieces = new ArrayList<>();
        for (TextSpan piece : finding.content()) {
            boolean inside = piece.contains(
                    line.sentence().token(Math.min(start, line.size() - 1)).start());
            int end = inside ? end(line, piece, other, start) : piece.end();
            if (end > piece.start()) {
                pieces.add(new TextSpan(piece.start(), end));
            }
        }
        return finding.withContent(pieces);
    }

    /** "and", "but", "however", ";" */
    private static boolean connects(Line line, int i) {
        return line.clauses().is(i, Clauses.Border.COORDINATE)
                || line.clauses().is(i, Clauses.Border.CONTRAST)
                || line.clauses().is(i, Clauses.Border.TURN)
                || line.norm(i).equals(";");
    }

    private static int end(Line line, TextSpan piece, Finding other, int start) {
        int i = start;
        while (i > line.from() && (line.norm(i - 1).equals(",") || connects(line, i - 1))) {
            i--;
        }
        boolean connective =
                i < start && (connects(line, i) || connects(line, start - 1) || connects(line, Math.min(i + 1, start)));
        boolean tail = !other.forward() && i < start;
        boolean quoted = line.quotation(start).isPresent()
                && piece.start() <= line.quotation(start).get().start();
        if ((connective || tail) && !quoted && i > line.from()) {
            return line.sentence().token(i - 1).end();
        }
        return piece.end();
    }
}
