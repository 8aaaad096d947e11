package dev.whence.claim.list;

import dev.whence.claim.Measure;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.population.Noun;
import dev.whence.population.NounClass;
import dev.whence.quantity.Quantity;
import dev.whence.time.TimeFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a table. One of two labels says the measure, the column's head or the row's; the other says who, what, where or
 * when. A column whose head says no measure holds no claims.
 */
final class TableReader {
    private final CellNumbers numbers;
    private final LabelReader labels;
    private final Remarks remarks;
    private final ToldTotals totals;
    private final TimeFinder times;
    private final WordKinds words;
    private final FigureMaker maker = new FigureMaker();

    TableReader(
            CellNumbers numbers,
            LabelReader labels,
            Remarks remarks,
            ToldTotals totals,
            TimeFinder times,
            WordKinds words) {
        this.numbers = numbers;
        this.labels = labels;
        this.remarks = remarks;
        this.totals = totals;
        this.times = times;
        this.words = words;
    }

    List<ListedFigure> read(Prose prose, Table table, Introduction intro) {
        if (table.rows().isEmpty()) {
            return List.of();
        }
        List<ListedFigure> figures = byLabels(prose.text(), table, intro);
        return figures.isEmpty() || hasPeopleColumn(table) ? withTold(prose, table, intro, figures) : figures;
    }

    private List<ListedFigure> byLabels(String text, Table table, Introduction intro) {
        List<ListedFigure> figures = new ArrayList<>();
        Optional<Table.Row> head = Optional.of(table.rows().get(0)).filter(row -> isHead(text, row));
        for (Table.Row row :
                table.rows().subList(head.isPresent() ? 1 : 0, table.rows().size())) {
            for (int i = 0; i < row.cells().size(); i++) {
                int column = i;
                List<Quantity> found =
                        row.cell(i).map(cell -> numbers.read(text, cell)).orElse(List.of());
                Optional<FigureMaker.Facts> facts =
                        found.isEmpty() ? Optional.empty() : facts(text, head, row, column, intro);
                facts.ifPresent(known -> found.forEach(number -> figures.add(maker.figure(
                        row.line(), number, known.by(source(row.cell(column).get(), number)), intro))));
            }
        }
        return figures;
    }

    /** "Families", "People": who, but not what befell them. */
    private boolean hasPeopleColumn(Table table) {
        return table.rows().get(0).cells().stream().flatMap(Optional::stream).anyMatch(this::namesPeopleAlone);
    }

    private boolean namesPeopleAlone(Sentence head) {
        return label(head)
                .filter(l -> l.measure().isEmpty() && !l.outside())
                .filter(l -> l.names(NounClass.PERSON) || l.names(NounClass.FAMILY))
                .isPresent();
    }

    /** The figures whose labels say only whom they count, where the prose above tells what befell so many. */
    private List<ListedFigure> withTold(Prose prose, Table table, Introduction intro, List<ListedFigure> byLabels) {
        List<ListedFigure> figures = new ArrayList<>(byLabels);
        Optional<Label> ofAll = byLabels.isEmpty() ? totals.ofPeople(prose, table) : Optional.empty();
        Table.Row head = table.rows().get(0);
        for (int i = 1; i < table.width(); i++) {
            int column = i;
            boolean people = head.cell(column).filter(this::namesPeopleAlone).isPresent();
            Optional<Label> told = people ? totals.ofColumn(prose, table, column) : ofAll;
            told.ifPresent(label -> table.rows().stream()
                    .skip(1)
                    .forEach(row -> figures.addAll(toldOf(prose.text(), head, row, column, label, intro))));
        }
        return figures;
    }

    private List<ListedFigure> toldOf(
            String text, Table.Row head, Table.Row row, int column, Label told, Introduction intro) {
        Optional<Sentence> beside = beside(text, row, column);
        Optional<Sentence> over = head.cell(column);
        Optional<Label.Thing> who = counted(beside.flatMap(this::label)).or(() -> counted(over.flatMap(this::label)));
        Optional<Sentence> other = counted(beside.flatMap(this::label)).isPresent() ? over : beside;
        FigureMaker.Facts facts =
                facts("table-told", told.measure().orElseThrow(), told, who, Optional.of(head), other);
        return row.cell(column).map(cell -> numbers.read(text, cell)).orElse(List.of()).stream()
                .map(number -> maker.figure(row.line(), number, facts, intro))
                .toList();
    }

    /** "41 (Miners' League)". */
    private Optional<Introduction.Named> source(Sentence cell, Quantity number) {
        return remarks.source(cell, number.lastToken());
    }

