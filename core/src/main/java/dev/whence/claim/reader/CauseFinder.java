package dev.whence.claim.reader;

import dev.whence.claim.Measure;
import dev.whence.claim.frame.Chunk;
import dev.whence.claim.frame.Match;
import dev.whence.language.Clauses;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.language.WordList;
import dev.whence.report.TextSpan;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What did it, when the sentence says so: by the verb ("three were kidnapped"), else by the nearest word for an attack,
 * a weapon or a disaster ("when a car bomb exploded").
 */
final class CauseFinder {
    private static final WordKinds WORDS = WordKinds.load(CauseFinder.class, "cause-words.txt");
    private static final long CAUSE = WORDS.bit("cause");
    private static final long WEAPON = WORDS.bit("weapon");
    private static final long NAMED = WORDS.bit("named");
    private static final long INTRODUCES = WORDS.bit("introduces");
    private static final long DOES = WORDS.bit("does");
    private static final int WORDS_OF_CAUSE = 3;

    private final Map<String, String> verbs = new HashMap<>();

    CauseFinder() {
        for (String line : WordList.lines(CauseFinder.class, "cause-names.txt")) {
            int blank = line.indexOf(' ');
            verbs.put(line.substring(0, blank), line.substring(blank + 1).strip());
        }
    }

    /** A cause, as named or after its verb, and where its words stand. */
    record Found(String name, TextSpan span) {}

    /** Does a figure of this measure have a cause? */
    static boolean isCaused(Measure measure) {
        return switch (measure) {
            case KILLED, WOUNDED, CASUALTIES, MISSING, DESTROYED, DAMAGED, DISPLACED, AFFECTED, RESCUED -> true;
            default -> false;
        };
    }

    Optional<Found> find(Sentence s, Clauses clauses, Match match) {
        Optional<Found> trigger = byVerb(s, match);
        if (trigger.isPresent() || !isCaused(match.measure())) {
            return trigger;
        }
        int number = match.counted().quantity().firstToken();
        int happens = match.trigger().map(Chunk::from).orElse(number);
        @Nullable Found best = null;
        int least = 60;
        int i = 0;
        while (i < s.size()) {
            int end = causeEnd(s, i);
            @Nullable String verb = end < 0 ? verbs.get(s.norm(i)) : null;
            if (end < 0 && verb == null) {
                i++;
                continue;
            }
            end = Math.max(end, i + 1);
            boolean counted = i >= number && i <= number + 3 || i <= happens && happens < end;
            int far = Math.min(clauses.distance(i, number), clauses.distance(i, happens));
            if (!counted && far < least) {
                least = far;
                best = new Found(verb != null ? verb : PhraseText.of(s, i, end), s.span(i, end));
            }
            i = end;
        }
        return Optional.ofNullable(best);
    }

    private Optional<Found> byVerb(Sentence s, Match match) {
        if (match.trigger().isEmpty()) {
            return Optional.empty();
        }
        Chunk trigger = match.trigger().get();
        for (int i = trigger.from(); i < trigger.to(); i++) {
            @Nullable String name = verbs.get(s.norm(i));
            if (name != null && (isCaused(match.measure()) || name.equals("kidnapping"))) {
                return Optional.of(new Found(name, s.span(i, i + 1)));
            }
        }
        return Optional.empty();
    }

    /** The longest cause from a token on, or -1. */
    private static int causeEnd(Sentence s, int i) {
        StringBuilder phrase = new StringBuilder(s.norm(i));
        int end = -1;
        long first = WORDS.mask(s.norm(i));
        if ((first & CAUSE) != 0 || (first & WEAPON) != 0 && isAtWork(s, i)) {
            end = i + 1;
        }
        for (int length = 2; length <= WORDS_OF_CAUSE && i + length <= s.size(); length++) {
            phrase.append(' ').append(s.norm(i + length - 1));
            if ((WORDS.mask(phrase.toString()) & CAUSE) != 0) {
                end = i + length;
            }
        }
        boolean named = (first & NAMED) != 0 && end == i + 1 && i + 1 < s.size();
        // "Cyclone Petra"
        return named && s.token(i + 1).startsUpper() && !s.isUpperCase() ? i + 2 : end;
    }

    /** "in a strike", "when a bomb exploded": not "seized two bombs" */
    private static boolean isAtWork(Sentence s, int i) {
        if ((WORDS.mask(s.norm(i + 1)) & DOES) != 0) {
            return true;
        }
        for (int at = i - 1; at >= Math.max(0, i - 4); at--) {
            if ((WORDS.mask(s.norm(at)) & INTRODUCES) != 0) {
                return true;
            }
        }
        return false;
    }
}
