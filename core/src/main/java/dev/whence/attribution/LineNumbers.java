package dev.whence.attribution;

import dev.whence.language.Sentence;
import java.util.Set;

/**
 * What numbers or marks a line and is no part of its sentence: "[5] In 1997 …", "(2) According to …", "3. The army said …",
 * "12:40 The mayor says …", "** The army …".
 */
final class LineNumbers {
    private static final int LONGEST = 4;
    private static final Set<String> BESIDE_NUMBERS = Set.of("[", "(", "]", ")", ".", "§");
    private static final Set<String> MARKUP = Set.of("*", "**", "#", "##", "###", ">");

    private LineNumbers() {}

    /** Index of the sentence's own first token, which has a capital; 0 where nothing numbers the line. */
    static int end(Sentence sentence) {
        boolean numbered = false;
        boolean marked = false;
        for (int i = 0; i < Math.min(LONGEST, sentence.size() - 2); i++) {
            String norm = sentence.norm(i);
            if (numbered && marked && sentence.token(i).startsUpper()) {
                return i;
            }
            boolean number = sentence.token(i).hasDigit() && isNumber(norm);
            boolean markup = MARKUP.contains(norm);
            if (!number && !markup && !BESIDE_NUMBERS.contains(norm)) {
                return 0;
            }
            numbered |= number || markup;
            marked |= !number || norm.indexOf(':') > 0;
        }
        return 0;
    }

    private static boolean isNumber(String norm) {
        return norm.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ':');
    }
}
