package dev.whence.claim.list;

import dev.whence.claim.Measure;
import dev.whence.language.Paragraph;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.population.NounClass;
import dev.whence.quantity.Quantity;
import dev.whence.quantity.QuantityReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a line that is a label and its number, or several of them: {@code Dead: 17, injured: 64}, {@code Tanks: 1,204
 * (+3)}, {@code Trucks (40, of which destroyed: 25)}. A line with anything else in it is left to the frames.
 */
final class ItemReader {
    private final QuantityReader quantities;
    private final EntryReader reader;
    private final WordKinds words;
    private final FigureMaker maker = new FigureMaker();

    ItemReader(QuantityReader quantities, EntryReader reader, WordKinds words) {
        this.quantities = quantities;
        this.reader = reader;
        this.words = words;
    }

    /** Is there a number in a line that is no sentence? Cheap: most lines are read no further. */
    boolean mayRead(Sentence line) {
        return !isSentence(line) && quantities.mayHoldNumber(line);
    }

    /**
     * The figures of a line, or none where it is no such line.
     *
     * @param before the measure of the line before, which things go on with: "Personnel deployed: 340", "Vehicles: 56"
     */
    List<ListedFigure> read(Sentence line, Introduction intro, Optional<Measure> before) {
        List<Quantity> numbers = mayRead(line) ? quantities.read(line) : List.of();
        if (numbers.isEmpty() || numbers.size() > 12) {
            return List.of();
        }
        List<Entry> entries = reader.entries(line, numbers);
        if (entries.isEmpty() && intro.near() && line.kind() == Paragraph.Kind.LIST_ITEM) {
            entries = reader.numberFirst(line, numbers);
        }
        List<ListedFigure> figures = new ArrayList<>();
        Optional<Entry> main = Optional.empty();
        for (Entry entry : entries) {
            Optional<Entry> whole = main;
            Optional<Introduction.Named> where = place(line, entry, intro).or(() -> innerPlace(entry));
            Optional<Label.Thing> thing = entry.part() && whole.isPresent()
                    ? whole.get().label().thing()
                    : entry.label().thing().filter(t -> where.isEmpty());
            Optional<Measure> counted = entry.inner() && where.isPresent()
                    ? whole.flatMap(w -> measure(w, w.label().thing(), intro))
                    : where.isPresent() ? intro.ofPeople() : measure(entry, thing, intro);
            counted.or(() -> goneOn(before, thing, entry))
                    .ifPresent(measure -> figures.add(maker.figure(
                            line,
                            entry.number(),
                            new FigureMaker.Facts(
                                    entry.part() ? "list-item-part" : "list-item",
                                    measure,
                                    entry.happened().orElse(entry.label()),
                                    thing,
                                    where,
                                    Optional.empty(),
                                    entry.source()),
                            intro)));
            main = entry.part() || entry.inner() ? main : Optional.of(entry);
        }
        return isByPlace(line, entries, figures) ? List.of() : figures;
    }

    /** "The ministry put the toll at 64." is for the frames: a full stop, and nothing that parts label and number. */
    private boolean isSentence(Sentence line) {
        boolean prose = line.kind() == Paragraph.Kind.PROSE || line.kind() == Paragraph.Kind.HEADING;
        if (!prose || !line.norm(line.size() - 1).equals(".")) {
            return false;
        }
        for (int i = 0; i < line.size() - 1; i++) {
            if (words.is("separator", line.norm(i))) {
                return false;
            }
        }
        return true;
    }

    /** "Weir Bridge – 13" under "Where the dead were found:": a name, and what it names is a place. */
    private static Optional<Introduction.Named> place(Sentence line, Entry entry, Introduction intro) {
        Label label = entry.label();
        boolean place = label.triggers().isEmpty()
                && label.toll().isEmpty()
                && !label.total()
                && label.thing()
                        .filter(t -> !t.noun().is(NounClass.PLACE) && !t.noun().is(NounClass.STRUCTURE))
                        .isEmpty();
        boolean named = line.token(line.tokenAt(label.span().start())).startsUpper() && !line.isUpperCase();
        return place && named && intro.ofPeople().isPresent()
                ? Optional.of(new Introduction.Named(label.text(), label.span()))
                : Optional.empty();
    }

    /** "Dead by place: Tarn 42; Port Hale 16": what names alone stand before is for the frames. */
    private static boolean isByPlace(Sentence line, List<Entry> entries, List<ListedFigure> figures) {
        return figures.size() == 1
                && entries.size() > 1
                && entries.stream()
                        .skip(1)
                        .map(Entry::label)
                        .allMatch(l -> l.measure().isEmpty()
                                && line.token(line.tokenAt(l.span().start())).startsUpper());
    }

    /** "Deaths: 11 (Tarn 7, Orlo 4)". */
    private static Optional<Introduction.Named> innerPlace(Entry entry) {
        Label label = entry.label();
        boolean name =
                entry.inner() && label.measure().isEmpty() && label.thing().isEmpty() && !label.outside();
        return name ? Optional.of(new Introduction.Named(label.text(), label.span())) : Optional.empty();
    }

    private static Optional<Measure> goneOn(Optional<Measure> before, Optional<Label.Thing> thing, Entry entry) {
        boolean sent = thing.map(Label.Thing::noun)
                .filter(noun -> noun.is(NounClass.MATERIEL) || noun.is(NounClass.RESPONDER))
                .isPresent();
        // "Firefighters: 240" are at work
        Optional<Measure> sentOut =
                thing.filter(t -> t.noun().is(NounClass.RESPONDER)).map(t -> Measure.DEPLOYED);
        return before.filter(m -> m == Measure.DEPLOYED || m == Measure.SEIZED)
                .or(() -> sentOut)
                .filter(m -> sent
                        && entry.label().triggers().isEmpty()
                        && !entry.label().outside());
    }

    private static Optional<Measure> measure(Entry entry, Optional<Label.Thing> thing, Introduction intro) {
        if (entry.label().outside()) {
            return Optional.empty();
        }
        Optional<Measure> own = entry.happened()
                .or(() -> Optional.of(entry.label()))
                .flatMap(l -> l.measure(thing.map(Label.Thing::noun)));
        return own.or(() -> thing.flatMap(t -> intro.measure(t.noun())));
    }
}
