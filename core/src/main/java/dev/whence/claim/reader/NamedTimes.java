package dev.whence.claim.reader;

import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.time.TimeExpression;
import dev.whence.time.TimeResolver;
import dev.whence.time.TimeWindow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** All times of a report that stand for days, in their order. */
final class NamedTimes {
    private final ReportTimes times;
    private final OwnTime own;
    private final TimeRules rules;
    private final List<NamedTime> all = new ArrayList<>();
    /** Where in the list the times of each sentence begin. */
    private final int[] first;

    NamedTimes(Prose prose, ReportTimes times, OwnTime own, TimeRules rules) {
        this.times = times;
        this.own = own;
        this.rules = rules;
        this.first = new int[prose.sentences().size() + 1];
        for (Sentence s : prose.sentences()) {
            first[s.index()] = all.size();
            times.in(s).forEach(time -> read(s, time));
        }
        first[prose.sentences().size()] = all.size();
    }

    List<NamedTime> all() {
        return all;
    }

    NamedTime get(int i) {
        return all.get(i);
    }

    /** Index of the first time of a sentence, or of the first one below it. */
    int at(int sentence) {
        return first[sentence];
    }

    private void read(Sentence s, TimeExpression time) {
        ClaimTime.Timed timed = times.timed(s, time);
        if (!timed.hasDays()) {
            return;
        }
        all.add(new NamedTime(s, time, timed, own.isOfFacts(s, time), clues(s, time, timed.window())));
    }

    private EnumSet<WhenClue> clues(Sentence s, TimeExpression time, TimeWindow window) {
        EnumSet<WhenClue> clues = DayClues.of(window, times.published());
        if (TimeUse.isDateline(s, time) || TimeUse.isHeadLine(s, time)) {
            clues.add(WhenClue.OF_TEXT);
        }
        if (TimeUse.isTold(s, time)) {
            clues.add(WhenClue.OF_TELLING);
        }
        if (TimeResolver.isDuration(s, time)) {
            clues.add(WhenClue.DURATION);
        }
        if (TimeResolver.isSeenFromBefore(s, time)) {
            clues.add(WhenClue.OF_DISCOURSE);
        }
        if (rules.mainDay().filter(day -> day.isOf(window)).isPresent()) {
            clues.add(WhenClue.MAIN);
        }
        words(s, time).ifPresent(clues::add);
        return clues;
    }

    private static Optional<WhenClue> words(Sentence s, TimeExpression time) {
        Optional<WhenClue> opener = switch (s.norm(time.from())) {
            case "since" -> Optional.of(WhenClue.SINCE);
            case "as", "by", "until", "till", "up" -> Optional.of(WhenClue.LIMIT);
            default -> Optional.empty();
        };
        return opener.or(() -> switch (s.norm(time.to() - 1)) {
            case "ago", "earlier", "before" -> Optional.of(WhenClue.BACK);
            default -> Optional.empty();
        });
    }
}
