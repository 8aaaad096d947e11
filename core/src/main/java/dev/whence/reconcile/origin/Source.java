package dev.whence.reconcile.origin;

import dev.whence.attribution.Link;
import dev.whence.attribution.SourceKind;
import dev.whence.reconcile.Masthead;
import dev.whence.reconcile.match.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Somebody who vouches for a figure, as named in one report.
 *
 * @param words the words of the name that say something
 * @param own the report itself, which names nobody else
 */
record Source(String name, SourceKind kind, Set<String> words, boolean own) {

    private static final int LONGEST_INITIALS = 12;
    private static final Pattern ANYBODY = Pattern.compile("(?i)(?:an?|one|two|some|another)\\s.*");

    /** Of a link, where it names somebody who could be asked; a report vouches for what "a source" told it. */
    static Optional<Source> named(Link link, Words words) {
        boolean nobody = link.kind() == SourceKind.ANONYMOUS
                || link.kind() == SourceKind.UNSPECIFIED
                || words.content(link.source()).isEmpty();
        return nobody
                ? Optional.empty()
                : Optional.of(new Source(link.source(), link.kind(), words.content(link.source()), false));
    }

    /** Of a report that vouches itself. */
    static Source own(Masthead report, Words words) {
        String name = report.outletOrName();
        return new Source(name, SourceKind.OUTLET, words.content(name), true);
    }

    /**
     * Whether two names can only mean one source: "NBRR" and "National Bureau for Risk and Relief", "Rufina Dasso" and
     * "Governor Dasso". An army and an army medic are two.
     */
    boolean isSame(Source other) {
        if (words.equals(other.words)) {
            return true;
        }
        if (isShortFor(other) || other.isShortFor(this) || hasInitialsOf(other) || other.hasInitialsOf(this)) {
            return true;
        }
        return kind == SourceKind.PERSON
                && other.kind == SourceKind.PERSON
                && lastName().equals(other.lastName());
    }

    /** All its words stand in the longer name; one plain word only where it is the title before a name. */
    private boolean isShortFor(Source longer) {
        if (words.size() >= longer.words.size() || !Words.within(words, longer.words)) {
            return false;
        }
        if (words.size() > 1 || isProper(name)) {
            return true;
        }
        return isTitleOf(longer) || isHeadOf(longer);
    }

    /** "governor" of "Governor Rufina Dasso" */
    private boolean isTitleOf(Source longer) {
        String rest = longer.name.replaceFirst("(?i)^(the\\s+)?\\S+\\s*", "");
        return longer.name.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT)) && isProper(rest);
    }

    /** "ministry" of "Defence Ministry" and "Ministry of Defence", "monitors" of "Civilian Harm Monitor". */
    private boolean isHeadOf(Source longer) {
        if (!isProper(
                longer.name.replaceAll("(?i)\\b(of|for|the|and|on|in)\\b", "").strip())) {
            return false;
        }
        String head = longer.name.replaceFirst("(?i)\\s+(of|for|on|in)\\s.*$", "");
        String last = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(word -> Words.alike(word, last));
    }

    private static boolean isProper(String name) {
        return !name.isBlank()
                && Stream.of(name.strip().split("\\s+"))
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) || word.length() < 4);
    }

    private boolean hasInitialsOf(Source longer) {
        if (words.size() != 1 || name.length() > LONGEST_INITIALS) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        boolean opens = true;
        for (int i = 0; i < longer.name.length(); i++) {
            char c = longer.name.charAt(i);
            if (opens && Character.isUpperCase(c)) {
                initials.append(c);
            }
            opens = c == ' ' || c == '-';
        }
        return initials.length() > 1
                && words.size() == 1
                && name.strip().replaceFirst("^[Tt]he\\s+", "").contentEquals(initials);
    }

    /** An authority, organisation or armed group. */
    boolean isBody() {
        return kind == SourceKind.OFFICIAL || kind == SourceKind.ORGANISATION || kind == SourceKind.ARMED_GROUP;
    }

    /** "a local official": another one each time. */
    boolean isAnybody() {
        return ANYBODY.matcher(name).matches();
    }

    String lastName() {
        String[] parts = name.strip().split("\\s+");
        return parts[parts.length - 1].toLowerCase(Locale.ROOT);
    }

    /** All words of the one stand in the other's name: "radio" and "state radio", where they give one figure. */
    boolean isNamedWithin(Source other) {
        if (kind != other.kind && !own && !other.own || words.isEmpty() || other.words.isEmpty()) {
            return false;
        }
        long shared = Words.shared(words, other.words);
        int fewer = Math.min(words.size(), other.words.size());
        return shared == fewer || shared > 1 && shared >= fewer - 1;
    }

    /** "the Council" and "National Security Council"; none of what two persons have in common. */
    boolean sharesWord(Source other) {
        return kind != SourceKind.PERSON && other.kind != SourceKind.PERSON && Words.shared(words, other.words) > 0;
    }

    /** "the army", "officials": no name. */
    boolean isAnyOfficial() {
        return kind == SourceKind.OFFICIAL && !own && name.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    /** "a statement": whoever passes it on can be asked. */
    boolean isAnyDocument() {
        return kind == SourceKind.DOCUMENT && name.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    /** Residents, survivors: other ones in every report. */
    boolean isAnyWitness() {
        return kind == SourceKind.WITNESS && name.chars().noneMatch(Character::isUpperCase);
    }
}
