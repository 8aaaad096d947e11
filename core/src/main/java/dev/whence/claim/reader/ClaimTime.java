package dev.whence.claim.reader;

import dev.whence.language.Clauses;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.quantity.Quantity;
import dev.whence.report.ReportDate;
import dev.whence.report.Sourced;
import dev.whence.report.TextSpan;
import dev.whence.time.TimeExpression;
import dev.whence.time.TimeFinder;
import dev.whence.time.TimeResolver;
import dev.whence.time.TimeWindow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the time of each claim of a report: the nearest expression in its sentence that does not say when something
 * was told, else the last one of the paragraph, else that of the claim before, else the day that the report says its
 * figures stand for ("as of 10 March") or that it opens with.
 */
final class ClaimTime {
    private static final WordKinds WORDS = WordKinds.load(ClaimTime.class, "told-words.txt");
    private static final long TOLD = WORDS.bit("told");
    private static final int OPENING = 4;

    private final Prose prose;
    private final TimeFinder finder;
    private final Optional<ReportDate> report;
    private final List<Optional<List<TimeExpression>>> found = new ArrayList<>();
    private final Map<String, TimeWindow> windows = new HashMap<>();
    private final Optional<Timed> standing;
    private Optional<Timed> last = Optional.empty();
    private int lastParagraph = -1;

    ClaimTime(Prose prose, TimeFinder finder) {
        this.prose = prose;
        this.finder = finder;
        this.report = prose.report().about().date().map(Sourced::value);
        for (int i = 0; i < prose.sentences().size(); i++) {
            found.add(Optional.empty());
        }
        this.standing = standing();
    }

    /** "as of 10 March 2022", else the date in front of a wire's first words. */
    private Optional<Timed> standing() {
        Optional<Timed> dateline = Optional.empty();
        for (Sentence s : opening()) {
            for (TimeExpression each : in(s)) {
                boolean asOf = s.norm(each.from()).equals("as");
                if (asOf) {
                    return Optional.of(timed(s, each).taken());
                }
                if (dateline.isEmpty() && isDateline(s, each)) {
                    dateline = Optional.of(timed(s, each).taken());
                }
            }
        }
        return dateline;
    }

    private List<Sentence> opening() {
        return prose
                .paragraphs()
                .subList(0, Math.min(OPENING, prose.paragraphs().size()))
                .stream()
                .flatMap(p -> p.sentences().stream())
                .toList();
    }

    /** "Bogota, 7 Sep 89 (RCN) --": the day of the wire, not of what it tells. */
    private static boolean isDateline(Sentence s, TimeExpression time) {
        if (s.paragraph() > 6 || time.from() > 16) {
            return false;
        }
        for (int i = time.to(); i < Math.min(s.size(), time.to() + 14); i++) {
            String norm = s.norm(i);
            if (norm.startsWith("--") || norm.equals("—") || norm.equals("–") || norm.equals("-")) {
                return s.norm(i - 1).equals(")") || i - time.to() < 3;
            }
        }
        return false;
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
    }

    /** The expressions of a sentence, read once. */
    List<TimeExpression> in(Sentence s) {
        Optional<List<TimeExpression>> known = found.get(s.index());
        if (known.isPresent()) {
            return known.get();
        }
        List<TimeExpression> expressions = finder.find(s);
        found.set(s.index(), Optional.of(expressions));
        return expressions;
    }

    /** The window of an expression that stands somewhere in the report with these words. */
    TimeWindow named(String words) {
        if (windows.isEmpty()) {
            for (Sentence s : prose.sentences()) {
                for (TimeExpression each : in(s)) {
                    TimeWindow window = timed(s, each).window();
                    windows.putIfAbsent(PhraseText.of(s, each.from(), each.to()), window);
                    windows.putIfAbsent(window.words(), window);
                }
            }
        }
        TimeWindow known = windows.get(words);
        return new TimeWindow(
                words, known == null ? Optional.empty() : known.from(), known == null ? Optional.empty() : known.to());
    }

    /** @param toll the figure is of a disaster so far: its day is the report's own */
    Optional<Timed> time(Sentence s, Clauses clauses, Quantity quantity, boolean toll) {
        Optional<TimeExpression> here = nearest(s, clauses, quantity);
        if (here.isPresent()) {
            return tell(timed(s, here.get()), s);
        }
        if (toll && standing.isPresent()) {
            return standing;
        }
        Optional<Timed> before = paragraphBefore(s);
        if (before.isPresent()) {
            return tell(before.get(), s);
        }
        if (last.isPresent() && s.paragraph() - lastParagraph <= 2) {
            return tell(last.get().taken(), s);
        }
        return fromOpening();
    }

    private Optional<Timed> tell(Timed time, Sentence s) {
        last = Optional.of(time);
        lastParagraph = s.paragraph();
        return last;
    }

    private Timed timed(Sentence s, TimeExpression expression) {
        return new Timed(TimeResolver.window(s, expression, report), s.span(expression.from(), expression.to()), false);
    }

    private Optional<TimeExpression> nearest(Sentence s, Clauses clauses, Quantity quantity) {
        @Nullable TimeExpression best = null;
        int least = Clauses.APART;
        for (TimeExpression each : in(s)) {
            boolean within = each.from() <= quantity.firstToken() && quantity.firstToken() < each.to();
            int far = each.from() > quantity.firstToken()
                    ? clauses.distance(quantity.lastToken() - 1, each.from())
                    : clauses.distance(each.to() - 1, quantity.firstToken()) + 2;
            far += isTold(s, each) ? 60 : 0;
            if (!TimeResolver.isAnchored(s, each) || isDateline(s, each)) {
                far += 60;
            }
            if (!within && far < least) {
                least = far;
                best = each;
            }
        }
        return Optional.ofNullable(best);
    }

    /** "said on Tuesday", "sources reported today", "a statement issued yesterday". */
    private static boolean isTold(Sentence s, TimeExpression time) {
        return (WORDS.mask(s.norm(time.from() - 1)) & TOLD) != 0
                || (WORDS.mask(s.norm(time.from() - 2)) & TOLD) != 0
                        && !s.norm(time.from() - 1).equals("that")
                || (WORDS.mask(s.norm(time.to())) & TOLD) != 0;
    }

    private Optional<Timed> paragraphBefore(Sentence s) {
        List<Sentence> before = prose.paragraphs().get(s.paragraph()).sentences();
        for (int i = s.index() - before.get(0).index() - 1; i >= 0; i--) {
            Optional<Timed> time = lastIn(before.get(i));
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    private Optional<Timed> lastIn(Sentence s) {
        for (TimeExpression each : in(s)) {
            if (!isTold(s, each) && TimeResolver.isAnchored(s, each) && !isDateline(s, each)) {
                return Optional.of(timed(s, each));
            }
        }
        return Optional.empty();
    }

    private Optional<Timed> fromOpening() {
        return opening().stream().flatMap(s -> lastIn(s).stream()).findFirst().map(Timed::taken);
    }
}
