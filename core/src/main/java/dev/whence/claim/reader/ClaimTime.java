package dev.whence.claim.reader;

import dev.whence.attribution.Attribution;
import dev.whence.claim.Measure;
import dev.whence.language.Clauses;
import dev.whence.language.Paragraph;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.quantity.Quantity;
import dev.whence.report.ReportDate;
import dev.whence.report.TextSpan;
import dev.whence.time.TimeExpression;
import dev.whence.time.TimeFinder;
import dev.whence.time.TimeResolver;
import dev.whence.time.TimeWindow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses the time of each claim of a report: the nearest expression in its sentence that names days and is not the
 * telling's or another figure's; else what the paragraph, or the claim before, spoke of; else the day that the report
 * says its figures stand for ("as of 10 March"); else an hour or an event that is named without its day.
 */
final class ClaimTime {
    private static final WordKinds WORDS = WordKinds.load(TimeUse.class, "time-use-words.txt");
    static final long GOES_ON = WORDS.bit("goes-on");
    static final long SO_FAR = WORDS.bit("so-far");
    private static final long TURN = WORDS.bit("turn");
    private static final int OPENING = 4;
    private static final int HEAD = 2;
    /** So deep the first paragraph of prose may stand, and so many tokens its first sentence has at least. */
    private static final int LEAD = 9;

    private static final int SENTENCE = 12;
    /** Windows of more days are of months. */
    private static final int WEEKS = 20;
    /** Windows of more days are of years. */
    private static final int MONTHS = 100;

    private final Prose prose;
    private final ReportTimes times;
    private final OwnTime own;
    private final LastingTime lasting;
    private final Map<String, TimeWindow> windows = new HashMap<>();
    /** The first paragraph of prose: slugs, headline and byline stand before it. */
    private final int lead;

    private final List<Sentence> opening;
    private final Optional<Timed> standing;
    private final Optional<Timed> mainDay;
    private final boolean tellsOfDays;
    private Optional<Timed> last = Optional.empty();
    private int lastParagraph = -1;

