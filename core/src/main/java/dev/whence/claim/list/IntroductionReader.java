package dev.whence.claim.list;

import dev.whence.claim.Measure;
import dev.whence.language.Paragraph;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.report.TextSpan;
import dev.whence.time.TimeExpression;
import dev.whence.time.TimeFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks above a list for what it lists, whose, and since when. */
final class IntroductionReader {
    /** How many paragraphs above a list may still speak of it. */
    private static final int REACH = 9;

    private final LabelReader labels;
    private final OwnerReader owners;
    private final TimeFinder times;
    private final WordKinds words;

    IntroductionReader(LabelReader labels, OwnerReader owners, TimeFinder times, WordKinds words) {
        this.labels = labels;
        this.owners = owners;
        this.times = times;
        this.words = words;
    }

    /**
     * Reads what stands above a list.
     *
     * @param first index of the list's first paragraph
     * @param lastDay the words of {@link #lastDay}
     */
    Introduction read(Prose prose, int first, Optional<String> lastDay) {
        List<Sentence> above = above(prose, first);
        Optional<Label> label = Optional.empty();
        Optional<Introduction.Named> owner = Optional.empty();
        Optional<Introduction.Named> when = Optional.empty();
        List<TextSpan> spans = new ArrayList<>();
        for (Sentence s : above) {
            if (label.isEmpty()) {
                label = lossOf(s).or(() -> s.index() == above.get(0).index() ? tollOf(s) : Optional.empty());
                label.ifPresent(l -> spans.add(s.span()));
            }
            if (owner.isEmpty()) {
                owner = owners.owner(s);
            }
            if (when.isEmpty()) {
                when = time(
                        s, lossOf(s).isPresent() && s.index() == above.get(0).index());
            }
        }
        if (!above.isEmpty() && opensWithAnother(above.get(0))) {
            above.stream().skip(1).map(Sentence::span).forEach(spans::add);
        }
        boolean near = label.filter(l -> heads(above.get(0), l)).isPresent()
                && spans.get(0).equals(above.get(0).span());
        return new Introduction(label, near, owner, when, changeSince(above).or(() -> lastDay), spans);
    }

    /**
     * The sentences above that may speak of the list, the nearest first: the line before it, the sentences of a
     * paragraph that ends in a colon, the headings over it, short paragraphs that name losses, the headline.
     */
    private List<Sentence> above(Prose prose, int first) {
        List<Sentence> above = new ArrayList<>();
        boolean carriesOn = false;
        for (int p = first - 1; p >= Math.max(0, first - REACH); p--) {
            Paragraph paragraph = prose.paragraphs().get(p);
            List<Sentence> sentences = paragraph.sentences();
            Sentence last = sentences.get(sentences.size() - 1);
            boolean colon = last.norm(last.size() - 1).equals(":");
            boolean introduces = colon && p == first - 1;
            // "3. The following were recovered:" is an item of one list and stands above another
            boolean listed =
                    paragraph.kind() == Paragraph.Kind.LIST_ITEM || paragraph.kind() == Paragraph.Kind.TABLE_ROW;
            if (listed && !introduces) {
                continue;
            }
            boolean heading = paragraph.kind() != Paragraph.Kind.PROSE && !colon;
            boolean told = sentences.size() == 1 && !colon && owners.owner(last).isPresent();
            if (introduces || heading || carriesOn || told) {
                for (int i = sentences.size() - 1; i >= 0; i--) {
                    above.add(sentences.get(i));
                }
            }
            carriesOn = introduces && opensWithAnother(sentences.get(0));
        }
        if (first > REACH && prose.paragraphs().get(0).kind() == Paragraph.Kind.HEADLINE) {
            above.addAll(prose.paragraphs().get(0).sentences());
        }
        return above;
    }

    /** A sentence that ends in a colon, or a heading whose noun names a toll; "Two seized at border" heads no list. */
    private static boolean heads(Sentence s, Label label) {
        return isOpen(s) || s.kind() != Paragraph.Kind.PROSE && label.toll().isPresent();
    }

    private static boolean isOpen(Sentence s) {
        return s.norm(s.size() - 1).equals(":");
    }

    /** "Other losses listed in the report:" goes on with what the paragraph before it told. */
    private boolean opensWithAnother(Sentence s) {
        return words.is("another", s.norm(0));
    }

