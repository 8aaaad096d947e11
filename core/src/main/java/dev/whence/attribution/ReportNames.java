package dev.whence.attribution;

import dev.whence.language.NounPhrases;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The capitalised names of a report and the abbreviations that it introduces in brackets, from which a short form is
 * resolved to its fullest: "the ministry" to "Ministry of Defence of Halvia", "Hrel" to "Oksana Hrel".
 */
final class ReportNames {
    private static final Set<String> LINKS =
            Set.of("of", "for", "the", "and", "de", "del", "la", "al", "y", "da", "do");

    private static final Set<String> MEDIA = Set.of("radio", "television", "tele");
    private static final Set<String> BEFORE_PLACES =
            Set.of("in", "from", "near", "at", "to", "into", "across", "throughout", "against", "inside", "outside");

    /** A name, its content words in lower case. */
    record Name(String text, List<String> words) {}

    private record Mention(int at, Name name) {}

    private final List<Mention> mentions = new ArrayList<>();
    private final List<Mention> subjects = new ArrayList<>();
    private final Map<String, Name> names = new LinkedHashMap<>();
    private final Map<String, String> abbreviations = new HashMap<>();
    private final Set<String> outlets = new HashSet<>();
    private final Set<String> places = new HashSet<>();

    private ReportNames() {}

    static ReportNames of(Prose prose, List<Sentence> sentences, Lexicon lexicon) {
        ReportNames found = new ReportNames();
        prose.report().about().outlet().ifPresent(outlet -> found.ownOutlet(outlet.value()));
        for (Sentence sentence : sentences) {
            found.bracketsOf(prose, sentence);
            found.subjectOf(prose, sentence);
            if (sentence.isUpperCase()) {
                found.titledOf(prose, sentence, lexicon);
            } else {
                found.runsOf(prose, sentence, lexicon);
            }
        }
        return found;
    }

    /** "Halden Press Agency" is called "HPA" in its own text. */
    private void ownOutlet(String outlet) {
        StringBuilder initials = new StringBuilder();
        for (String word : outlet.split("[\\s-]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(Character.toLowerCase(word.charAt(0)));
            }
        }
        if (initials.length() >= 2) {
            abbreviations.put(
                    initials.toString(), outlet + " (" + initials.toString().toUpperCase(Locale.ROOT) + ")");
        }
    }

