package dev.whence.claim.reader;

import dev.whence.attribution.Attribution;
import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.language.WordKinds;
import dev.whence.report.TextSpan;
import dev.whence.time.TimeExpression;
import dev.whence.time.TimeResolver;
import java.util.List;
import java.util.Optional;

/**
 * What an expression of time is said of, where that is not what is counted: the telling ("said on Tuesday"), the wire
 * ("Bogota, 7 Sep 89 --"), a comparison ("up on April", "the deadliest since 2003"), or the start of something that goes
 * on ("the offensive launched on Saturday has left 600 dead").
 */
final class TimeUse {
    private static final WordKinds WORDS = WordKinds.load(TimeUse.class, "time-use-words.txt");
    private static final long TOLD = WORDS.bit("told");
    private static final long COMPARED = WORDS.bit("compared");
    private static final long BEGAN = WORDS.bit("began");
    private static final long ENDED = WORDS.bit("ended");
    private static final long LASTING = WORDS.bit("lasting");
    private static final long AFTERMATH = WORDS.bit("aftermath");
    private static final long SINCE = WORDS.bit("since");
    private static final long OTHER = WORDS.bit("other");
    private static final long FROM = WORDS.bit("from");
    private static final long TOP = WORDS.bit("top");
    private static final int SUPERLATIVE = 6;
    private static final int NOUN = 8;
    private static final int FEW = 4;
    private static final int HEAD_LINE = 12;

    private TimeUse() {}

