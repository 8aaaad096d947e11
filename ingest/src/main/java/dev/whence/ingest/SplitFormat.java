package dev.whence.ingest;

import dev.whence.ingest.about.ExportFields;
import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.ReportFormat;
import dev.whence.ingest.format.SourceFile;
import dev.whence.ingest.format.TextFormat;
import dev.whence.ingest.split.Piece;
import dev.whence.ingest.split.Splitter;
import dev.whence.report.About;
import dev.whence.report.Border;
import dev.whence.report.CodePoints;
import dev.whence.report.FilePart;
import dev.whence.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A kind of file into which several reports may have been put: it gives those that are found in its text, named
 * {@code file#1}, {@code file#2} and so on.
 */
final class SplitFormat implements ReportFormat {
    private static final int LETTERS_OF_A_MARK = 40;

    private final ReportFormat whole;
    private final TextFormat parts;
    private final Function<String, List<Piece>> splitter;

    private SplitFormat(ReportFormat whole, TextFormat parts, Function<String, List<Piece>> splitter) {
        this.whole = whole;
        this.parts = parts;
        this.splitter = splitter;
    }

    /**
     * Splits at marks and by signs.
     *
     * @param whole reads the file
     * @param parts makes a report of each text in it
     */
    static ReportFormat of(ReportFormat whole, TextFormat parts, Splitting splitting) {
        return splitting == Splitting.NONE ? whole : new SplitFormat(whole, parts, Splitter::pieces);
    }

    /** Splits at marks alone: documents are long and full of headings, and seldom pasted together. */
    static ReportFormat atMarks(ReportFormat whole, TextFormat parts, Splitting splitting) {
        return splitting == Splitting.NONE ? whole : new SplitFormat(whole, parts, Splitter::piecesAtMarks);
    }

    @Override
    public Set<String> extensions() {
        return whole.extensions();
    }

    @Override
    public boolean onlyWhenNamed() {
        return whole.onlyWhenNamed();
    }

    @Override
    public boolean mayBe(Supplier<String> head) {
        return whole.mayBe(head);
    }

    @Override
    public boolean holdsMany() {
        return whole.holdsMany();
    }

    @Override
    public Stream<Outcome> read(SourceFile file) throws UnreadableException {
        return whole.read(file).flatMap(outcome -> split(outcome, file));
    }

    /** The outcome itself where the file holds one report, or where its title or address is told from outside. */
    private Stream<Outcome> split(Outcome outcome, SourceFile file) {
        boolean single =
                file.described().title().isPresent() || file.described().url().isPresent();
        if (single || !(outcome instanceof Outcome.Read read)) {
            return Stream.of(outcome);
        }
        List<Piece> pieces = splitter.apply(read.report().text());
        if (pieces.size() < 2) {
            return Stream.of(outcome);
        }
        long most = file.limits().of(Limit.REPORTS);
        return pieces.size() <= most
                ? parts(read, pieces, file).stream()
                : Stream.of(file.notRead("more than " + Limit.REPORTS.say(most) + " reports in one file"));
    }

    private List<Outcome> parts(Outcome.Read whole, List<Piece> pieces, SourceFile file) {
        String text = whole.report().text();
        CodePoints offsets = new CodePoints(text);
        List<Outcome> found = new ArrayList<>();
        // Archives write what the report is above or below it.
        boolean marked = pieces.stream()
                .flatMap(piece -> piece.border().stream())
                .anyMatch(border -> border.confidence() == Border.CERTAIN);
        for (Piece piece : pieces) {
            String name = file.name() + "#" + (found.size() + 1);
            String part = piece.span().of(text);
            About told = about(file.described());
            Report report = parts.report(name, part, marked ? told.orElse(ExportFields.read(part)) : told);
            int start = offsets.at(piece.span().start());
            FilePart place = new FilePart(start, offsets.at(piece.span().end()), piece.border());
            List<String> warnings = found.isEmpty() ? warnings(whole, piece) : List.of();
            found.add(new Outcome.Read(report.in(place), warnings));
        }
        return found;
    }

    /** What is known of the file holds for each report in it, save what names one of them. */
    private static About about(About told) {
        return new About(Optional.empty(), told.outlet(), told.author(), told.date(), Optional.empty());
    }

    private static List<String> warnings(Outcome.Read whole, Piece first) {
        List<String> warnings = new ArrayList<>(whole.warnings());
        String before = whole.report().text().substring(0, first.span().start());
        // more than "Document 1 of 12"
        if (before.chars().filter(Character::isLetter).count() > LETTERS_OF_A_MARK) {
            warnings.add("what stands before the first of its reports is not read");
        }
        return warnings;
    }
}
