package dev.whence.claim.list;

import dev.whence.claim.Measure;
import dev.whence.claim.frame.Triggers;
import dev.whence.language.Paragraph;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.population.Nouns;
import dev.whence.quantity.QuantityReader;
import dev.whence.report.TextSpan;
import dev.whence.time.TimeFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the lists, tables and boxes of a report. Made once; safe for several threads. */
public final class ListReader {
    private static final Introduction NO_INTRODUCTION =
            new Introduction(Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** So many sentences of so many tokens may make one line of labels. */
    private static final int LABELLED = 6;

    private static final int SHORT = 14;

    private final List<ListRule> rules = ListRule.load();
    private final TableFinder tableFinder = new TableFinder();
    private final TableReader tables;
    private final ItemReader items;
    private final BoxReader boxes;
    private final SlashedReader slashed;
    private final IntroductionReader introductions;

    private ListReader(
            TableReader tables,
            ItemReader items,
            BoxReader boxes,
            SlashedReader slashed,
            IntroductionReader introductions) {
        this.tables = tables;
        this.items = items;
        this.boxes = boxes;
        this.slashed = slashed;
        this.introductions = introductions;
    }

    /** Reads {@code list-words.txt} and {@code list-rules.txt}; the other word lists are handed in. */
    public static ListReader load(QuantityReader quantities, TimeFinder times, Nouns nouns, Triggers triggers) {
        WordKinds words = WordKinds.load(ListReader.class, "list-words.txt");
        LabelReader labels = new LabelReader(nouns, triggers, words);
        Remarks remarks = new Remarks(labels, words);
        CellNumbers numbers = new CellNumbers(quantities, words, remarks);
        return new ListReader(
                new TableReader(numbers, labels, remarks, new ToldTotals(numbers, labels), times, words),
                new ItemReader(quantities, new EntryReader(labels, remarks, words), words),
                new BoxReader(numbers, labels),
                new SlashedReader(numbers, labels),
                new IntroductionReader(labels, new OwnerReader(nouns, words), times, words));
    }

    public List<ListRule> rules() {
        return rules;
    }

    /** The figures of a report's lists, in the order of the text. */
    public Listed read(Prose prose) {
        List<ListedFigure> figures = new ArrayList<>();
        List<TextSpan> settled = new ArrayList<>();
        Introductions known = new Introductions(prose, introductions);
        readTables(prose, known, figures, settled);
        readItems(prose, known, figures, settled);
        addNew(slashed.read(prose, known), figures, settled);
        addNew(boxes.read(prose, NO_INTRODUCTION), figures, settled);
        figures.sort(Comparator.comparing(f -> f.quantity().number()));
        return new Listed(figures, settled);
    }

    /** Those whose number no other reader has read. */
    private static void addNew(List<ListedFigure> read, List<ListedFigure> figures, List<TextSpan> settled) {
        List<ListedFigure> added = read.stream()
                .filter(f -> settled.stream()
                        .noneMatch(span -> span.overlaps(f.quantity().number())))
                .toList();
        figures.addAll(added);
        added.forEach(f -> settled.add(f.sentence().span()));
    }

    private void readTables(Prose prose, Introductions known, List<ListedFigure> figures, List<TextSpan> settled) {
        for (Table table : tableFinder.tables(prose)) {
            Introduction intro = known.above(table.firstParagraph());
            List<ListedFigure> found = tables.read(prose, table, intro);
            figures.addAll(found);
            for (Table.Row row : table.rows()) {
                if (!found.isEmpty()) {
                    settled.add(row.line().span());
                } else {
                    row.cells()
                            .forEach(cell ->
                                    cell.ifPresent(c -> readItem(c, intro, Optional.empty(), figures, settled)));
                }
            }
        }
    }

    private void readItems(Prose prose, Introductions known, List<ListedFigure> figures, List<TextSpan> settled) {
        int first = 0;
        boolean inList = false;
        boolean opensList = false;
        Optional<Measure> before = Optional.empty();
        for (Paragraph paragraph : prose.paragraphs()) {
            boolean item = paragraph.kind() == Paragraph.Kind.LIST_ITEM;
            if (paragraph.kind() == Paragraph.Kind.TABLE_ROW) {
                continue;
            }
            // "3. The following were recovered:" stands above "a. Rifles: 17"
            first = item && inList && !opensList ? first : paragraph.index();
            inList = item;
            opensList = prose.text().charAt(paragraph.span().end() - 1) == ':';
            // a label and its number make a line of their own, but lines of labels may be one paragraph
            if (paragraph.sentences().size() == 1 || item || areLabelled(paragraph)) {
                for (Sentence line : paragraph.sentences()) {
                    if (items.mayRead(line)) {
                        before = readItem(line, known.above(first), before, figures, settled);
                    } else {
                        before = Optional.empty();
                    }
                }
            }
        }
    }

    /** "Attacks: 17. Victims: 46.": each of its sentences is a label and a number. */
    private boolean areLabelled(Paragraph paragraph) {
        return paragraph.sentences().size() <= LABELLED
                && paragraph.sentences().stream().allMatch(s -> s.size() <= SHORT && items.mayRead(s));
    }

    /** Reads a line and gives the measure of its last figure, with which the next line may go on. */
    private Optional<Measure> readItem(
            Sentence line,
            Introduction intro,
            Optional<Measure> before,
            List<ListedFigure> figures,
            List<TextSpan> settled) {
        List<ListedFigure> found = items.read(line, intro, before);
        if (!found.isEmpty()) {
            figures.addAll(found);
            settled.add(opensLine(line, found) ? found.get(0).quantity().number() : line.span());
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1).measure());
    }

    /** "41 villagers, including five infants": what stands behind the number is for the frames. */
    private static boolean opensLine(Sentence line, List<ListedFigure> found) {
        TextSpan number = found.get(0).quantity().number();
        return found.size() == 1
                && line.tokens().stream()
                        .takeWhile(token -> token.start() < number.start())
                        .noneMatch(token -> token.isWord());
    }
}
