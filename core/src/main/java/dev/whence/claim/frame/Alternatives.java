package dev.whence.claim.frame;

import java.util.ArrayList;
import java.util.List;

/** Several phrases in one: "live_in_[tents/camps]" is "live_in_tents" and "live_in_camps"; "in_[the/]_jail" also "in_jail". */
final class Alternatives {
    private Alternatives() {}

    static List<String> of(String phrase) {
        int open = phrase.indexOf('[');
        if (open < 0) {
            return List.of(tidy(phrase));
        }
        int close = phrase.indexOf(']', open);
        List<String> phrases = new ArrayList<>();
        for (String choice : phrase.substring(open + 1, close).split("/", -1)) {
            phrases.addAll(of(phrase.substring(0, open) + choice + phrase.substring(close + 1)));
        }
        return phrases;
    }

    /** An empty choice leaves two joints side by side. */
    private static String tidy(String phrase) {
        String single = phrase.replaceAll("_+", "_");
        return single.endsWith("_") ? single.substring(0, single.length() - 1) : single;
    }
}
