package dev.whence.attribution;

import dev.whence.attribution.Speakers.Known;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The fullest name behind a short form: "Rendic", "the officer", "the ministry", "the station". */
final class ShortForms {
    private static final Set<String> ROLES = Set.of(
            "officer",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "official",
            "leader",
            "minister",
            "colonel",
            "general",
            "president",
            "governor",
            "commander",
            "mayor",
            "chief",
            "director",
            "ambassador",
            "bishop",
            "archbishop",
            "soldier",
            "analyst",
            "expert",
            "captain",
            "candidate",
            "politician",
            "senator",
            "secretary",
            "diplomat",
            "priest",
            "man",
            "woman",
            "doctor",
            "author",
            "prosecutor",
            "judge",
            "coordinator",
            "lawyer",
            "lawmaker",
            "congressman",
            "source",
            "witness");
    /** There are few of each: not every man who spoke is "the president". */
    private static final Set<String> OFFICES = Set.of(
            "president",
            "governor",
            "minister",
            "mayor",
            "ambassador",
            "bishop",
            "archbishop",
            "prosecutor",
            "judge",
            "senator",
            "congressman",
            "secretary",
            "coordinator",
            "director",
            "doctor",
            "priest",
            "author",
            "candidate");

    private static final Pattern LOOSE =
            Pattern.compile(".*(?:an|ese|ish|ary|al|ed|ing|ior|former|own|first|latest|page)");

    private final ReportNames names;
    private final Kinds kinds;
    private final Lexicon lexicon;
    private final Speakers speakers;
    private final PlainNames plain;

    ShortForms(ReportNames names, Kinds kinds, Lexicon lexicon, Speakers speakers, PlainNames plain) {
        this.names = names;
        this.kinds = kinds;
        this.lexicon = lexicon;
        this.speakers = speakers;
        this.plain = plain;
    }

    /**
     * @param definite whether "the", "this" or the like stands before it
     * @param named whether its head is capitalised
     */
    Optional<Known> of(List<String> words, boolean definite, boolean named, int at) {
        if (words.size() == 1) {
            Optional<String> full = names.expand(words.get(0));
            if (full.isPresent()) {
                return full.map(name -> new Known(name, kinds.of(name), Kinds.words(name)));
            }
        }
        Optional<Known> said = speakers.lastOf(
                        k -> k.kind() == SourceKind.PERSON && k.words().containsAll(words))
                .or(() -> speakers.lastOf(
                        k -> k.words().containsAll(words) && k.words().size() > words.size() && isHead(words, k)))
                .or(() -> definite && ROLES.contains(words.get(words.size() - 1)) ? titled(words) : Optional.empty())
                .or(() -> speakers.lastOf(k -> k.words().containsAll(words) && isHead(words, k)));
        if (said.isPresent()) {
            return said;
        }
        String head = words.get(words.size() - 1);
        boolean ownName = named && words.size() > 1;
        Optional<Known> meant = definite && !ownName ? meant(words) : Optional.empty();
        if (meant.isPresent()) {
            return meant;
        }
        if (definite && ROLES.contains(head) && describesLoosely(words)) {
            boolean office = OFFICES.contains(head);
            return speakers.lastOf(
                    k -> k.kind() == SourceKind.PERSON && !office || k.words().contains(head));
        }
        Optional<Known> placed = definite ? placed(words) : Optional.empty();
        if (placed.isPresent()) {
            return placed;
        }
        if (definite
                && words.size() == 1
                && lexicon.kind(head).filter(k -> k == SourceKind.OUTLET).isPresent()) {
            return speakers.lastOf(k -> k.kind() == SourceKind.OUTLET).or(() -> medium(at));
        }
        if (definite && (head.equals("sources") || head.equals("unit"))) {
            return speakers.last();
        }
        boolean surname = !definite && words.size() <= 2;
        boolean hasTitle = words.size() >= 2
                && words.size() <= 4
                && words.subList(0, words.size() - 1).stream().anyMatch(lexicon.titles()::contains)
                && !ROLES.contains(head)
                && lexicon.kind(head).isEmpty();
        if (hasTitle) {
            Optional<Known> titled = speakers.lastOf(k -> k.kind() == SourceKind.PERSON
                            && k.name().toLowerCase(Locale.ROOT).endsWith(" " + head))
                    .or(() -> names.fullest(List.of(head), true).map(name -> plain.of(name.text(), name.words())));
            if (titled.isPresent()) {
                return titled;
            }
        }
        return names.fullest(words, surname)
                .map(name -> plain.of(name.text(), name.words()))
                .filter(k -> definite || k.kind() == SourceKind.PERSON || !surname);
    }