    /** "Bogota, 7 Sep 89 (RCN) --": the day of the wire, not of what it tells. */
    static boolean isDateline(Sentence s, TimeExpression time) {
        if (!isDateOverText(s, time)) {
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

    /** A date where those of texts stand; "EARTHQUAKE OF 11 MAY 2015 - REPORT No. 4" says when the earthquake was. */
    private static boolean isDateOverText(Sentence s, TimeExpression time) {
        return s.paragraph() <= 6
                && time.from() <= 16
                && TimeResolver.isDate(s, time)
                && !s.norm(time.from()).equals("of")
                && !s.norm(time.from() - 1).equals("of");
    }

    /** "Port Amary, 8 November 2021", "Issued at Varen on 16 May": a line that only says when the text was published. */
    static boolean isHeadLine(Sentence s, TimeExpression time) {
        if (!isDateOverText(s, time)) {
            return false;
        }
        boolean issued = false;
        for (int i = 0; i < Math.min(s.size(), HEAD_LINE + 1); i++) {
            Tag tag = s.tag(i);
            boolean within = i >= time.from() && i < time.to();
            issued |= is(s, i, TOLD);
            if (!within && !issued && (tag == Tag.VERB || tag == Tag.AUX)
                    || s.norm(i).equals("killed")) {
                return false;
            }
        }
        boolean ends = s.norm(s.size() - 1).equals(".");
        return s.size() <= HEAD_LINE
                && !ends
                && (issued || s.token(0).startsUpper() && s.size() - (time.to() - time.from()) <= 6);
    }

    /** "said on Tuesday", "sources reported today", "a statement issued yesterday". */
    static boolean isTold(Sentence s, TimeExpression time) {
        return is(s, time.from() - 1, TOLD)
                || is(s, time.from() - 2, TOLD) && !s.norm(time.from() - 1).equals("that")
                || is(s, time.to(), TOLD);
    }

    /**
     * Does the time stand with the source and the cue of what vouches for a number, outside of what they tell?
     *
     * @param vouching the attributions that hold the number
     */
    static boolean isTold(Sentence s, TimeExpression time, List<Attribution> vouching) {
        TextSpan span = s.span(time.from(), time.to());
        return vouching.stream().anyMatch(a -> isTold(s, span, a));
    }

    private static boolean isTold(Sentence s, TextSpan time, Attribution attribution) {
        Optional<TextSpan> cue = attribution.cue().filter(s.span()::contains);
        boolean inContent = attribution.content().stream().anyMatch(content -> content.overlaps(time));
        if (cue.isEmpty() || inContent) {
            return false;
        }
        int start = attribution
                .source()
                .filter(s.span()::contains)
                .map(source -> Math.min(source.start(), cue.get().start()))
                .orElse(cue.get().start());
        int end = attribution
                .source()
                .filter(s.span()::contains)
                .map(source -> Math.max(source.end(), cue.get().end()))
                .orElse(cue.get().end());
        // "police said on Monday that", "…, police said on Monday"
        boolean behind = time.start() >= end && s.tokenAt(time.start()) - s.tokenAt(end - 1) <= 4;
        return behind || time.start() >= start && time.end() <= end;
    }

    /** "has risen to 64, from 61 on 14 March": the time of the figure before it, unless that is the one asked for. */
    static boolean isOfFigureBefore(Sentence s, TimeExpression time, int lastToken) {
        int number = time.from() - 1;
        if (number <= lastToken || s.tag(number) != Tag.NUM) {
            return false;
        }
        for (int i = number - 1; i > Math.max(lastToken, number - FEW); i--) {
            if (is(s, i, FROM)) {
                return true;
            }
        }
        return false;
    }

    /** "six are missing at Mesk, where the search is to end on Friday" */
    static boolean isInOtherClause(Sentence s, TimeExpression time, int behind) {
        for (int i = behind; i < time.from(); i++) {
            if (is(s, i, OTHER)) {
                return true;
            }
        }
        return false;
    }

    /** "One week on, 61 are dead": how long ago something else was. */
    static boolean isSinceThen(Sentence s, TimeExpression time) {
        return time.to() - time.from() > 1 && s.norm(time.to() - 1).equals("on");
    }

    /** "up on April", "compared with May", "the worst attack in ten years", "the first since the war". */
    static boolean isCompared(Sentence s, TimeExpression time) {
        if (!isCameDown(s, time)
                && (is(s, time.from(), COMPARED)
                        || is(s, time.from() - 1, COMPARED)
                        || is(s, time.from() + 1, COMPARED))) {
            return true;
        }
        boolean bound = switch (s.norm(time.from())) {
            case "since", "in", "of", "for" -> true;
            default -> s.norm(time.from() - 1).equals("of");
        };
        for (int i = time.from() - 1;
                bound
                        && i >= Math.max(0, time.from() - SUPERLATIVE)
                        && s.token(i).isWord();
                i--) {
            String norm = s.norm(i);
            boolean superlative = norm.length() > 5 && norm.endsWith("est") || is(s, i, TOP);
            if (superlative) {
                return true;
            }
        }
        return false;
    }

    /** "the slope came down on Wednesday" compares nothing, "losses are down on April" does. */
    private static boolean isCameDown(Sentence s, TimeExpression time) {
        int on = s.norm(time.from()).equals("on") ? time.from() : time.from() - 1;
        return s.norm(on).equals("on") && TimeResolver.isDay(s, time);
    }

    /**
     * Is it when something began that the figure goes on counting from?
     *
     * @param goesOn the figure's clause says that it does: "has left 600 dead"
     */
    static boolean isStart(Sentence s, TimeExpression time, boolean goesOn) {
        if (isBehind(s, time, SINCE)) {
            return true; // "since the start of the operation on 12 January"
        }
        int verb = is(s, time.from() - 1, BEGAN) ? time.from() - 1 : time.from() - 2;
        boolean behind = is(s, time.to(), BEGAN); // "on 11 November began the greatest offensive"
        if (!is(s, verb, BEGAN) && !behind) {
            return false;
        }
        int from = behind ? time.to() + 1 : Math.max(0, verb - NOUN);
        for (int i = from; i < (behind ? Math.min(s.size(), from + NOUN) : verb); i++) {
            if (is(s, i, LASTING)) {
                return true;
            }
        }
        return goesOn;
    }

    /** "began at 2200 last night and ended at 0500 today" */
    static boolean isEnd(Sentence s, TimeExpression time) {
        return is(s, time.from() - 1, ENDED) || is(s, time.from() - 2, ENDED);
    }

    static boolean isBeginning(Sentence s, TimeExpression time) {
        return is(s, time.from() - 1, BEGAN) || is(s, time.from() - 2, BEGAN);
    }

    /** "arrested following the attack on 3 June": from then on. */
    static boolean isAftermath(Sentence s, TimeExpression time) {
        return isBehind(s, time, AFTERMATH);
    }

    private static boolean isBehind(Sentence s, TimeExpression time, long kind) {
        for (int i = time.from() - 1;
                i >= Math.max(0, time.from() - NOUN) && s.token(i).isWord();
                i--) {
            if (is(s, i, kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(Sentence s, int i, long kind) {
        return (WORDS.mask(s.norm(i)) & kind) != 0 || (WORDS.mask(s.norm(i - 1) + " " + s.norm(i)) & kind) != 0;
    }
}
