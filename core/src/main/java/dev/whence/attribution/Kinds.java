package dev.whence.attribution;

import dev.whence.language.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what sort of source a name is, from its words. */
final class Kinds {
    private static final Set<String> LOOSE =
            Set.of("of", "for", "in", "from", "at", "on", "with", "who", "by", "inside", "near");
    private static final Set<String> OFFICIAL_WORDS =
            Set.of("official", "government", "governmental", "officials", "state");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "these", "those", "that", "same", "its", "their", "his", "her", "so-called");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "who");
    private static final Set<String> HEARSAY =
            Set.of("report", "reports", "rumour", "rumours", "rumor", "rumors", "versions", "accounts", "information");
    private static final String MARKS = ",\"“”«»()[]";
    private static final Set<String> RELIEF =
            Set.of("relief", "humanitarian", "international", "rights", "nations", "un", "charity", "aid");
    private static final Set<String> STATE = Set.of(
            "ministry",
            "government",
            "national",
            "state",
            "bureau",
            "army",
            "police",
            "defence",
            "defense",
            "spokesman",
            "president");
    private static final Map<String, SourceKind> STRONG = Map.of(
            "guerrillas", SourceKind.ARMED_GROUP,
            "rebels", SourceKind.ARMED_GROUP,
            "media", SourceKind.OUTLET,
            "press", SourceKind.OUTLET);

    private final Lexicon lexicon;

    Kinds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Is there a word in this phrase that names somebody who can tell? */
    static boolean isSource(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            String norm = line.norm(i);
            if (line.lexicon().kind(norm).isPresent()
                            && !norm.equals("one")
                            && !norm.equals("some")
                            && !norm.equals("many")
                            && !norm.equals("others")
                    || line.lexicon().outlets().contains(norm)) {
                return true;
            }
        }
        boolean name = to - from <= 3;
        for (int i = from; i < to && name; i++) {
            name = line.sentence().tag(i) == Tag.PROPN
                    && line.sentence().token(i).startsUpper()
                    && !line.sentence().token(i).hasDigit();
        }
        return name && !line.sentence().isUpperCase();
    }

    /** Is it a listed source, or a bare name: "the UFD"? */
    static boolean hasKindOrName(Line line, int from, int to) {
        int first = line.sentence().tag(from) == Tag.DET ? from + 1 : from;
        return hasKind(line, from, to)
                || first == to - 1
                        && line.sentence().tag(first) == Tag.PROPN
                        && line.sentence().token(first).startsUpper();
    }

    /** Is there a word in this phrase that is listed as a source's noun? */
    static boolean hasKind(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.lexicon().kind(line.norm(i)).isPresent()
                    || line.lexicon().outlets().contains(line.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /** The kind of a resolved name. */
    SourceKind of(String name) {
        List<String> words = words(name);
        String lower = String.join(" ", words);
        if (words.isEmpty() || words.size() == 1 && PRONOUNS.contains(words.get(0)) && !name.equals("WHO")) {
            return SourceKind.ANONYMOUS;
        }
        if (lexicon.outlets().contains(lower)) {
            return SourceKind.OUTLET;
        }
        int head = head(words);
        if (isSources(words.get(head))) {
            return words.subList(0, head).stream().anyMatch(OFFICIAL_WORDS::contains)
                    ? SourceKind.OFFICIAL
                    : SourceKind.ANONYMOUS;
        }
        return isPerson(name) ? SourceKind.PERSON : ofBody(name).orElse(SourceKind.ANONYMOUS);
    }

    /** The kind that one of its words names, the head's first; empty where none does. */
    Optional<SourceKind> ofBody(String name) {
        List<String> words = words(name);
        int head = head(words);
        Optional<SourceKind> compound = ofCompound(words, head);
        if (compound.isPresent()) {
            return compound;
        }
        boolean relief =
                words.stream().anyMatch(RELIEF::contains) && words.stream().noneMatch(STATE::contains);
        for (int i = head; i >= 0; i--) {
            String word = words.get(i);
            SourceKind kind = STRONG.getOrDefault(word, lexicon.kinds().get(word));
            if (kind == null && lexicon.outlets().contains(word)) {
                kind = SourceKind.OUTLET;
            }
            if (kind != null) {
                boolean agency = kind == SourceKind.OFFICIAL && !word.startsWith("spokes") || word.startsWith("agenc");
                return Optional.of(agency && relief ? SourceKind.ORGANISATION : kind);
            }
        }
        for (int i = head + 1; i < words.size(); i++) {
            SourceKind kind = lexicon.kinds().get(words.get(i));
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** "the Halden News Service", "the disaster agency": what its last two words name together. */
    private Optional<SourceKind> ofCompound(List<String> words, int head) {
        for (int i = head - 1; i >= 0; i--) {
            SourceKind kind = lexicon.compounds().get(words.get(i) + " " + words.get(head));
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** "reports", "a report", "unconfirmed reports from the north": a telling that names no teller. */
    boolean isBareTelling(String name) {
        List<String> words = words(name);
        return !words.isEmpty()
                && HEARSAY.contains(words.get(words.size() - 1))
                && ofBody(name).isEmpty();
    }

    private static boolean isSources(String noun) {
        return noun.equals("source") || noun.equals("sources") || noun.equals("circles");
    }

    /** Index of the noun that the rest only describes: "Committee" in "Press Committee of the Armed Forces". */
    int headOf(List<String> words) {
        return head(words);
    }

    private static int head(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (LOOSE.contains(words.get(i)) || words.get(i).equals("(")) {
                return i - 1;
            }
        }
        return words.size() - 1;
    }

    /** "Vera Lokas" of "Vera Lokas of the Relief Bureau": the words before what places them. */
    static String headPhrase(String name) {
        String[] parts = name.split(" ", -1);
        int end = 1;
        while (end < parts.length && !LOOSE.contains(parts[end])) {
            end++;
        }
        return String.join(" ", List.of(parts).subList(0, end));
    }

    /** Two capitalised words in a row, or a title and one, none of which names a body: "Gov. Hrel", "Oksana Hrel". */
    boolean isPerson(String name) {
        String[] parts = name.replace(",", " ,").split(" ", -1);
        String first = parts[0].toLowerCase(Locale.ROOT);
        if (lexicon.kinds().get(first) == SourceKind.OUTLET
                || lexicon.noPersons().contains(first)) {
            return false; // "Radio Nueva Aurora", "Operation Lion"
        }
        int run = 0;
        boolean titled = false;
        boolean named = false;
        int capitals = 0;
        for (String part : parts) {
            String norm = part.toLowerCase(Locale.ROOT);
            if (part.isEmpty() || part.equals(",") || LOOSE.contains(norm)) {
                break;
            }
            boolean upper = NameWords.opensName(part);
            capitals += upper ? 1 : 0;
            if (upper && capitals > 1 && lexicon.noPersons().contains("-" + norm)) {
                return false; // "Sirte Road"
            }
            boolean bodily =
                    lexicon.kinds().containsKey(norm) && !lexicon.titles().contains(norm)
                            || lexicon.outlets().contains(norm);
            if (lexicon.titles().contains(norm)) {
                titled = true;
                run = 0;
            } else if (upper && !bodily && !norm.endsWith("ian") && !norm.endsWith("ese")) {
                run++;
                named |= run >= 2 || titled;
            } else {
                run = 0;
                named &= !bodily;
            }
        }
        return named;
    }

    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        String lower = name.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || Character.isWhitespace(lower.charAt(i)) || MARKS.indexOf(lower.charAt(i)) >= 0) {
                addWord(lower.substring(start, i), words);
                start = i + 1;
            }
        }
        return words;
    }

    private static void addWord(String word, List<String> words) {
        boolean possessive = word.endsWith("'s") || word.endsWith("’s");
        String bare = possessive ? word.substring(0, word.length() - 2) : word;
        if (!bare.isEmpty() && !DETERMINERS.contains(bare)) {
            words.add(bare);
        }
    }
}
