package dev.whence.language;

import dev.whence.report.TextSpan;
import java.util.List;

/**
 * A sentence, list item, table row or heading.
 *
 * @param index its place in the report, from 0
 * @param paragraph the index of its paragraph
 */
public record Sentence(int index, int paragraph, Paragraph.Kind kind, TextSpan span, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** The lower-case form of a token, or an empty string beyond either end: rules look around without fear. */
    public String norm(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).norm();
    }

    /** The tag of a token, or {@link Tag#PUNCT} beyond either end. */
    public Tag tag(int i) {
        return i < 0 || i >= tokens.size() ? Tag.PUNCT : tokens.get(i).tag();
    }

    /** The span from one token to before another. */
    public TextSpan span(int from, int to) {
        return new TextSpan(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Index of the token at or after an offset, {@link #size()} where none follows. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Most letters are capitals, as in the wires of old: case says nothing about names here. */
    public boolean isUpperCase() {
        int upper = 0;
        int letters = 0;
        for (Token token : tokens) {
            for (int i = 0; i < token.text().length(); i++) {
                char c = token.text().charAt(i);
                if (Character.isLetter(c)) {
                    letters++;
                    upper += Character.isUpperCase(c) ? 1 : 0;
                }
            }
        }
        return letters > 12 && upper * 10 > letters * 8;
    }
}