    /** The word of a sentence that says what happened to what is listed. */
    private Optional<Label> lossOf(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            Optional<Label> label = labels.read(s, i, i + 1);
            if (label.isPresent() && isLoss(label.get())) {
                return label;
            }
        }
        return Optional.empty();
    }

    /** "Evacuees by shelter", "Trophies:", right above a list. */
    private Optional<Label> tollOf(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            Optional<Label> label = labels.read(s, i, i + 1)
                    .filter(l -> isListedByPlace(l) && (isOpen(s) || l.toll().isPresent()));
            if (label.isPresent()) {
                return label;
            }
        }
        return Optional.empty();
    }

    /** "Trophies:", "Hostages still held:", "Abducted by place:". */
    private static boolean isListedByPlace(Label label) {
        return label.toll()
                .or(() -> label.measure(Optional.empty()))
                .filter(m -> m == Measure.SEIZED || Introduction.befallsPeople(m))
                .isPresent();
    }

    private static boolean isLoss(Label label) {
        boolean toll = label.toll()
                .filter(m -> m == Measure.CASUALTIES || m == Measure.KILLED || m == Measure.WOUNDED)
                .isPresent();
        boolean happened = label.triggers().stream()
                .anyMatch(t -> t.measures().containsValue(Measure.DESTROYED)
                        || t.measures().containsValue(Measure.KILLED)
                        || t.measures().containsValue(Measure.SEIZED));
        return toll || happened;
    }

    private Optional<Introduction.Named> time(Sentence s, boolean ofLosses) {
        List<TimeExpression> found = times.find(s);
        for (int i = 0; i < found.size(); i++) {
            TimeExpression t = found.get(i);
            // a list of one day's losses says so where it says losses
            boolean day = isDay(s, t);
            if (day ? ofLosses && isPast(s, t) : isWindow(s, t)) {
                int to = end(s, t, i + 1 < found.size() ? Optional.of(found.get(i + 1)) : Optional.empty());
                return Optional.of(new Introduction.Named(LabelReader.text(s, t.from(), to), s.span(t.from(), to)));
            }
        }
        return Optional.empty();
    }

    /** "from 3 May" goes on with "to 9 June". */
    private static int end(Sentence s, TimeExpression t, Optional<TimeExpression> next) {
        boolean opens = s.norm(t.from()).equals("from") || s.norm(t.from()).equals("between");
        int gap = next.map(n -> n.from() - t.to()).orElse(9);
        return opens && gap <= 1 ? next.orElseThrow().to() : t.to();
    }

    /** "since 1 March", "as of 17 March", not the day on which the next bulletin is due. */
    private boolean isWindow(Sentence s, TimeExpression t) {
        boolean dated = false;
        for (int i = t.from(); i < t.to(); i++) {
            dated |= s.token(i).startsUpper() || s.token(i).hasDigit();
        }
        boolean opens = words.is("window", s.norm(t.from())) || words.is("window", s.norm(t.from() - 1));
        return opens && (dated || s.norm(t.from()).equals("since"));
    }

    private boolean isPast(Sentence s, TimeExpression t) {
        return words.is("past", s.norm(afterPreposition(s, t)));
    }

    private boolean isDay(Sentence s, TimeExpression t) {
        for (int i = t.from(); i < t.to(); i++) {
            if (words.is("day", s.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /** "change since Bulletin No. 2" in a heading: the stretch that an increase speaks for. */
    private static Optional<String> changeSince(List<Sentence> above) {
        for (Sentence s : above) {
            for (int i = 0; i + 1 < s.size(); i++) {
                boolean change = s.norm(i).equals("since")
                        && (s.norm(i - 1).equals("change")
                                || s.norm(i - 1).equals("increase")
                                || s.norm(i - 1).equals("changes"));
                if (change) {
                    int end = i + 1;
                    while (end < s.size()
                            && !s.norm(end).equals(")")
                            && !s.norm(end).equals(",")) {
                        end++;
                    }
                    return Optional.of(LabelReader.text(s, i, end));
                }
            }
        }
        return Optional.empty();
    }

    /** The last day that a report speaks of; an increase speaks for it where no heading says otherwise. */
    Optional<String> lastDay(Prose prose) {
        Optional<String> day = Optional.empty();
        for (Sentence s : prose.sentences()) {
            for (TimeExpression t : hasDay(s) ? times.find(s) : List.<TimeExpression>of()) {
                if (isDay(s, t) && t.to() - t.from() > 1) {
                    int from = afterPreposition(s, t);
                    if (words.is("past", s.norm(from))) {
                        return Optional.of(LabelReader.text(s, from, t.to()));
                    }
                    day = day.or(() -> Optional.of(LabelReader.text(s, from, t.to())));
                }
            }
        }
        return day;
    }

    /** Few sentences speak of a day: only those are read for times. */
    private boolean hasDay(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (words.is("day", s.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Over the past day" is the past day. */
    private static int afterPreposition(Sentence s, TimeExpression t) {
        int from = t.from();
        while (from < t.to() - 1
                && List.of("over", "in", "during", "within", "for", "the").contains(s.norm(from))) {
            from++;
        }
        return from;
    }
}
