package dev.whence.claim.reader;

import dev.whence.claim.reader.ClaimTime.Figure;
import dev.whence.language.Paragraph;
import dev.whence.language.Sentence;
import dev.whence.time.TimeExpression;
import java.util.EnumSet;
import java.util.Set;

/** Where a time stands, seen from a figure: in its clause, in the sentence before, in the heading above. */
final class TimePlace {
    private static final int CLOSE = 6;

    private TimePlace() {}

    static Set<WhenClue> of(TimeQuestion question, NamedTime time) {
        Sentence s = question.sentence();
        if (time.isIn(s)) {
            return inSentence(question.figure(), time.expression());
        }
        int paragraphs = s.paragraph() - time.sentence().paragraph();
        if (time.sentence().index() > s.index()) {
            return Set.of();
        }
        if (paragraphs == 0) {
            boolean next = s.index() - time.sentence().index() == 1;
            return Set.of(next ? WhenClue.SENTENCE_BEFORE : WhenClue.IN_PARAGRAPH);
        }
        if (time.sentence().kind() == Paragraph.Kind.HEADING) {
            return Set.of(WhenClue.IN_HEADING);
        }
        return paragraphs == 1 ? Set.of(WhenClue.PARAGRAPH_BEFORE) : Set.of();
    }

    private static Set<WhenClue> inSentence(Figure figure, TimeExpression time) {
        boolean behind = time.from() > figure.quantity().firstToken();
        int from = behind ? figure.quantity().lastToken() : time.to();
        int to = behind ? time.from() : figure.quantity().firstToken();
        boolean together = figure.clauses().together(from - 1, to);
        EnumSet<WhenClue> clues = EnumSet.of(together ? WhenClue.SAME_CLAUSE : WhenClue.OTHER_CLAUSE);
        if (to - from <= CLOSE) {
            clues.add(WhenClue.CLOSE);
        }
        if (TimeUse.isTold(figure.sentence(), time, figure.vouching())) {
            clues.add(WhenClue.OF_TELLING);
        }
        return clues;
    }
}
