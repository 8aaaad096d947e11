package dev.whence.reuse.word;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into sentences, roughly: at ends of paragraphs, and at full stops before a capital, digit or quotation mark.
 * A line break within a text of wrapped lines ends nothing. What goes on without an end is cut.
 */
public final class SentenceReader {
    private static final int WRAPPED_FROM = 55;
    private static final int WRAPPED_UP_TO = 100;
    private static final int LONGEST = 80;

    private final String text;
    private final Words words;
    private final boolean wrapped;

    private SentenceReader(String text, Words words) {
        this.text = text;
        this.words = words;
        this.wrapped = text.lines().mapToInt(String::length).max().orElse(0) <= WRAPPED_UP_TO;
    }

    /** The number of the first word of each sentence, and at the end the number of words. */
    public static int[] starts(String text, Words words) {
        return new SentenceReader(text, words).starts();
    }

    private int[] starts() {
        List<Integer> starts = new ArrayList<>();
        int first = 0;
        for (int word = 0; word < words.count(); word++) {
            if (word == 0 || word - first >= LONGEST || endsBefore(word)) {
                starts.add(word);
                first = word;
            }
        }
        starts.add(words.count());
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean endsBefore(int word) {
        int end = words.end(word - 1);
        int next = words.start(word);
        boolean stop = false;
        for (int i = end; i < next; i++) {
            char c = text.charAt(i);
            if (c == '\n' && (!wrapped || isBlankLineAfter(i, next) || isShortLine(i))) {
                return true;
            }
            stop |= c == '!' || c == '?' || c == '…' || c == '.' || c == '。';
        }
        return stop && next - end > 1 && opensSentence(next) && !isInitial(word - 1);
    }

    private boolean isBlankLineAfter(int lineBreak, int next) {
        for (int i = lineBreak + 1; i < next; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private boolean isShortLine(int lineBreak) {
        return lineBreak - text.lastIndexOf('\n', lineBreak - 1) - 1 < WRAPPED_FROM;
    }

    private boolean opensSentence(int start) {
        return !Character.isLowerCase(text.codePointAt(start));
    }

    /** "J. Okafor", "U.S. troops" */
    private boolean isInitial(int word) {
        int length = words.end(word) - words.start(word);
        return length == 1
                && Character.isUpperCase(text.charAt(words.start(word)))
                && text.charAt(words.end(word)) == '.';
    }
}