    ClaimTime(Prose prose, TimeFinder finder) {
        this.prose = prose;
        this.times = new ReportTimes(prose, finder);
        this.own = new OwnTime(times);
        this.lasting = new LastingTime(times);
        this.lead = lead(prose);
        this.opening =
                prose
                        .paragraphs()
                        .subList(
                                0,
                                Math.min(
                                        Math.max(OPENING, lead + 1),
                                        prose.paragraphs().size()))
                        .stream()
                        .flatMap(p -> p.sentences().stream())
                        .toList();
        this.standing = standing();
        MainDay days = new MainDay(prose, times, own);
        this.mainDay = days.day();
        this.tellsOfDays = days.tellsOfDays();
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

    /**
     * What a time is chosen for.
     *
     * @param vouching the attributions that hold the number
     * @param toll the figure is of a disaster so far: its day is the report's own
     */
    record Figure(
            Sentence sentence,
            Clauses clauses,
            Quantity quantity,
            Measure measure,
            List<Attribution> vouching,
            boolean toll) {

        /** Does its clause hold a word of these kinds? */
        boolean says(long kinds) {
            for (int i = 0; i < sentence.size(); i++) {
                long mask = WORDS.mask(sentence.norm(i)) | WORDS.mask(sentence.norm(i) + " " + sentence.norm(i + 1));
                if ((mask & kinds) != 0 && clauses.together(i, quantity.firstToken())) {
                    return true;
                }
            }
            return false;
        }
    }

    /** "as of 10 March 2022", else the date in front of a wire's first words. */
    private Optional<Timed> standing() {
        Optional<Timed> dateline = Optional.empty();
        for (Sentence s : opening) {
            for (TimeExpression each : in(s)) {
                if (s.norm(each.from()).equals("as")) {
                    return Optional.of(timed(s, each).taken());
                }
                if (dateline.isEmpty() && TimeUse.isDateline(s, each)) {
                    dateline = Optional.of(timed(s, each).taken());
                }
            }
        }
        return dateline;
    }

    private static int lead(Prose prose) {
        for (int i = 0; i < Math.min(LEAD, prose.paragraphs().size()); i++) {
            Paragraph paragraph = prose.paragraphs().get(i);
            if (paragraph.kind() == Paragraph.Kind.PROSE
                    && paragraph.sentences().get(0).size() >= SENTENCE) {
                return i;
            }
        }
        return 0;
    }

    /** The expressions of a sentence, read once. */
    List<TimeExpression> in(Sentence s) {
        return times.in(s);
    }

    /** The window of an expression that stands somewhere in the report with these words. */
    TimeWindow named(String words) {
        if (windows.isEmpty()) {
            for (Sentence s : prose.sentences()) {
                for (TimeExpression each : in(s)) {
                    TimeWindow window = times.window(s, each);
                    windows.putIfAbsent(PhraseText.of(s, each.from(), each.to()), window);
                    windows.putIfAbsent(window.words(), window);
                }
            }
        }
        TimeWindow known = windows.get(words);
        return new TimeWindow(
                words, known == null ? Optional.empty() : known.from(), known == null ? Optional.empty() : known.to());
    }

    Optional<Timed> time(Figure figure) {
        Sentence s = figure.sentence();
        Optional<TimeExpression> days = own.nearest(figure, true);
        if (days.isPresent()) {
            return tell(lasting.of(figure, days.get()), s);
        }
        Optional<TimeExpression> undated = own.nearest(figure, false);
        Optional<TimeExpression> vague = undated.filter(time -> TimeResolver.isOfItsOwn(s, time));
        if (vague.isPresent()) {
            return Optional.of(timed(s, vague.get()));
        }
        if (figure.toll() && standing.isPresent()) {
            return standing;
        }
        Optional<Timed> day = carried(figure)
                .or(() -> fromOpening(figure))
                .or(() -> isState(figure.measure()) ? Optional.empty() : mainDay);
        if (day.isEmpty()) {
            return undated.map(time -> timed(s, time)).or(() -> soFar(figure));
        }
        Optional<TimeExpression> hour = undated.filter(time -> TimeResolver.isHour(s, time));
        Optional<Timed> told = tell(day.get(), s); // what follows is of that day, and of any hour
        return hour.map(time -> onTheDay(timed(s, time), day.get())).or(() -> told);
    }

    /** "by nightfall" of the day that was spoken of. */
    private static Timed onTheDay(Timed hour, Timed day) {
        TimeWindow window = day.window();
        boolean oneDay = window.from().isPresent() && window.from().equals(window.to());
        return oneDay
                ? new Timed(new TimeWindow(hour.window().words(), window.from(), window.to()), hour.span(), false)
                : day;
    }

    /** "in 2018", in passing, does not take the place of the day that was spoken of. */
    private boolean isInPassing(Timed time) {
        return lasts(time, MONTHS)
                && last.filter(spoken -> !lasts(spoken, MONTHS)).isPresent();
    }

    /** A month that the lead speaks of is not that of all that follows. */
    private static boolean isLong(Timed time) {
        return lasts(time, WEEKS)
                && !time.window().words().toLowerCase(Locale.ROOT).startsWith("since");
    }

    private static boolean lasts(Timed time, int days) {
        TimeWindow window = time.window();
        return window.from().isPresent()
                && window.to().isPresent()
                && window.from().get().plusDays(days).isBefore(window.to().get());
    }

    private Optional<Timed> tell(Timed time, Sentence s) {
        if (isInPassing(time) && s.paragraph() - lastParagraph <= 2) {
            return Optional.of(time);
        }
        last = Optional.of(time);
        lastParagraph = s.paragraph();
        return last;
    }

    private Timed timed(Sentence s, TimeExpression expression) {
        return times.timed(s, expression);
    }

    /** What the paragraph spoke of before, or the claim of a paragraph before. */
    private Optional<Timed> carried(Figure figure) {
        Sentence s = figure.sentence();
        if (figure.measure() == Measure.RATIO || figure.says(TURN)) {
            return Optional.empty();
        }
        List<Sentence> before = prose.paragraphs().get(s.paragraph()).sentences();
        for (int i = s.index() - before.get(0).index() - 1; i >= 0; i--) {
            Optional<Timed> time = lastIn(before.get(i)).filter(t -> !isInPassing(t));
            if (time.isPresent()) {
                return time;
            }
        }
        return last.filter(time -> s.paragraph() - lastParagraph <= 2).map(Timed::taken);
    }

    private Optional<Timed> lastIn(Sentence s) {
        for (TimeExpression each : in(s)) {
            boolean told = TimeUse.isTold(s, each) || TimeUse.isCompared(s, each) || TimeResolver.isToCome(s, each);
            // the day of the text stands in where it tells of no day of its own
            boolean head = tellsOfDays && TimeUse.isHeadLine(s, each);
            boolean then = head || TimeUse.isSinceThen(s, each) || TimeUse.isDateline(s, each);
            if (!told && !then && own.namesDays(s, each)) {
                return Optional.of(timed(s, each));
            }
        }
        return Optional.empty();
    }

    /** A headline and a lead have the time that is named below them; what follows a lead has its time for a while. */
    private Optional<Timed> fromOpening(Figure figure) {
        Sentence claimed = figure.sentence();
        boolean follows = !isState(figure.measure()) && !figure.says(TURN) && !figure.says(SO_FAR);
        return opening.stream()
                .filter(s -> s.index() > claimed.index()
                        ? s.paragraph() - claimed.paragraph() <= Math.max(HEAD, lead - claimed.paragraph())
                                && claimed.paragraph() < Math.max(OPENING, lead)
                        : follows)
                .flatMap(s -> lastIn(s).filter(t -> s.index() > claimed.index() || !isLong(t)).stream())
                .findFirst()
                .map(Timed::taken);
    }

    /** What is at a moment rather than happens. */
    private static boolean isState(Measure measure) {
        return switch (measure) {
            case EQUIPMENT, AFFECTED, TERRITORY, RATIO -> true;
            default -> false;
        };
    }

    /** A toll so far ends on the day of the report; where it began is not said. */
    private Optional<Timed> soFar(Figure figure) {
        Sentence s = figure.sentence();
        for (int i = 0; i + 1 < s.size(); i++) {
            String words = s.norm(i) + " " + s.norm(i + 1);
            boolean far = (WORDS.mask(words) & SO_FAR) != 0
                    && figure.clauses().together(i, figure.quantity().firstToken());
            if (far) {
                Optional<LocalDate> now =
                        times.published().filter(ReportDate::isDay).map(ReportDate::last);
                return Optional.of(new Timed(new TimeWindow(words, Optional.empty(), now), s.span(i, i + 2), false));
            }
        }
        return Optional.empty();
    }
}