    /** Was it read in a dateline, as the agency in "VILA, March 10 (Norda) —"? */
    boolean isOutlet(String name) {
        return outlets.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The full name with its abbreviation: "FMLN" to "Liberation Front (FMLN)". */
    Optional<String> expand(String abbreviation) {
        return Optional.ofNullable(abbreviations.get(abbreviation.toLowerCase(Locale.ROOT)));
    }

    /** Does the report speak of it as of a place: "in Strelin"? */
    boolean isPlace(String name) {
        return places.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The longest name that holds all these words, its last word among them; for a person's surname it must be the last. */
    Optional<Name> fullest(List<String> words, boolean surname) {
        Name best = null;
        for (Name name : names.values()) {
            boolean holds = name.words().size() > words.size()
                    && name.words().size() <= 9
                    && name.words().containsAll(words);
            boolean fits = holds
                    && (!surname || name.words().get(name.words().size() - 1).equals(words.get(words.size() - 1)));
            if (fits && (best == null || name.words().size() > best.words().size())) {
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The last sentence's subject between two offsets that passes a test: "The institute" of "The institute measured 7.1." */
    Optional<String> subjectBetween(int from, int to, Predicate<String> test) {
        String last = null;
        for (Mention mention : subjects) {
            if (mention.at() >= from
                    && mention.at() < to
                    && test.test(mention.name().text())) {
                last = mention.name().text();
            }
        }
        return Optional.ofNullable(last);
    }

    private void subjectOf(Prose prose, Sentence sentence) {
        int start = behindCircumstance(sentence);
        int end = NounPhrases.endOf(sentence, start, sentence.size());
        if (end > start && sentence.tag(end) != Tag.PUNCT
                || end > start && sentence.norm(end).equals(",")) {
            int name = namedBehind(sentence, end);
            String text =
                    clean((name > end ? sentence.span(end + 1, name) : sentence.span(start, end)).of(prose.text()));
            subjects.add(new Mention(sentence.token(start).start(), new Name(text, Kinds.words(text))));
        }
    }

    /** "The mines minister, | Pavo Rendic, came.": the end of a name of two words between commas, or {@code end}. */
    private static int namedBehind(Sentence sentence, int end) {
        int to = end + 1;
        while (sentence.norm(end).equals(",")
                && to < Math.min(sentence.size(), end + 6)
                && sentence.token(to).isWord()
                && NameWords.isWithin(sentence.token(to).text())) {
            to++;
        }
        return to >= end + 3 && sentence.norm(to).equals(",") && !sentence.isUpperCase() ? to : end;
    }

    /** "On the other side | the regime hides its dead." */
    private static int behindCircumstance(Sentence sentence) {
        if (sentence.tag(0) != Tag.ADP || sentence.size() < 4) {
            return 0;
        }
        int end = NounPhrases.endOf(sentence, 1, Math.min(sentence.size(), 10));
        boolean comma = sentence.norm(end).equals(",");
        return end > 1 && comma ? end + 1 : 0;
    }

    /** The last name between two offsets that passes a test. */
    Optional<Name> lastBetween(int from, int to, Predicate<String> test) {
        Name last = null;
        for (Mention mention : mentions) {
            if (mention.at() >= to) {
                break;
            }
            if (mention.at() >= from && test.test(mention.name().text())) {
                last = mention.name();
            }
        }
        return Optional.ofNullable(last);
    }

    /** In capitals only a title or a medium's noun tells where a name begins: "COLONEL RENE PONCE", "RADIO NUEVA VOZ". */
    private void titledOf(Prose prose, Sentence sentence, Lexicon lexicon) {
        for (int i = 0; i < sentence.size() - 1; i++) {
            String norm = sentence.norm(i);
            boolean title = lexicon.titles().contains(norm);
            boolean medium = MEDIA.contains(norm);
            int end = i + 1;
            while ((title || medium)
                    && end < Math.min(sentence.size(), i + 5)
                    && isNameInCapitals(sentence, end, lexicon)) {
                end++;
            }
            if (end > i + 1) {
                String text = clean(sentence.span(i, end).of(prose.text()));
                add(sentence.token(i).start(), new Name(text, Kinds.words(text)));
            }
        }
    }

    private static boolean isNameInCapitals(Sentence sentence, int i, Lexicon lexicon) {
        Tag tag = sentence.tag(i);
        String norm = sentence.norm(i);
        return sentence.token(i).isWord()
                && !sentence.token(i).hasDigit()
                && (tag == Tag.PROPN
                        || tag == Tag.NOUN
                        || tag == Tag.ADJ
                        || (tag == Tag.ADP || tag == Tag.AUX || tag == Tag.INTJ) && norm.length() > 5)
                && !norm.startsWith("'")
                && lexicon.kind(norm).isEmpty()
                && lexicon.cues().use(norm, sentence.norm(i + 1)).isEmpty()
                && !lexicon.times().contains(norm);
    }

    private void add(int at, Name name) {
        if (!name.words().isEmpty()) {
            mentions.add(new Mention(at, name));
            names.putIfAbsent(String.join(" ", name.words()), name);
        }
    }

    private void runsOf(Prose prose, Sentence sentence, Lexicon lexicon) {
        int i = 0;
        while (i < sentence.size()) {
            boolean grammar = i == 0
                    && (LINKS.contains(sentence.norm(0)) || lexicon.closed().contains(sentence.norm(0)));
            if (!sentence.token(i).startsUpper() || grammar || sentence.norm(i).equals("i")) {
                i++;
                continue;
            }
            int end = runEnd(sentence, i);
            boolean state = sentence.norm(end).equals("'s")
                    && (isOfficial(sentence, end + 1, lexicon) || isOfficial(sentence, end + 2, lexicon));
            if (state || BEFORE_PLACES.contains(sentence.norm(i - 1))) {
                places.add(sentence.span(i, end).of(prose.text()).toLowerCase(Locale.ROOT));
            }
            String text = clean(sentence.span(i, end).of(prose.text()));
            add(sentence.token(i).start(), new Name(text, Kinds.words(text)));
            i = end;
        }
    }

    /** "Kelmar's army": what has an army of its own is a state. */
    private static boolean isOfficial(Sentence sentence, int i, Lexicon lexicon) {
        return lexicon.kind(sentence.norm(i))
                .filter(k -> k == SourceKind.OFFICIAL)
                .isPresent();
    }

    private static int runEnd(Sentence sentence, int start) {
        int end = start + 1;
        while (end < sentence.size()) {
            boolean upper =
                    sentence.token(end).startsUpper() && !sentence.norm(end).equals("i");
            int link = end;
            while (link < sentence.size() && link < end + 2 && LINKS.contains(sentence.norm(link))) {
                link++;
            }
            if (upper) {
                end++;
            } else if (link > end
                    && link < sentence.size()
                    && sentence.token(link).startsUpper()
                    && !sentence.norm(end).equals("the")) {
                end = link + 1;
            } else {
                break;
            }
        }
        return end;
    }

    private void bracketsOf(Prose prose, Sentence sentence) {
        for (int i = 1; i < sentence.size() - 2; i++) {
            if (sentence.norm(i).equals("(") || sentence.norm(i).equals("[")) {
                int start = NounPhrases.startOf(sentence, i, Math.max(0, i - 9));
                while (start < i
                        && (sentence.norm(start).equals("the")
                                || sentence.norm(start).equals("a"))) {
                    start++;
                }
                boolean bare = sentence.span(start, Math.max(start + 1, i))
                                .of(prose.text())
                                .indexOf('[')
                        < 0;
                if (start < i && bare) {
                    bracket(sentence, i, clean(sentence.span(start, i).of(prose.text())));
                }
            }
        }
    }

    /** "(FMLN)" behind a name whose initials it has, in order. */
    private void bracket(Sentence sentence, int open, String text) {
        boolean bracket = sentence.norm(open).equals("(") || sentence.norm(open).equals("[");
        boolean dateline = text.chars().anyMatch(Character::isDigit);
        if (bracket && dateline && open < 14) {
            credit(sentence, open);
        }
        if (!bracket
                || dateline
                || !(sentence.norm(open + 2).equals(")")
                        || sentence.norm(open + 2).equals("]"))) {
            return;
        }
        String abbreviation = sentence.norm(open + 1);
        String full = byInitials(text, abbreviation);
        if (abbreviation.length() >= 2 && !full.isEmpty()) {
            abbreviations.putIfAbsent(
                    abbreviation, full + " (" + sentence.token(open + 1).text() + ")");
        }
    }

    private void credit(Sentence sentence, int open) {
        StringBuilder name = new StringBuilder();
        int i = open + 1;
        while (i < sentence.size() && !sentence.norm(i).equals(")") && i - open < 6) {
            name.append(name.isEmpty() ? "" : " ").append(sentence.norm(i));
            i++;
        }
        String mark = sentence.norm(i + 1);
        if (mark.startsWith("-") || mark.equals("—") || mark.equals("–")) {
            outlets.add(name.toString());
        }
    }

    /** The shortest tail of a phrase whose first word begins with the abbreviation's first letter and that has two words. */
    private static String byInitials(String text, String abbreviation) {
        String[] words = text.split(" ", -1);
        for (int i = 0; i < words.length - 1; i++) {
            if (!words[i].isEmpty() && words[i].toLowerCase(Locale.ROOT).charAt(0) == abbreviation.charAt(0)) {
                return String.join(" ", List.of(words).subList(i, words.length));
            }
        }
        return words.length >= 2 && words.length <= 7 ? text : "";
    }

    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = true;
            } else {
                if (blank && !out.isEmpty()) {
                    out.append(' ');
                }
                out.append(c);
                blank = false;
            }
        }
        return out.toString();
    }
}
