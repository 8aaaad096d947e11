package dev.whence.claim.reader;

import dev.whence.language.Sentence;
import dev.whence.language.Token;

/** Words of a sentence as printed, without quotes and "(!)". */
final class PhraseText {
    private static final String MARKS = "\"“”„«»*|‘``''_";

    private PhraseText() {}

    static String of(Sentence s, int from, int to) {
        StringBuilder text = new StringBuilder();
        int lastEnd = -1;
        int i = from;
        while (i < to) {
            Token token = s.token(i);
            boolean aside = token.is("(")
                    && s.norm(i + 2).equals(")")
                    && !s.token(i + 1).isWord();
            if (aside) {
                i += 3;
                continue;
            }
            i++;
            if (!token.isWord() && MARKS.contains(token.norm())) {
                continue;
            }
            if (lastEnd >= 0 && token.start() > lastEnd) {
                text.append(' ');
            }
            text.append(token.text());
            lastEnd = token.end();
        }
        return text.toString();
    }
}
