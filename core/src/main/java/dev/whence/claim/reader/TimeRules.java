package dev.whence.claim.reader;

import dev.whence.claim.Measure;
import dev.whence.claim.reader.ClaimTime.Figure;
import dev.whence.claim.reader.ClaimTime.Timed;
import dev.whence.language.Paragraph;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.report.ReportDate;
import dev.whence.time.TimeExpression;
import dev.whence.time.TimeResolver;
import dev.whence.time.TimeWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The time of each claim of a report as rules choose it: the nearest expression in its sentence that names days and is not
 * the telling's or another figure's; else what the paragraph, or the claim before, spoke of; else the day that the report
 * says its figures stand for ("as of 10 March"); else an hour or an event that is named without its day.
 *
 * <p>What they choose is a clue to {@link ClaimTime}, which has others. Figures are asked in their order.
 */
final class TimeRules {
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
    /** The first paragraph of prose: slugs, headline and byline stand before it. */
    private final int lead;

    private final List<Sentence> opening;
    private final Optional<Timed> standing;
    private final Optional<Timed> mainDay;
    private final boolean tellsOfDays;
    private Optional<Timed> last = Optional.empty();
    private int lastParagraph = -1;

    TimeRules(Prose prose, ReportTimes times, OwnTime own) {
        this.prose = prose;
        this.times = times;
        this.own = own;
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
     * What the rules choose.
     *
     * @param by which rule it was, where that says how far it can be trusted
     * @param vague the figure's clause itself says when, in words that name no day: "recently", "in ten years of war"
     */
    record Ruled(Optional<Timed> timed, Optional<WhenClue> by, boolean vague) {
        static Ruled plain(Optional<Timed> timed) {
            return new Ruled(timed, Optional.empty(), false);
        }

        static Ruled by(WhenClue rule, Optional<Timed> timed) {
            return new Ruled(timed, Optional.of(rule), false);
        }

        /** Did the rule choose these days? */
        boolean isOf(TimeWindow window) {
            return timed.filter(t -> t.isOf(window)).isPresent();
        }
    }

    /** The day that the report says its figures stand for. */
    Optional<Timed> standsFor() {
        return standing;
    }

    /** The day that the report is about. */
    Optional<Timed> mainDay() {
        return mainDay;
    }

    /** Index of the first paragraph of prose. */
    int lead() {
        return lead;
    }

    /** "as of 10 March 2022", else the date in front of a wire's first words. */
    private Optional<Timed> standing() {
        Optional<Timed> dateline = Optional.empty();
        for (Sentence s : opening) {
            for (TimeExpression each : times.in(s)) {
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

    /** The choice for a figure; what follows may take up its time. */
    Ruled choose(Figure figure) {
        Sentence s = figure.sentence();
        Optional<TimeExpression> days = own.nearest(figure, true);
        if (days.isPresent()) {
            return Ruled.by(WhenClue.BY_OWN, tell(lasting.of(figure, days.get()), s));
        }
        Optional<TimeExpression> undated = own.nearest(figure, false);
        Optional<TimeExpression> vague = undated.filter(time -> TimeResolver.isOfItsOwn(s, time));
        if (vague.isPresent()) {
            Timed words = timed(s, vague.get());
            return new Ruled(Optional.of(words), Optional.empty(), !words.hasDays());
        }
        if (figure.toll() && standing.isPresent()) {
            return Ruled.plain(standing);
        }
        Ruled day = fromElsewhere(figure);
        if (day.timed().isEmpty()) {
            return Ruled.plain(undated.map(time -> timed(s, time)).or(() -> soFar(figure)));
        }
        Optional<TimeExpression> hour = undated.filter(time -> TimeResolver.isHour(s, time));
        Optional<Timed> told = tell(day.timed().get(), s); // what follows is of that day, and of any hour
        return new Ruled(
                hour.map(time -> onTheDay(timed(s, time), day.timed().get())).or(() -> told), day.by(), false);
    }

    private Ruled fromElsewhere(Figure figure) {
        Optional<Timed> carried = carried(figure);
        if (carried.isPresent()) {
            return Ruled.by(carried.get().carried() ? WhenClue.BY_LAST : WhenClue.BY_PARAGRAPH, carried);
        }
        Optional<Timed> opened = fromOpening(figure);
        return opened.isPresent()
                ? Ruled.by(WhenClue.BY_OPENING, opened)
                : Ruled.plain(isState(figure.measure()) ? Optional.empty() : mainDay);
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
        if (figure.measure() == Measure.RATIO || figure.says(Figure.TURN)) {
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
        for (TimeExpression each : times.in(s)) {
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
        boolean follows = !isState(figure.measure()) && !figure.says(Figure.TURN) && !figure.says(Figure.SO_FAR);
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
            if (Figure.isSoFar(s, i)
                    && figure.clauses().together(i, figure.quantity().firstToken())) {
                String words = s.norm(i) + " " + s.norm(i + 1);
                Optional<LocalDate> now =
                        times.published().filter(ReportDate::isDay).map(ReportDate::last);
                return Optional.of(new Timed(new TimeWindow(words, Optional.empty(), now), s.span(i, i + 2), false));
            }
        }
        return Optional.empty();
    }
}
