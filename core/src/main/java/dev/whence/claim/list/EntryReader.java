package dev.whence.claim.list;

import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a line of labels and numbers into its entries. */
final class EntryReader {
    private final LabelReader labels;
    private final Remarks remarks;
    private final WordKinds words;

    EntryReader(LabelReader labels, Remarks remarks, WordKinds words) {
        this.labels = labels;
        this.remarks = remarks;
        this.words = words;
    }

    /** The line as entries; empty where something is left over. */
    List<Entry> entries(Sentence s, List<Quantity> numbers) {
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
        boolean holdsNumber = numbers.stream().anyMatch(n -> n.firstToken() >= behind && n.firstToken() < end);
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
                ? labels.read(s, last + 1, to)
                        .filter(l -> l.measure().isPresent())
                        .or(() -> whole)
                : whole;
    }

    /** "540 soldiers;", "12 tanks (+3)": the words before the list must say what happened. */
    List<Entry> numberFirst(Sentence s, List<Quantity> numbers) {
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
