package dev.whence.attribution;

import dev.whence.language.WordList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs of {@code cues.txt} in all their forms, with what may follow each. */
final class Cues {
    /** What may stand with a verb; see {@code cues.txt}. */
    enum Frame {
        CLAUSE,
        THAT,
        QUOTE,
        OBJECT,
        AT,
        FIGURE,
        HEARER,
        PASSIVE,
        SHOWS,
        NOUN,
        NUMBER,
        QUESTION,
        INFINITIVE,
        WITNESS,
        OPINION,
        FROM,
        DENIES,
        ALLEGES,
        ATTITUDE
    }

    /** A form of a verb. */
    enum Form {
        BASE,
        THIRD,
        PAST,
        ING
    }

    /**
     * A verb.
     *
     * @param particle the words that belong to it: {@code out} of "point out"; empty for most
     */
    record Cue(String verb, String particle, Set<Frame> frames) {
        boolean takes(Frame frame) {
            return frames.contains(frame);
        }

        Attribution.Stance stance() {
            if (takes(Frame.DENIES)) {
                return Attribution.Stance.DENIES;
            }
            if (takes(Frame.ATTITUDE)) {
                return Attribution.Stance.FEELS;
            }
            return takes(Frame.ALLEGES) ? Attribution.Stance.ALLEGES : Attribution.Stance.ASSERTS;
        }
    }

    /** A verb in one of its forms. */
    record Use(Cue cue, Form form) {}

    private final Map<String, Use> plain = new HashMap<>();
    private final Map<String, Map<String, Use>> withParticle = new HashMap<>();

    private Cues() {}

    static Cues load() {
        Cues cues = new Cues();
        for (String line : WordList.lines(Cues.class, "cues.txt")) {
            String[] halves = line.split("\\|", 2);
            cues.add(halves[0].strip(), halves[1].strip());
        }
        return cues;
    }

    /** The verb that a token is a form of, where the word after it is {@code next}. */
    Optional<Use> use(String norm, String next) {
        Map<String, Use> particles = withParticle.get(norm);
        Use both = particles == null ? null : particles.get(next);
        return Optional.ofNullable(both != null ? both : plain.get(norm));
    }

    private void add(String forms, String frames) {
        String[] parts = forms.split("/", -1);
        EnumSet<Frame> set = EnumSet.noneOf(Frame.class);
        for (String frame : frames.split("\\s+", -1)) {
            set.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
        }
        String lemma = verbOf(parts[0]);
        String particle = particleOf(parts[0]);
        Cue cue = new Cue(lemma, particle, Set.copyOf(set));
        put(cue, lemma, Form.BASE);
        put(cue, third(lemma), Form.THIRD);
        put(cue, ing(lemma, parts.length > 1 ? verbOf(parts[1]) : ""), Form.ING);
        List<String> past = parts.length > 1
                ? List.of(parts).subList(1, parts.length).stream()
                        .map(Cues::verbOf)
                        .toList()
                : List.of(ed(lemma));
        past.forEach(form -> put(cue, form, Form.PAST));
    }

    private void put(Cue cue, String form, Form kind) {
        if (cue.particle().isEmpty()) {
            // "put" and "read" are base and past in one: the past is the commoner in news
            plain.put(form, new Use(cue, kind));
        } else {
            withParticle.computeIfAbsent(form, verb -> new HashMap<>()).put(cue.particle(), new Use(cue, kind));
        }
    }

    private static String verbOf(String entry) {
        int dash = entry.indexOf('-');
        return dash < 0 ? entry : entry.substring(0, dash);
    }

    private static String particleOf(String entry) {
        int dash = entry.indexOf('-');
        return dash < 0 ? "" : entry.substring(dash + 1);
    }

    private static String third(String lemma) {
        if (lemma.equals("have")) {
            return "has";
        }
        if (lemma.endsWith("y") && "aeou".indexOf(lemma.charAt(lemma.length() - 2)) < 0) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        return lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch") ? lemma + "es" : lemma + "s";
    }

    private static String ed(String lemma) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        if (lemma.endsWith("y") && "aeou".indexOf(lemma.charAt(lemma.length() - 2)) < 0) {
            return lemma.substring(0, lemma.length() - 1) + "ied";
        }
        return lemma + "ed";
    }

    private static String ing(String lemma, String past) {
        String last = lemma.substring(lemma.length() - 1);
        boolean doubles = past.equals(lemma + last + "ed") || lemma.equals("put") || lemma.equals("forecast-");
        if (doubles) {
            return lemma + last + "ing";
        }
        return lemma.endsWith("e") && !lemma.endsWith("ee")
                ? lemma.substring(0, lemma.length() - 1) + "ing"
                : lemma + "ing";
    }
}
