package dev.whence.claim.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The chunks without which a rule's pattern cannot fit a row: to look for them is far cheaper than to try the pattern.
 * {@code <LIST> WHO? AUXS {INTRANSITIVE}} needs a number and the trigger.
 *
 * @param choices of the letters of each, one must stand in the row
 */
record NeededChunks(List<String> choices) {
    private static final Pattern IN_BRACKETS = Pattern.compile("(?:BEHIND|!)?\\([^()]*\\)[?*+]?");
    private static final Pattern IN_BRACES = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern PART = Pattern.compile("(?<names>[A-Z]+(?:\\|[A-Z]+)*)[>}]?(?<maybe>[?*]?)");

    NeededChunks {
        choices = List.copyOf(choices);
    }

    /** Of what stands in no brackets: what stands in some may be missing. */
    static NeededChunks of(String pattern) {
        String outside = pattern;
        while (IN_BRACKETS.matcher(outside).find()) {
            outside = IN_BRACKETS.matcher(outside).replaceAll(" ");
        }
        List<String> choices = new ArrayList<>();
        Matcher parts = PART.matcher(outside);
        boolean either = IN_BRACES.matcher(outside).replaceAll("").contains("|");
        while (!either && parts.find()) {
            String letters = parts.group("maybe").isEmpty() ? letters(parts.group("names")) : "";
            if (!letters.isEmpty()) {
                choices.add(letters);
            }
        }
        return new NeededChunks(choices);
    }

    /** What a name can be on its own is in whatever it stands for: each BEING has a "be". None if it may be nothing. */
    private static String letters(String names) {
        Pattern part = Pattern.compile(RuleFile.regex(names));
        return part.matcher("").matches()
                ? ""
                : Arrays.stream(Chunk.Kind.values())
                        .map(kind -> String.valueOf(kind.letter()))
                        .filter(letter -> part.matcher(letter).matches())
                        .collect(Collectors.joining());
    }

    boolean areIn(String row) {
        for (String choice : choices) {
            if (!holdsOne(row, choice)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsOne(String row, String choice) {
        for (int i = 0; i < row.length(); i++) {
            if (choice.indexOf(row.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
