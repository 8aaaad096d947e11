package dev.whence.claim.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Several phrases in one: "in_[the/]_jail" is "in_the_jail" and "in_jail". Words behind the first that differ in nothing else
 * stay together, as {@link Wording} reads them: of "live_in_[tents/camps/the_open]" come "live_in_tents/camps" and
 * "live_in_the_open".
 */
final class Alternatives {
    private Alternatives() {}

    static List<String> of(String phrase) {
        int open = phrase.indexOf('[');
        if (open < 0) {
            return List.of(tidy(phrase));
        }
        int close = phrase.indexOf(']', open);
        List<String> phrases = new ArrayList<>();
        for (String choice :
                choices(phrase.substring(open + 1, close).split("/", -1), isBehindVerb(phrase.substring(0, open)))) {
            phrases.addAll(of(phrase.substring(0, open) + choice + phrase.substring(close + 1)));
        }
        return phrases;
    }

    /** The verb has forms of its own: "[take/hold]_hostage", "not_[return/reappear]". */
    private static boolean isBehindVerb(String before) {
        return !before.isEmpty() && !VerbForms.isNegation(before.substring(0, before.length() - 1));
    }

    /** Words stay together, where the first of them stands; what is longer, or nothing, is another phrase. */
    private static List<String> choices(String[] all, boolean together) {
        List<String> choices = new ArrayList<>();
        List<String> words = Stream.of(all).filter(Alternatives::isWord).toList();
        for (String choice : all) {
            if (!together || !isWord(choice)) {
                choices.add(choice);
            } else if (choice.equals(words.get(0))) {
                choices.add(String.join("/", words));
            }
        }
        return choices;
    }

    private static boolean isWord(String choice) {
        return !choice.isEmpty() && choice.chars().noneMatch(c -> c == '_' || c == '~' || c == '*' || c == '@');
    }

    /** An empty choice leaves two joints side by side. */
    private static String tidy(String phrase) {
        String single = phrase.replaceAll("_+", "_");
        return single.endsWith("_") ? single.substring(0, single.length() - 1) : single;
    }
}
