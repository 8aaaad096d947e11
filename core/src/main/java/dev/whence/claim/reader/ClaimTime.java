package dev.whence.claim.reader;

import dev.whence.attribution.Attribution;
import dev.whence.choice.Candidate;
import dev.whence.choice.ChoiceWatch;
import dev.whence.choice.Chooser;
import dev.whence.claim.Measure;
import dev.whence.claim.Scope;
import dev.whence.language.Clauses;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.quantity.Quantity;
import dev.whence.report.TextSpan;
import dev.whence.time.TimeExpression;
import dev.whence.time.TimeFinder;
import dev.whence.time.TimeWindow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time of each claim of a report: of the windows that its words, those around it and the report's event could mean, the
 * one for which the weighted clues speak most. What {@link TimeRules} say is one clue of several.
 */
final class ClaimTime {
    private static final Chooser<WhenClue> CHOOSER = Chooser.load(WhenClue.class, "when-weights.txt");

    private final Prose prose;
    private final ReportTimes times;
    private final TimeRules rules;
    private final TimeOptions options;
    private final ChoiceWatch watch;
    /** Of the expressions of the report by their words, once a list or table has asked. */
    private @Nullable Map<String, TimeWindow> windows;

    ClaimTime(Prose prose, TimeFinder finder, ChoiceWatch watch) {
        this.prose = prose;
        this.times = new ReportTimes(prose, finder);
        OwnTime own = new OwnTime(times);
        this.rules = new TimeRules(prose, times, own);
        this.options = TimeOptions.of(prose, times, own, rules);
        this.watch = watch;
    }

    /**
     * The time of a claim.
     *
     * @param span where its words stand
     * @param carried taken up from an earlier paragraph or from the report's opening
     */
    record Timed(TimeWindow window, TextSpan span, boolean carried) {
        Timed taken() {
            return new Timed(window, span, true);
        }

        /** The same words for other days. */
        Timed of(Optional<LocalDate> from, Optional<LocalDate> to) {
            return new Timed(new TimeWindow(window.words(), from, to), span, carried);
        }

        boolean hasDays() {
            return window.from().isPresent() || window.to().isPresent();
        }

        boolean isOf(TimeWindow other) {
            return window.from().equals(other.from()) && window.to().equals(other.to());
        }
    }

    /**
     * What a time is chosen for.
     *
     * @param vouching the attributions that hold the number
     * @param toll the figure is of a disaster so far: its day is the report's own
     * @param listed it stands in a list or table
     * @param said the kinds of words that its clause holds
     */
    record Figure(
            Sentence sentence,
            Clauses clauses,
            Quantity quantity,
            Measure measure,
            List<Attribution> vouching,
            boolean toll,
            boolean listed,
            long said) {
        private static final WordKinds WORDS = WordKinds.load(TimeUse.class, "time-use-words.txt");
        static final long GOES_ON = WORDS.bit("goes-on");
        static final long SO_FAR = WORDS.bit("so-far");
        static final long TURN = WORDS.bit("turn");

        Figure(
                Sentence sentence,
                Clauses clauses,
                Quantity quantity,
                Measure measure,
                List<Attribution> vouching,
                boolean toll,
                boolean listed) {
            this(sentence, clauses, quantity, measure, vouching, toll, listed, said(sentence, clauses, quantity));
        }

        /** Does its clause hold a word of these kinds? */
        boolean says(long kinds) {
            return (said & kinds) != 0;
        }

        private static long said(Sentence s, Clauses clauses, Quantity quantity) {
            long said = 0;
            for (int i = 0; i < s.size(); i++) {
                long mask = WORDS.mask(s.norm(i)) | WORDS.mask(s.norm(i) + " " + s.norm(i + 1));
                if (mask != 0 && clauses.together(i, quantity.firstToken())) {
                    said |= mask;
                }
            }
            return said;
        }

        /** Words between it and an expression of its sentence, more where a clause ends between them. */
        int distance(TimeExpression time) {
            return time.from() > quantity.firstToken()
                    ? clauses.distance(quantity.lastToken() - 1, time.from())
                    : clauses.distance(time.to() - 1, quantity.firstToken()) + 2;
        }

        /** Do two words of a sentence say "so far"? */
        static boolean isSoFar(Sentence s, int i) {
            return (WORDS.mask(s.norm(i) + " " + s.norm(i + 1)) & SO_FAR) != 0;
        }
    }

    /** The expressions of a sentence, read once. */
    List<TimeExpression> in(Sentence s) {
        return times.in(s);
    }

    /** What rules choose for a figure; each figure is asked once, in the order of the text. */
    TimeRules.Ruled ruled(Figure figure) {
        return rules.choose(figure);
    }

    /** What a list or table says of its figure by itself. */
    TimeRules.Ruled ruled(Optional<String> words, Sentence s) {
        return TimeRules.Ruled.by(WhenClue.BY_CELL, words.map(w -> new Timed(named(w), s.span(), false)));
    }

    /** The time of a figure, or none. Words of its own that name no day, "recently", are kept as they are. */
    Optional<Timed> time(Figure figure, TimeRules.Ruled ruled, Scope scope) {
        if (ruled.vague()) {
            return ruled.timed();
        }
        List<Candidate<Optional<Timed>, WhenClue>> candidates = options.of(new TimeQuestion(figure, ruled, scope));
        watch.chose(prose.report().id(), figure.quantity().number(), () -> windows(candidates));
        Optional<Timed> chosen = CHOOSER.choose(candidates, ClaimTime::days);
        return ruled.timed()
                .filter(t -> chosen.isEmpty()
                        ? t.window().from().isEmpty()
                        : t.isOf(chosen.get().window()))
                .or(() -> chosen);
    }

    private static List<Candidate<Optional<TimeWindow>, WhenClue>> windows(
            List<Candidate<Optional<Timed>, WhenClue>> candidates) {
        return candidates.stream()
                .map(each -> new Candidate<>(each.value().map(Timed::window), each.clues()))
                .toList();
    }

    private static List<Optional<LocalDate>> days(Optional<Timed> timed) {
        return timed.map(t -> List.of(t.window().from(), t.window().to())).orElse(List.of());
    }

    /** The window of an expression that stands somewhere in the report with these words. */
    private TimeWindow named(String words) {
        if (windows == null) {
            windows = windows();
        }
        TimeWindow known = windows.get(words);
        return new TimeWindow(
                words, known == null ? Optional.empty() : known.from(), known == null ? Optional.empty() : known.to());
    }

    private Map<String, TimeWindow> windows() {
        Map<String, TimeWindow> read = new HashMap<>();
        for (Sentence s : prose.sentences()) {
            for (TimeExpression each : in(s)) {
                TimeWindow window = times.window(s, each);
                read.putIfAbsent(PhraseText.of(s, each.from(), each.to()), window);
                read.putIfAbsent(window.words(), window);
            }
        }
        return read;
    }
}
