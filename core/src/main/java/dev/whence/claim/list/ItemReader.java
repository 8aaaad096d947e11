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
    private final LabelReader labels;
    private final Remarks remarks;
    private final WordKinds words;
    private final FigureMaker maker = new FigureMaker();

    ItemReader(QuantityReader quantities, LabelReader labels, Remarks remarks, WordKinds words) {
        this.quantities = quantities;
        this.labels = labels;
        this.remarks = remarks;
        this.words = words;
    }

    /**
     * A number and the label before it; {@code part} of the number before; {@code inner} in the brackets behind it;
     * perhaps what the brackets behind this one say.
     */
    private record Entry(
            Label label,
            Quantity number,
            boolean part,
            boolean inner,
            Optional<Label> happened,
            Optional<Introduction.Named> source) {}

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
        List<Entry> entries = entries(line, numbers);
        if (entries.isEmpty() && intro.near() && line.kind() == Paragraph.Kind.LIST_ITEM) {
            entries = numberFirst(line, numbers);
        }
        List<ListedFigure> figures = new ArrayList<>();
        Optional<Entry> main = Optional.empty();
        for (Entry entry : entries) {
            Optional<Entry> whole = main;
            Optional<Introduction.Named> where =
                    place(line, entry, intro).or(() -> innerPlace(entry));
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
        return figures;
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

    /** "Deaths: 11 (Tarn 7, Orlo 4)". */
    private static Optional<Introduction.Named> innerPlace(Entry entry) {
        Label label = entry.label();
        boolean name = entry.inner() && label.measure().isEmpty() && label.thing().isEmpty() && !label.outside();
        return name ? Optional.of(new Introduction.Named(label.text(), label.span())) : Optional.empty();
    }

    private static Optional<Measure> goneOn(Optional<Measure> before, Optional<Label.Thing> thing, Entry entry) {
        boolean sent = thing.map(Label.Thing::noun)
                .filter(noun -> noun.is(NounClass.MATERIEL) || noun.is(NounClass.RESPONDER))
                .isPresent();
        return before.filter(m -> m == Measure.DEPLOYED || m == Measure.SEIZED)
                .filter(m -> sent && !entry.label().outside());
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

    /** The line as entries; empty where something is left over. */
    private List<Entry> entries(Sentence s, List<Quantity> numbers) {
        List<Entry> entries = new ArrayList<>();
        int at = opening(s);
        int bracketEnd = 0;
        boolean parts = false;
        Optional<Label> label = Optional.empty();
        for (Quantity number : numbers) {
            int from = Math.min(hedge(s, number), number.firstToken());
            if (number.kind() == Quantity.Kind.INCREMENT) {
                if (label.isEmpty() || !isNoise(s, at, from)) {
                    return List.of();
                }
            } else {
                int start = entries.isEmpty() ? at : afterNoise(s, at);
                boolean of = label.isPresent() && opensParts(s, start, from);
                parts |= of;
                while (of && start < from && words.is("ofwhich", s.norm(start))) {
                    start++;
                }
                label = start < from ? label(s, start, from, entries.isEmpty()) : goneOn(s, label, at, from);
                if (label.isEmpty() || number.kind() == Quantity.Kind.ARTICLE || number.kind() == Quantity.Kind.RATIO) {
                    return List.of();
                }
            }
            boolean increment = number.kind() == Quantity.Kind.INCREMENT;
            boolean inner = !increment && number.firstToken() < bracketEnd;
            entries.add(entry(s, label.get(), number, parts && !increment, inner));
            bracketEnd = inner ? bracketEnd : remarks.end(s, number.lastToken());
            at = afterRemark(s, entries.get(entries.size() - 1), numbers);
        }
        return isNoise(s, at, s.size()) ? entries : List.of();
    }

    private static int hedge(Sentence s, Quantity number) {
        return number.hedge().map(h -> s.tokenAt(h.start())).orElse(number.firstToken());
    }

    private boolean opensParts(Sentence s, int start, int from) {
        return start < from && (s.norm(start).equals("of") || words.is("ofwhich", s.norm(start)));
    }

    private Entry entry(Sentence s, Label label, Quantity number, boolean part, boolean inner) {
        int behind = number.lastToken();
        return new Entry(label, number, part, inner, remarks.label(s, behind), remarks.source(s, behind));
    }

    /** Behind "(destroyed)" and "(army)"; brackets with numbers in them are read on. */
    private int afterRemark(Sentence s, Entry entry, List<Quantity> numbers) {
        int behind = entry.number().lastToken();
        int end = remarks.end(s, behind);
        boolean holdsNumber =
                numbers.stream().anyMatch(n -> n.firstToken() >= behind && n.firstToken() < end);
        return holdsNumber ? behind : end;
    }

    /** "Dead: 48 (army); 120 (rebels)": a number without a label goes on with the one before, behind a mark alone. */
    private Optional<Label> goneOn(Sentence s, Optional<Label> label, int at, int from) {
        boolean mark = at < from && (s.norm(at).equals(";") || s.norm(at).equals(","));
        return mark && s.norm(at - 1).equals(")") ? label : Optional.empty();
    }

    /** The words before a number; of "As of 4 May – Displaced 8,200" those behind the dash. */
    private Optional<Label> label(Sentence s, int start, int from, boolean first) {
        int to = beforeSeparator(s, start, from);
        Optional<Label> whole = labels.read(s, start, to);
        int last = to - 1;
        while (first && last > start && !words.is("divider", s.norm(last))) {
            last--;
        }
        boolean behind = first && last > start && whole.flatMap(Label::measure).isEmpty();
        return behind
                ? labels.read(s, last + 1, to).filter(l -> l.measure().isPresent()).or(() -> whole)
                : whole;
    }

    /** "540 soldiers;", "12 tanks (+3)": the words before the list must say what happened. */
    private List<Entry> numberFirst(Sentence s, List<Quantity> numbers) {
        Quantity number = numbers.get(0);
        int from = number.hedge()
                .map(h -> Math.min(s.tokenAt(h.start()), number.firstToken()))
                .orElse(number.firstToken());
        boolean counts = number.kind() == Quantity.Kind.COUNT && from == opening(s);
        boolean grown = numbers.size() == 2 && numbers.get(1).kind() == Quantity.Kind.INCREMENT;
        int border = border(s, number.lastToken());
        boolean parts = numbers.size() > 1 && numbers.get(1).firstToken() > border;
        if (!counts || numbers.size() > 1 && !grown && !parts) {
            return List.of();
        }
        int end = grown ? numbers.get(1).firstToken() : border;
        while (end > number.lastToken() && !s.token(end - 1).isWord()) {
            end--;
        }
        Optional<Label> label =
                labels.read(s, number.lastToken(), end).filter(l -> l.triggers().isEmpty());
        if (label.flatMap(Label::thing).isEmpty()
                || grown && !isNoise(s, numbers.get(1).lastToken(), s.size())) {
            return List.of();
        }
        List<Quantity> own = grown ? numbers : numbers.subList(0, 1);
        return own.stream().map(n -> entry(s, label.get(), n, false, false)).toList();
    }

    /** Where what is counted ends: "41 villagers, | including five infants", "2 persons | who have no name". */
    private int border(Sentence s, int from) {
        for (int i = from + 1; i < s.size(); i++) {
            if (s.norm(i).equals(",") || words.is("relative", s.norm(i))) {
                return i;
            }
        }
        return s.size();
    }

    /** After bullets, numbering and marks of emphasis. */
    private static int opening(Sentence s) {
        int i = 0;
        while (i < s.size() && !s.token(i).isWord()) {
            i++;
        }
        boolean lettered = s.norm(i + 1).equals(")") && s.token(i).text().length() <= 2;
        return lettered ? i + 2 : i;
    }

    private int beforeSeparator(Sentence s, int from, int to) {
        int end = to;
        while (end > from
                && (!s.token(end - 1).isWord() && !s.norm(end - 1).equals(")")
                        || words.is("separator", s.norm(end - 1)))) {
            end--;
        }
        return end;
    }

    private int afterNoise(Sentence s, int at) {
        int i = at;
        while (i < s.size() && (!s.token(i).isWord() || isUnitWord(s, i))) {
            i++;
        }
        return i;
    }

    /** "units", "persons" behind the number, but not the "persons" of the next label. */
    private boolean isUnitWord(Sentence s, int i) {
        return words.is("unitword", s.norm(i)) && !words.is("ofwhich", s.norm(i));
    }

    /** Only marks, unit words and remarks in brackets. */
    private boolean isNoise(Sentence s, int from, int to) {
        boolean bracket = false;
        for (int i = from; i < to; i++) {
            String norm = s.norm(i);
            bracket = norm.equals("(") || bracket && !norm.equals(")");
            if (!bracket && s.token(i).isWord() && !words.is("unitword", norm)) {
                return false;
            }
        }
        return true;
    }
}