    /** "the charity", "the rebels", "the source": the last one of that kind who spoke; of several armed groups none. */
    private Optional<Known> meant(List<String> words) {
        Set<SourceKind> meant = lexicon.anaphors().getOrDefault(words.get(words.size() - 1), Set.of());
        if (meant.isEmpty() || !describesLoosely(words)) {
            return Optional.empty();
        }
        String noun = words.get(words.size() - 1);
        Optional<Known> last = speakers.lastOf(k -> meant.contains(k.kind()) && !isAnother(noun, k));
        boolean several = meant.contains(SourceKind.ARMED_GROUP)
                && last.isPresent()
                && speakers.lastOf(k -> k.kind() == SourceKind.ARMED_GROUP
                                && !k.name().equals(last.get().name()))
                        .isPresent();
        return several ? Optional.empty() : last;
    }

    /** "the union" is not the Teachers' League. */
    private boolean isAnother(String noun, Known k) {
        return lexicon.apart().contains(noun)
                && !k.words().contains(noun)
                && k.words().stream().anyMatch(lexicon.apart()::contains);
    }

    /** May "he", "it" or "they" point to a noun phrase? */
    boolean canBe(String pronoun, String name) {
        List<String> words = Kinds.words(name);
        String head = headOf(words);
        SourceKind kind = lexicon.kind(head).orElse(SourceKind.UNSPECIFIED);
        boolean human = ROLES.contains(head) || lexicon.titles().contains(head);
        boolean many = head.endsWith("s") && !head.endsWith("ss");
        boolean body = kind == SourceKind.OFFICIAL || kind == SourceKind.ORGANISATION || kind == SourceKind.OUTLET;
        return switch (pronoun) {
            case "it" -> body && !human && !many;
            case "they" -> many && kind != SourceKind.UNSPECIFIED && kind != SourceKind.DOCUMENT;
            default -> human && !many;
        };
    }

    /** The last noun of the head that is listed: taggers take "met" in "The committee met" for one, too. */
    private String headOf(List<String> words) {
        int last = Math.min(words.size() - 1, Owners.headOf(words));
        for (int i = last; i >= Math.max(0, last - 1); i--) {
            if (lexicon.kind(words.get(i)).isPresent()) {
                return words.get(i);
            }
        }
        return words.get(last);
    }

    /** "a security official" is a "he" or "she", "the Security Directorate" an "it". */
    static boolean isHuman(Known known) {
        List<String> words = Kinds.words(known.name());
        return known.kind() == SourceKind.PERSON
                || !words.isEmpty() && ROLES.contains(words.get(Math.min(words.size() - 1, Owners.headOf(words))));
    }

    /** "the military commander of the area", right after a colonel who was named as a commander. */
    private Optional<Known> placed(List<String> words) {
        int head = Owners.headOf(words);
        boolean role = head < words.size() - 1
                && ROLES.contains(words.get(head))
                && describesLoosely(words.subList(0, head + 1));
        return role
                ? speakers.last()
                        .filter(k -> k.kind() == SourceKind.PERSON && k.words().contains(words.get(head)))
                : Optional.empty();
    }

    /** "the station": the medium that the text named last, though it has not been quoted yet. */
    Optional<Known> medium(int at) {
        return names.lastBetween(0, at, name -> kinds.of(name) == SourceKind.OUTLET)
                .map(name -> plain.of(name.text(), name.words()));
    }

    /** "the committee" is short for "Press Committee of the Armed Forces", "the armed forces" is not. */
    private boolean isHead(List<String> words, Known k) {
        List<String> full = Kinds.words(k.name());
        int at = full.indexOf(words.get(words.size() - 1));
        if (at < 0
                && k.kind() == SourceKind.OUTLET
                && names.fullest(words, false).isPresent()) {
            return false; // "the Front" is not the radio that was called that of the People's Front
        }
        return at < 0 || k.kind() == SourceKind.PERSON || at <= kinds.headOf(full) || words.size() == full.size();
    }

    /** "the governor" who was named "Governor Rufina Dasso" before he or she said anything. */
    private Optional<Known> titled(List<String> words) {
        return names.fullest(words, false)
                .filter(name -> name.words().get(0).equals(words.get(0)))
                .map(name -> plain.of(name.text(), name.words()))
                .filter(k -> k.kind() == SourceKind.PERSON);
    }

    /** "the Salvadoran officer", "the military commander": words before the role that name no body of their own. */
    static boolean describesLoosely(List<String> words) {
        return words.subList(0, words.size() - 1).stream()
                .allMatch(word -> LOOSE.matcher(word).matches());
    }
}
