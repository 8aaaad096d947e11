package dev.whence.attribution;

import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.report.TextSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An interview whose turns are only marked "Q:" and "A:": the answers are those of whom its head names. */
final class Interview {
    /** The head of a report ends here at the latest. */
    private static final int HEAD = 10;

    private static final Set<String> ANSWERS = Set.of("a", "a.", "answer");
    private static final Set<String> LINKS = Set.of("with", "of", ":", "-", "–", "—");

    private Interview() {}

    /** The turns of answers, by the index of their first sentence. */
    static Map<Integer, Turns.Turn> answers(Prose prose, List<Sentence> sentences) {
        Map<Integer, Turns.Turn> turns = new HashMap<>();
        Optional<TextSpan> name = sentences.stream()
                .limit(HEAD)
                .flatMap(sentence -> interviewee(sentence).stream())
                .findFirst();
        if (name.isEmpty()) {
            return turns;
        }
        int paragraph = -1;
        for (Sentence sentence : sentences) {
            int mark = answerMark(sentence);
            if (sentence.paragraph() != paragraph && mark > 0) {
                TextSpan all = prose.paragraphs().get(sentence.paragraph()).span();
                turns.put(
                        sentence.index(),
                        new Turns.Turn(
                                name.get(),
                                sentence.span(0, 1),
                                sentence.span(mark - 1, mark),
                                new TextSpan(sentence.token(mark).start(), all.end())));
            }
            paragraph = sentence.paragraph();
        }
        return turns;
    }

    /** Where the answer begins behind "A:" or "A.", or -1. */
    private static int answerMark(Sentence sentence) {
        if (!ANSWERS.contains(sentence.norm(0)) || sentence.size() < 4) {
            return -1;
        }
        boolean marked = sentence.norm(1).equals(":") || sentence.norm(1).equals(".");
        return marked ? 2 : sentence.norm(0).endsWith(".") ? 1 : -1;
    }

    /** "Interview with General Ivo Sarro", "Interview: Gen. Ivo Sarro, commander" */
    private static Optional<TextSpan> interviewee(Sentence sentence) {
        for (int i = 0; i < sentence.size() - 2; i++) {
            if (sentence.norm(i).equals("interview") && LINKS.contains(sentence.norm(i + 1))) {
                int end = i + 2;
                while (end < sentence.size()
                        && sentence.token(end).isWord()
                        && NameWords.isWithin(sentence.token(end).text())) {
                    end++;
                }
                return end >= i + 4 ? Optional.of(sentence.span(i + 2, end)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
