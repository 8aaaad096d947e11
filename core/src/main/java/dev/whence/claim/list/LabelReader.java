package dev.whence.claim.list;

import dev.whence.claim.Measure;
import dev.whence.claim.frame.Trigger;
import dev.whence.claim.frame.Triggers;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.population.Noun;
import dev.whence.population.NounClass;
import dev.whence.population.Nouns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the words beside a figure, by lists alone: labels are too short for tags to be right. */
final class LabelReader {
    private static final int LONGEST = 9;

    private final Nouns nouns;
    private final Triggers triggers;
    private final WordKinds words;

    LabelReader(Nouns nouns, Triggers triggers, WordKinds words) {
        this.nouns = nouns;
        this.triggers = triggers;
        this.words = words;
    }

    /** The label between two tokens; empty where a sentence or nothing stands there. */
    Optional<Label> read(Sentence s, int from, int to) {
        int first = afterSemicolon(s, from, to);
        int last = to;
        while (first < last && !s.token(first).isWord()) {
            first++;
        }
        while (last > first && !s.token(last - 1).isWord() && !s.norm(last - 1).equals(")")) {
            last--;
        }
        int size = 0;
        boolean outside = false;
        boolean total = true;
        for (int i = first; i < last; i++) {
            String norm = s.norm(i);
            if (words.is("sentence", norm)) {
                return Optional.empty();
            }
            size += s.token(i).isWord() ? 1 : 0;
            outside |= words.is("outside", norm) || norm.equals("%") || norm.equals("$") || norm.equals("€");
            total &= words.is("total", norm) || !s.token(i).isWord();
        }
        if (size == 0 || size > LONGEST) {
            return Optional.empty();
        }
        first = afterTally(s, first, last);
        int end = nounEnd(s, first, last);
        return Optional.of(new Label(
                s.span(first, last),
                text(s, first, last),
                thing(s, first, end),
                toll(s, first, end),
                triggers(s, first, last),
                outside,
                total));
    }

    /** "Guards storm mint; dead: 17": what stands before the semicolon is another matter. */
    private static int afterSemicolon(Sentence s, int from, int to) {
        int at = to - 1;
        while (at >= from && !s.norm(at).equals(";")) {
            at--;
        }
        return Math.max(from, at + 1);
    }

    /** "Number of attacks", "Total number of houses damaged": what is counted stands behind "of". */
    private int afterTally(Sentence s, int from, int to) {
        int at = from;
        while (at < to && words.is("total", s.norm(at))) {
            at++;
        }
        return at > from && at + 1 < to && s.norm(at).equals("of") ? at + 1 : from;
    }

    /** "UAVs of operational-tactical level", "Rifles, assault": the noun stands before the preposition or comma. */
    private int nounEnd(Sentence s, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (words.is("preposition", s.norm(i))
                    || s.norm(i).equals(",") && isListed(nouns.endingAt(s, i - 1, from))
                    || s.norm(i).equals("(")
                    || s.norm(i).equals("[")) {
                return i;
            }
        }
        return to;
    }

    /** The last listed noun, with the words before it that belong to its name. */
    private Optional<Label.Thing> thing(Sentence s, int from, int end) {
        Optional<Label.Thing> toll = Optional.empty();
        for (int head = end - 1; head >= from; head--) {
            Noun noun = nouns.endingAt(s, head, from);
            if (!isListed(noun) || isState(s, from, head)) {
                continue;
            }
            int start = start(s, from, head);
            Label.Thing thing = new Label.Thing(noun, unit(s, start, head + 1), s.span(start, head + 1));
            if (!noun.classes().equals(Set.of(NounClass.TOLL))) {
                return Optional.of(thing);
            }
            toll = toll.or(() -> Optional.of(thing));
        }
        return toll;
    }

    /** "In camps" says how people live, and counts no camps. */
    private boolean isState(Sentence s, int from, int head) {
        for (int i = from; i < head; i++) {
            Optional<Triggers.Found> found = triggers.at(s, i).filter(LabelReader::isDone);
            if (found.isPresent() && found.get().to() > head) {
                return true;
            }
        }
        return false;
    }

    private static boolean isListed(Noun noun) {
        return !noun.is(NounClass.OTHER) && !noun.is(NounClass.NOTHING) && !noun.is(NounClass.TIME);
    }

    private int start(Sentence s, int from, int head) {
        int start = head;
        while (start > from
                && s.token(start - 1).isWord()
                && !s.token(start - 1).hasDigit()
                && triggers.at(s, start - 1).filter(LabelReader::isDone).isEmpty()
                && !words.is("total", s.norm(start - 1))
                && !words.is("another", s.norm(start - 1))) {
            start--;
        }
        return start;
    }

    private Optional<Measure> toll(Sentence s, int from, int end) {
        for (int head = end - 1; head >= from; head--) {
            Optional<String> toll = nouns.endingAt(s, head, from).toll();
            if (toll.isPresent()) {
                return toll.map(label -> Measure.valueOf(label.toUpperCase(Locale.ROOT)));
            }
        }
        return Optional.empty();
    }

    /** Behind the word or phrase for what happened that starts at a token. */
    int end(Sentence s, int i) {
        return triggers.at(s, i).map(Triggers.Found::to).orElse(i + 1);
    }

    private List<Trigger> triggers(Sentence s, int from, int to) {
        List<Trigger> found = new ArrayList<>();
        int i = from;
        while (i < to) {
            Optional<Triggers.Found> here =
                    triggers.at(s, i).filter(LabelReader::isDone).filter(t -> !endsName(s, t, from));
            here.map(Triggers.Found::trigger).ifPresent(found::add);
            i = here.map(Triggers.Found::to).orElse(i + 1);
        }
        return found;
    }

    /** The "set" of a radio set. */
    private boolean endsName(Sentence s, Triggers.Found found, int from) {
        return found.to() - found.from() == 1
                && found.from() > from
                && nouns.endingAt(s, found.from(), from).lemma().indexOf(' ') > 0;
    }

    /** "destroyed", "missing"; not "shelter", "free", "strike", which are nouns here. */
    private static boolean isDone(Triggers.Found found) {
        return found.form() == Triggers.Form.PAST || found.form() == Triggers.Form.STATE;
    }

    /** {@code armoured combat vehicles}, {@code UAVs}: names keep their capitals. */
    private static String unit(Sentence s, int from, int to) {
        StringBuilder unit = new StringBuilder();
        for (int i = from; i < to; i++) {
            String word = s.token(i).text();
            boolean qualifies = word.contains("-") && i < to - 1;
            if (s.token(i).isWord() && !qualifies) {
                boolean plain = word.length() > 1
                        && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
                boolean shouted = s.isUpperCase();
                unit.append(unit.isEmpty() ? "" : " ").append(plain || shouted ? s.norm(i) : word);
            }
        }
        return unit.toString();
    }

    /** The words as printed, without marks of emphasis. */
    static String text(Sentence s, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if ("*_#|`".contains(s.token(i).text())) {
                continue;
            }
            boolean tight = i > from && s.token(i).touches(s.token(i - 1));
            text.append(text.isEmpty() || tight ? "" : " ").append(s.token(i).text());
        }
        return text.toString();
    }
}
