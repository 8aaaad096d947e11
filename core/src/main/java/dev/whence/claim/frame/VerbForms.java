package dev.whence.claim.frame;

import dev.whence.language.WordList;
import java.util.HashMap;
import java.util.Map;

/** The forms of English verbs: by rule, but for those of {@code irregular-verbs.txt}. */
final class VerbForms {
    /** The forms of one verb; regular ones have one form for past and participle. */
    record Forms(String thirdPerson, String past, String participle, String ing) {
        /** The same with more words behind the verb: "take", "takes", "took" with "prisoner". */
        Forms with(String rest) {
            return new Forms(thirdPerson + rest, past + rest, participle + rest, ing + rest);
        }

        /** The same behind a negation: "not come back", "never returned". */
        Forms behind(String word) {
            return new Forms(word + thirdPerson, word + past, word + participle, word + ing);
        }
    }

    private final Map<String, Forms> irregular;

    private VerbForms(Map<String, Forms> irregular) {
        this.irregular = irregular;
    }

    static VerbForms load() {
        Map<String, Forms> irregular = new HashMap<>();
        for (String line : WordList.lines(VerbForms.class, "irregular-verbs.txt")) {
            String[] words = line.split("[:,]\\s*");
            irregular.put(words[0], new Forms(thirdPerson(words[0]), words[1], words[2], words[3]));
        }
        return new VerbForms(irregular);
    }

    /** The forms of a verb and the words behind it: "take prisoner", "not return". */
    Forms of(String phrase) {
        int cut = phrase.indexOf(' ');
        if (cut > 0 && isNegation(phrase.substring(0, cut))) {
            return of(phrase.substring(cut + 1)).behind(phrase.substring(0, cut + 1));
        }
        String verb = cut < 0 ? phrase : phrase.substring(0, cut);
        return ofVerb(verb).with(cut < 0 ? "" : phrase.substring(cut));
    }

    static boolean isNegation(String word) {
        return word.equals("not") || word.equals("never");
    }

    private Forms ofVerb(String verb) {
        Forms listed = irregular.get(verb);
        return listed != null ? listed : new Forms(thirdPerson(verb), past(verb), past(verb), ing(verb));
    }

    private static String past(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        return endsInConsonantAndY(verb) ? verb.substring(0, verb.length() - 1) + "ied" : verb + "ed";
    }

    private static String ing(String verb) {
        boolean silent = verb.endsWith("e") && !verb.endsWith("ee");
        return (silent ? verb.substring(0, verb.length() - 1) : verb) + "ing";
    }

    private static String thirdPerson(String verb) {
        if (verb.equals("have")) {
            return "has";
        }
        if (endsInConsonantAndY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        boolean hiss = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("x");
        return verb + (hiss || verb.equals("go") || verb.equals("do") ? "es" : "s");
    }

    private static boolean endsInConsonantAndY(String verb) {
        return verb.endsWith("y") && verb.length() > 1 && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
    }
}