    /** No number stands in it but perhaps in heads such as "12 March". */
    private boolean isHead(String text, Table.Row row) {
        int filled = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            Optional<Sentence> cell = row.cell(i);
            if (cell.isPresent() && !numbers.read(text, cell.get()).isEmpty()) {
                return false;
            }
            filled += cell.isPresent() ? 1 : 0;
        }
        return filled > 0 && row.cells().size() > 1;
    }

    private Optional<FigureMaker.Facts> facts(
            String text, Optional<Table.Row> head, Table.Row row, int column, Introduction intro) {
        Optional<Sentence> over = head.flatMap(h -> h.cell(column));
        Optional<Sentence> beside = beside(text, row, column);
        Optional<Label> above = over.flatMap(this::label);
        Optional<Label> side = beside.flatMap(this::label);
        if (above.filter(Label::outside).isPresent()
                || side.filter(Label::outside).isPresent()) {
            return Optional.empty();
        }
        // "Old Mill" in a column of places is no building, "Survivors" in one of sources are not counted
        boolean places = column > 0
                && (firstHead(head, "place-head") || firstHead(head, "source-head") || firstHead(head, "cause-head"));
        Optional<Label.Thing> thing = places ? counted(above) : counted(side).or(() -> counted(above));
        Optional<Measure> ofColumn =
                above.flatMap(l -> l.measure(thing.or(l::thing).map(Label.Thing::noun)));
        if (ofColumn.isPresent()) {
            Optional<Sentence> other =
                    beside.filter(b -> places || counted(side).isEmpty());
            return Optional.of(
                    facts("table-column", ofColumn.get(), above.get(), thing.or(above.get()::thing), head, other));
        }
        Optional<Measure> ofRow = side.flatMap(l -> l.measure(thing.or(l::thing).map(Label.Thing::noun)));
        if (ofRow.isPresent()) {
            return Optional.of(
                    facts("table-row", ofRow.get(), side.get(), thing.or(side.get()::thing), Optional.empty(), over));
        }
        // "| Losses | 1 May | 1 June |" over "| Tanks | 14 | 22 |"
        Optional<Label> corner =
                head.flatMap(h -> h.cell(0)).flatMap(this::label).filter(l -> column > 0);
        Optional<Measure> ofCorner = corner.flatMap(l -> counted(side).flatMap(t -> l.measure(Optional.of(t.noun()))));
        if (ofCorner.isPresent()) {
            return Optional.of(facts("table-row", ofCorner.get(), corner.get(), thing, Optional.empty(), over));
        }
        Optional<Measure> ofPeople =
                counted(above).flatMap(t -> intro.measure(t.noun()).or(() -> strength(t.noun())));
        if (ofPeople.isPresent() && over.filter(this::namesPeopleAlone).isPresent()) {
            return Optional.of(facts("table-people", ofPeople.get(), above.get(), thing, head, beside));
        }
        boolean totals = above.filter(Label::total).isPresent() && thing.isPresent();
        return totals
                ? intro.measure(thing.get().noun())
                        .map(m -> facts("table-column", m, above.get(), thing, head, Optional.empty()))
                : Optional.empty();
    }

    /** Under "Fighters" stands how many a body has. */
    private static Optional<Measure> strength(Noun noun) {
        return noun.is(NounClass.COMBATANT) ? Optional.of(Measure.STRENGTH) : Optional.empty();
    }

    /** The row's label: its first cell, or for a number in the first cell the one behind it. */
    private Optional<Sentence> beside(String text, Table.Row row, int column) {
        for (int i = 0; i < row.cells().size(); i++) {
            Optional<Sentence> cell = row.cell(i);
            boolean label = i != column
                    && cell.isPresent()
                    && (i == 0 && column > 0 || numbers.read(text, cell.get()).isEmpty());
            if (label) {
                return cell;
            }
        }
        return Optional.empty();
    }

    private Optional<Label> label(Sentence cell) {
        return labels.read(cell, 0, cell.size());
    }

    private static Optional<Label.Thing> counted(Optional<Label> label) {
        return label.flatMap(Label::thing)
                .filter(t -> t.noun().is(NounClass.MATERIEL)
                        || t.noun().is(NounClass.STRUCTURE)
                        || t.noun().is(NounClass.PERSON)
                        || t.noun().is(NounClass.FAMILY));
    }

    /** @param other the label that says no measure: a date, a place, a total */
    private FigureMaker.Facts facts(
            String rule,
            Measure measure,
            Label measured,
            Optional<Label.Thing> thing,
            Optional<Table.Row> head,
            Optional<Sentence> other) {
        Optional<Introduction.Named> named = other.filter(o -> !isTotal(o)).map(TableReader::named);
        boolean source = firstHead(head, "source-head");
        boolean time = !source && other.filter(o -> isTime(o, head)).isPresent();
        boolean place = !time && named.isPresent() && !firstHead(head, "cause-head") && isPlace(other.get(), head);
        return new FigureMaker.Facts(
                rule,
                measure,
                measured,
                thing,
                place ? named : Optional.empty(),
                time ? named : Optional.empty(),
                source ? named : Optional.empty());
    }

    private static Introduction.Named named(Sentence cell) {
        return new Introduction.Named(LabelReader.text(cell, 0, cell.size()), cell.span());
    }

    private boolean isTotal(Sentence cell) {
        for (int i = 0; i < cell.size(); i++) {
            if (words.is("total", cell.norm(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTime(Sentence cell, Optional<Table.Row> head) {
        return !times.find(cell).isEmpty() || firstHead(head, "time-head");
    }

    /** A name; under a head such as "Type" it is a thing. */
    private boolean isPlace(Sentence cell, Optional<Table.Row> head) {
        boolean name = cell.tokens().stream().anyMatch(t -> t.startsUpper());
        return name && !firstHead(head, "thing-head") && !firstHead(head, "source-head");
    }

    private boolean firstHead(Optional<Table.Row> head, String kind) {
        return head.flatMap(h -> h.cell(0))
                .filter(c -> c.tokens().stream().anyMatch(t -> words.is(kind, t.norm())))
                .isPresent();
    }
}
