package dev.whence.attribution;

import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The turns of a dialogue: "BERG: We have lost 14 men.", "Baroness Crewe: Since May, 46 have been killed." A label alone is
 * no proof ("KABUL: At least 14 died"): there must be several, or a title, and the speaker must be a person by name or say
 * "I" or "we".
 */
final class Turns {
    private static final int LONGEST_LABEL = 12;
    private static final Set<String> MARKUP = Set.of("*", "**", "_", "__", "***");
    private static final Set<String> OWN = Set.of("i", "we", "our", "my", "us", "me", "you", "your");

    /**
     * One turn.
     *
     * @param name who speaks
     * @param label name and role, without the colon
     * @param said the rest of the paragraph
     */
    record Turn(TextSpan name, TextSpan label, TextSpan colon, TextSpan said) {}

    private final Map<Integer, Turn> byFirst = new HashMap<>();

    private Turns() {}

    static Turns of(Prose prose, List<Sentence> sentences, Lexicon lexicon) {
        Turns turns = new Turns();
        Kinds kinds = new Kinds(lexicon);
        Map<Integer, Turn> doubtful = new HashMap<>();
        Map<Integer, Turn> others = new HashMap<>();
        Set<String> speakers = new HashSet<>();
        Set<String> surnames = surnames(sentences);
        for (List<Sentence> paragraph : paragraphs(sentences)) {
            Sentence first = paragraph.get(0);
            int from = behindMarkup(first);
            int colon = colon(first, from);
            if (colon < 0 || lexicon.labels().contains(first.norm(from)) && colon == from + 1) {
                continue;
            }
            int end = nameEnd(first, from, colon);
            Sentence last = paragraph.get(paragraph.size() - 1);
            int bracket = Math.max(bracketed(first, end, lexicon), described(first, from, end, lexicon));
            Turn turn = new Turn(
                    bracket > end ? first.span(end + 1, bracket) : first.span(from, end),
                    first.span(from, colon),
                    first.span(colon, colon + 1),
                    new TextSpan(first.token(colon + 1).start(), last.span().end()));
            String name = turn.name().of(prose.text());
            boolean titled = bracket > end || lexicon.titles().contains(first.norm(from)) && end >= from + 2;
            boolean person = kinds.isPerson(name) || surnames.contains(first.norm(end - 1)) || speaksOfSelf(paragraph);
            if (titled && kinds.isPerson(name)) {
                turns.byFirst.put(first.index(), turn);
            }
            if (person && (titled || isCapitals(name) || kinds.isPerson(name))) {
                doubtful.put(first.index(), turn);
                speakers.add(name);
            } else {
                others.put(first.index(), turn);
            }
        }
        // "BERG: Yes. Fourteen.": whoever speaks once by that label speaks again
        others.forEach((first, turn) -> {
            if (speakers.contains(turn.name().of(prose.text()))) {
                doubtful.put(first, turn);
            }
        });
        if (doubtful.size() >= 2) {
            turns.byFirst.putAll(doubtful);
        }
        Interview.answers(prose, sentences).forEach(turns.byFirst::putIfAbsent);
        return turns;
    }

    /** The turn that a sentence opens. */
    Optional<Turn> at(Sentence sentence) {
        return Optional.ofNullable(byFirst.get(sentence.index()));
    }

    private static List<List<Sentence>> paragraphs(List<Sentence> sentences) {
        List<List<Sentence>> paragraphs = new ArrayList<>();
        int current = -1;
        for (Sentence sentence : sentences) {
            if (sentence.paragraph() != current) {
                paragraphs.add(new ArrayList<>());
                current = sentence.paragraph();
            }
            paragraphs.get(paragraphs.size() - 1).add(sentence);
        }
        return paragraphs;
    }

    /** Index of the colon behind a label, or -1. */
    private static int colon(Sentence sentence, int from) {
        if (!sentence.token(from).startsUpper() || sentence.isUpperCase()) {
            return -1;
        }
        boolean bracket = false;
        for (int i = from + 1; i < Math.min(from + LONGEST_LABEL, sentence.size() - 1); i++) {
            String norm = sentence.norm(i);
            if (norm.equals(":")) {
                // "BERG: No." is a turn, "Toll: 12" none
                return i < sentence.size() - 3
                                || isCapitals(sentence.token(from).text())
                        ? i
                        : -1;
            }
            bracket |= norm.equals("(");
            bracket &= !norm.equals(")");
            boolean within = bracket
                    || sentence.token(i).startsUpper()
                    || norm.equals(",")
                    || norm.equals(")")
                    || norm.equals("of")
                    || norm.equals("the")
                    || norm.equals("for");
            if (!within || sentence.token(i).hasDigit()) {
                return -1;
            }
        }
        return -1;
    }

    /** "**Sarro:** We lost 14 men.": bold type is no part of the label. */
    private static int behindMarkup(Sentence sentence) {
        int i = 0;
        while (i < Math.min(3, sentence.size() - 1) && MARKUP.contains(sentence.norm(i))) {
            i++;
        }
        return i;
    }

    private static int nameEnd(Sentence sentence, int from, int colon) {
        for (int i = from + 1; i < colon; i++) {
            if (sentence.norm(i).equals(",") || sentence.norm(i).equals("(")) {
                return i;
            }
        }
        return colon;
    }

    /** "The Minister of State (Ms Farrow):" ends her name there; the name's own end where no titled name is in brackets. */
    private static int bracketed(Sentence sentence, int end, Lexicon lexicon) {
        int close = end + 1;
        while (close < end + 6 && !sentence.norm(close).equals(")")) {
            close++;
        }
        boolean titled = sentence.norm(end).equals("(")
                && sentence.norm(close).equals(")")
                && close > end + 2
                && lexicon.titles().contains(sentence.norm(end + 1));
        return titled ? close : end;
    }

    /** "CALLER (Lena, a driver):" is Lena, "LISTENER (an old man):" an old man; the name's own end elsewhere. */
    private static int described(Sentence sentence, int from, int end, Lexicon lexicon) {
        boolean anybody = end == from + 1
                && sentence.norm(end).equals("(")
                && lexicon.kind(sentence.norm(from))
                        .filter(kind -> kind == SourceKind.ANONYMOUS || kind == SourceKind.WITNESS)
                        .isPresent();
        int close = end + 1;
        while (anybody
                && close < end + 8
                && !sentence.norm(close).equals(")")
                && !sentence.norm(close).equals(",")) {
            close++;
        }
        return anybody ? close : end;
    }

    private static boolean isCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 2;
    }

    private static boolean speaksOfSelf(List<Sentence> paragraph) {
        return paragraph.stream().flatMap(s -> s.tokens().stream()).anyMatch(token -> OWN.contains(token.norm()));
    }

    /** Last words of names of two: "berg" of "Olav Berg". */
    private static Set<String> surnames(List<Sentence> sentences) {
        Set<String> surnames = new HashSet<>();
        for (Sentence sentence : sentences) {
            int size = sentence.isUpperCase() ? 0 : sentence.size();
            for (int i = 1; i < size; i++) {
                boolean name =
                        sentence.token(i).startsUpper() && sentence.token(i - 1).startsUpper();
                if (name && sentence.token(i - 1).isWord() && sentence.token(i).isWord()) {
                    surnames.add(sentence.norm(i));
                }
            }
        }
        return surnames;
    }
}
