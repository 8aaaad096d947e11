package dev.whence.claim.reader;

import dev.whence.language.Prose;
import dev.whence.language.WordKinds;
import dev.whence.population.Population;
import dev.whence.population.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who says "we" in a report of its own: the force or body that a communiqué names in the lines at its head, the most
 * particular one where it names several: "MAREMBO ARMED FORCES / HEADQUARTERS 4TH LIGHT BRIGADE".
 */
final class Narrator {
    /** Lines at the head that may name the body. */
    private static final int LINES = 4;
    /** A line of more words tells something. */
    private static final int WORDS = 14;

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private Narrator() {}

    static Optional<Population> of(Prose prose, WordKinds words) {
        return prose.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .flatMap(line -> force(line, words).stream())
                .reduce((first, second) -> second)
                .map(name -> new Population(name, Role.COMBATANT, Optional.of(name)));
    }

    /** The name that a head line gives, without "Statement of the" before and "No. 3" behind it. */
    static Optional<String> force(String line, WordKinds words) {
        String[] parts = BLANK.split(line);
        if (parts.length > WORDS || line.endsWith(".")) {
            return Optional.empty();
        }
        int from = 0;
        int to = parts.length;
        while (from < to && (words.is("document", norm(parts[from])) || words.is("determiner", norm(parts[from])))) {
            from++;
        }
        boolean names = false;
        for (int i = from; i < to; i++) {
            String norm = norm(parts[i]);
            if (i > from && (words.is("document", norm) || norm.isEmpty() || parts[i - 1].endsWith(":"))) {
                to = i;
                break;
            }
            names |= words.is("armed-body", norm);
        }
        from = behindOffice(parts, from, to, words);
        return names && to - from > 1 && isName(edged(parts[from]))
                ? Optional.of(edged(String.join(" ", Arrays.copyOfRange(parts, from, to))))
                : Optional.empty();
    }

    /** "General Command of the Armed Forces of Verran": whose losses are told are the armed forces'. */
    private static int behindOffice(String[] parts, int from, int to, WordKinds words) {
        boolean office = false;
        for (int i = from; i + 1 < to; i++) {
            office |= words.is("office", norm(parts[i]));
            if (office && norm(parts[i]).equals("of")) {
                int rest = norm(parts[i + 1]).equals("the") ? i + 2 : i + 1;
                for (int j = rest; j < to; j++) {
                    if (words.is("armed-body", norm(parts[j]))) {
                        return rest;
                    }
                }
            }
        }
        return from;
    }

    private static boolean isName(String word) {
        return !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)));
    }

    private static String norm(String word) {
        return edged(word).toLowerCase(Locale.ROOT);
    }

    private static String edged(String word) {
        return EDGE.matcher(word).replaceAll("");
    }
}
