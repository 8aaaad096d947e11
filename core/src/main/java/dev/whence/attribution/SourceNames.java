package dev.whence.attribution;

import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resolves sources, in the order of the text, to the fullest name that the report gives them: pronouns to the last one who
 * spoke, "the officer" to the colonel named before, surnames to names, abbreviations to what they stand for.
 */
final class SourceNames {
    private static final Set<String> PERSONAL = Set.of("he", "she");
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
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "this", "these", "those", "its", "his", "her", "their", "that");

    /** "A report from Tessal Province" comes from a place, "from the Health Department" does not. */
    private static final Set<String> REGIONS = Set.of(
            "province", "department", "district", "region", "county", "city", "prefecture", "municipality", "state");

    private static final Pattern SAME = Pattern.compile("(?i)(?:the same|these|those) .*");
    private static final Pattern BACK = Pattern.compile("(?i)(?:the|this|its|that|same) .*");
    /** "Farida, a flower-seller", "Farida, 19": one person, not a body. */
    private static final Pattern SOMEBODY = Pattern.compile("^\\s*,\\s*(?:an?\\s|who\\s|\\d\\d\\b)");

    private static final Pattern PART = Pattern.compile(
            "(?i)(?:the )?(?:first|second|third|last|latest|one|another|each) of (?=(?:the|these|those|its) )");
    private static final Pattern LOOSE =
            Pattern.compile(".*(?:an|ese|ish|ary|al|ed|ing|ior|former|own|first|latest|page)");

    /** One who spoke before, with all words that described him. */
    private record Known(String name, SourceKind kind, List<String> words) {}

    private final String text;
    private final ReportNames names;
    private final Kinds kinds;
    private final Lexicon lexicon;
    private final List<Known> known = new ArrayList<>();
    private int lastPlace = -1;

    SourceNames(String text, ReportNames names, Lexicon lexicon) {
        this.text = text;
        this.names = names;
        this.lexicon = lexicon;
        this.kinds = new Kinds(lexicon);
    }

    /** The link that a source stands for. */
    Link link(Finding finding) {
        if (finding.name().isEmpty()) {
            String cue = finding.cue().map(c -> ReportNames.clean(c.of(text))).orElse("unspecified");
            return new Link(cue, SourceKind.UNSPECIFIED, Optional.of(cue), Optional.empty(), finding.cue());
        }
        TextSpan span = finding.name().get();
        Known found = asDescribed(resolve(ReportNames.clean(span.of(text)), span.start()), finding);
        lastPlace = span.start();
        boolean relayed = finding.source().isPresent()
                && finding.hearer().filter(finding.source().get()::contains).isPresent();
        String described =
                finding.source().filter(s -> !relayed).map(s -> s.of(text)).orElse("");
        Set<String> words = new LinkedHashSet<>(found.words());
        words.addAll(Kinds.words(described));
        lastOf(k -> k.name().equals(found.name())).ifPresent(k -> words.addAll(k.words()));
        if (found.kind() != SourceKind.UNSPECIFIED) {
            known.add(new Known(found.name(), found.kind(), List.copyOf(words)));
        }
        return new Link(
                found.name(),
                found.kind(),
                finding.cue().map(c -> ReportNames.clean(c.of(text))),
                Optional.of(span),
                finding.cue());
    }

    /** "Rock and Water, the rebels' own channel": what an unknown name is stands in its apposition. */
    private Known asDescribed(Known found, Finding finding) {
        boolean unknown =
                kinds.ofBody(found.name()).isEmpty() && (found.kind() != SourceKind.PERSON || isBodysRole(finding));
        boolean apposition = finding.source().isPresent() && !finding.source().equals(finding.name());
        if (!unknown || !apposition || found.kind() == SourceKind.OUTLET) {
            return found;
        }
        String about = finding.source()
                .get()
                .of(text)
                .replace(finding.name().orElseThrow().of(text), " ");
        boolean somebody = SOMEBODY.matcher(about).find()
                && Character.isUpperCase(found.name().codePointAt(0));
        Optional<SourceKind> kind = kinds.ofBody(about);
        boolean named =
                somebody && (kind.isEmpty() || kind.get() == SourceKind.WITNESS || kind.get() == SourceKind.ANONYMOUS);
        return (named ? Optional.of(SourceKind.PERSON) : kind)
                .map(k -> new Known(found.name(), k, found.words()))
                .orElse(found);
    }

    /** "The owner, Halden Straits Line": what looks like a person's name is a body's where a body's role stands before. */
    private boolean isBodysRole(Finding finding) {
        String name = finding.name().orElseThrow().of(text);
        String source = finding.source().map(s -> s.of(text)).orElse("");
        int comma = source.indexOf(',');
        return comma > 0
                && source.endsWith(name)
                && kinds.ofBody(source.substring(0, comma))
                        .filter(k -> k == SourceKind.ORGANISATION || k == SourceKind.OUTLET)
                        .isPresent();
    }

    /** The agency in "a source of the agency told": a medium that the source belongs to relays what it says. */
    Optional<Link> keeper(TextSpan source) {
        String raw = ReportNames.clean(source.of(text));
        List<String> words = Kinds.words(raw);
        int at = words.indexOf("source") >= 0 ? words.indexOf("source") : words.indexOf("sources");
        if (at < 0) {
            return Optional.empty();
        }
        for (String word : words) {
            if (lexicon.outlets().contains(word)) {
                String name = names.expand(word).orElse(word.toUpperCase(Locale.ROOT));
                return Optional.of(
                        new Link(name, SourceKind.OUTLET, Optional.empty(), Optional.of(source), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** Whom it was said to, where that is a news medium. */
    Optional<Link> relay(TextSpan hearer) {
        String raw = ReportNames.clean(hearer.of(text));
        Known found = resolve(raw, hearer.start());
        boolean outlet = (found.kind() == SourceKind.OUTLET || names.isOutlet(raw)) && !isCrowd(raw);
        return outlet
                ? Optional.of(new Link(
                        found.name(), SourceKind.OUTLET, Optional.empty(), Optional.of(hearer), Optional.empty()))
                : Optional.empty();
    }

    /** "the news media", "reporters", "the press": they hear, and relay nothing that could be looked up. */
    private static boolean isCrowd(String raw) {
        String lower = raw.toLowerCase(Locale.ROOT);
        return lower.equals("the press")
                || lower.endsWith("media")
                || lower.endsWith("correspondents")
                || lower.equals("press");
    }

    private Known resolve(String whole, int at) {
        String raw = PART.matcher(whole).replaceFirst("");
        List<String> words = Kinds.words(raw);
        if (words.isEmpty()) {
            return new Known(raw, SourceKind.ANONYMOUS, List.of());
        }
        String first = raw.toLowerCase(Locale.ROOT).split(" ", -1)[0];
        if (words.size() == 1) {
            Optional<Known> pronoun = pronoun(words.get(0), at);
            if (pronoun.isPresent()) {
                return pronoun.get();
            }
        }
        Optional<String> owner = owner(raw, words);
        if (owner.isPresent()) {
            return owner.get().isEmpty()
                    ? last().or(() -> medium(at)).orElseGet(() -> plain(raw, words))
                    : resolve(owner.get(), at);
        }
        if (first.equals("i") || first.equals("we") || first.equals("you")) {
            return new Known(raw, SourceKind.ANONYMOUS, List.of());
        }
        boolean same = SAME.matcher(raw).matches();
        boolean definite = ARTICLES.contains(first) && !first.equals("a") && !first.equals("an");
        boolean proper = Character.isUpperCase(raw.codePointAt(0)) && !ARTICLES.contains(first);
        return (definite || proper ? shortForm(words, definite, at) : Optional.<Known>empty())
                .or(() -> same ? lastOf(k -> k.kind() != SourceKind.PERSON) : Optional.empty())
                .orElseGet(() -> plain(raw, words));
    }

    private Optional<Known> pronoun(String word, int at) {
        if (PERSONAL.contains(word)) {
            return mentioned(at)
                    .or(() -> lastOf(k -> k.kind() == SourceKind.PERSON))
                    .or(this::last);
        }
        if (word.equals("it")) {
            return lastOf(k -> k.kind() == SourceKind.OFFICIAL
                            || k.kind() == SourceKind.ORGANISATION
                            || k.kind() == SourceKind.OUTLET
                            || k.kind() == SourceKind.ARMED_GROUP)
                    .or(this::last);
        }
        boolean any = word.equals("they");
        return any
                ? lastOf(k -> !word.equals("they") || k.kind() != SourceKind.PERSON)
                        .or(this::last)
                : Optional.empty();
    }

    /** A person named in the same paragraph before, where nobody has spoken there yet. */
    private Optional<Known> mentioned(int at) {
        int paragraph = text.lastIndexOf('\n', at) + 1;
        boolean spoken = !known.isEmpty() && lastPlace >= paragraph;
        int from = known.stream().anyMatch(k -> k.kind() == SourceKind.PERSON) ? paragraph : 0;
        return spoken
                ? Optional.empty()
                : names.lastBetween(from, at, kinds::isPerson).map(name -> plain(name.text(), name.words()));
    }

    /**
     * What stands behind a word. Found in the text itself, not in a lower-case copy, whose offsets may differ: "İ" has
     * two characters there.
     */
    private static Optional<String> behind(String raw, String word) {
        Matcher matcher = Pattern.compile("(?<=\\S)\\s+" + word + "\\s+(?=\\S)", Pattern.CASE_INSENSITIVE)
                .matcher(raw);
        return matcher.find() ? Optional.of(raw.substring(matcher.end())) : Optional.empty();
    }

    /** Of "communique released by the command" the command; of "the report" alone, the last one who spoke (empty text). */
    private Optional<String> owner(String raw, List<String> words) {
        int head = headOf(words);
        int by = words.indexOf("by");
        boolean issued = by > 0
                && words.subList(0, by).stream()
                        .anyMatch(word -> lexicon.tellings().contains(word));
        Optional<String> issuer = issued ? behind(raw, "by") : Optional.empty();
        if (issuer.isPresent()) {
            return issuer;
        }
        if (!lexicon.tellings().contains(words.get(head))) {
            return Optional.empty();
        }
        for (String link : List.of("by", "of", "from")) {
            Optional<String> behind = behind(raw, link)
                    .filter(rest -> !Kinds.words(rest).isEmpty())
                    .filter(rest -> !link.equals("from") || names(rest));
            if (behind.isPresent()) {
                return behind;
            }
        }
        int possessive = raw.indexOf("'s ") > 0 ? raw.indexOf("'s ") : raw.indexOf("’s ");
        if (possessive > 0) {
            return Optional.of(raw.substring(0, possessive));
        }
        if (describesLoosely(words) && BACK.matcher(raw).matches()) {
            return Optional.of("");
        }
        return issuerWithin(raw, words, head);
    }

    /** "the report from the army", not "the report from Selva". */
    private boolean names(String issuer) {
        boolean region =
                REGIONS.contains(Kinds.words(issuer).get(Kinds.words(issuer).size() - 1))
                        && Character.isUpperCase(issuer.codePointAt(0));
        return !region
                && (kinds.ofBody(issuer).isPresent()
                        || kinds.isPerson(issuer)
                        || SAME.matcher(issuer).matches()
                        || names.expand(issuer).isPresent());
    }

    /** Of "Army communique" the army, of "Coprefa report" Coprefa; of "official report" nobody else. */
    private Optional<String> issuerWithin(String raw, List<String> words, int head) {
        if (head != words.size() - 1 || head == 0) {
            return Optional.empty();
        }
        String issuer = words.get(head - 1);
        boolean named = names.expand(issuer).isPresent()
                || lexicon.kind(issuer)
                                .filter(k -> k == SourceKind.OFFICIAL || k == SourceKind.ARMED_GROUP)
                                .isPresent()
                        && !issuer.equals("official")
                        && !issuer.equals("government")
                        && !issuer.equals("military");
        int cut = raw.lastIndexOf(' ');
        return named && cut > 0 ? Optional.of(raw.substring(0, cut)) : Optional.empty();
    }

    private static int headOf(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("by")
                    || word.equals("of")
                    || word.equals("from")
                    || word.equals("released")
                    || word.equals("issued")) {
                return i - 1;
            }
        }
        return words.size() - 1;
    }

    private Optional<Known> shortForm(List<String> words, boolean definite, int at) {
        if (words.size() == 1) {
            Optional<String> full = names.expand(words.get(0));
            if (full.isPresent()) {
                return full.map(name -> new Known(name, kinds.of(name), Kinds.words(name)));
            }
        }
        Optional<Known> said = lastOf(
                        k -> k.kind() == SourceKind.PERSON && k.words().containsAll(words))
                .or(() -> lastOf(
                        k -> k.words().containsAll(words) && k.words().size() > words.size() && isHead(words, k)))
                .or(() -> definite && ROLES.contains(words.get(words.size() - 1)) ? titled(words) : Optional.empty())
                .or(() -> lastOf(k -> k.words().containsAll(words) && isHead(words, k)));
        if (said.isPresent()) {
            return said;
        }
        String head = words.get(words.size() - 1);
        if (definite && ROLES.contains(head) && describesLoosely(words)) {
            return lastOf(k -> k.kind() == SourceKind.PERSON || k.words().contains(head));
        }
        Optional<Known> placed = definite ? placed(words) : Optional.empty();
        if (placed.isPresent()) {
            return placed;
        }
        if (definite
                && words.size() == 1
                && lexicon.kind(head).filter(k -> k == SourceKind.OUTLET).isPresent()) {
            return lastOf(k -> k.kind() == SourceKind.OUTLET).or(() -> medium(at));
        }
        if (definite && (head.equals("sources") || head.equals("unit"))) {
            return last();
        }
        boolean surname = !definite && words.size() <= 2;
        boolean hasTitle = words.size() >= 2
                && words.size() <= 4
                && words.subList(0, words.size() - 1).stream().anyMatch(lexicon.titles()::contains)
                && !ROLES.contains(head)
                && lexicon.kind(head).isEmpty();
        if (hasTitle) {
            Optional<Known> titled = lastOf(k -> k.kind() == SourceKind.PERSON
                            && k.name().toLowerCase(Locale.ROOT).endsWith(" " + head))
                    .or(() -> names.fullest(List.of(head), true).map(name -> plain(name.text(), name.words())));
            if (titled.isPresent()) {
                return titled;
            }
        }
        return names.fullest(words, surname)
                .map(name -> plain(name.text(), name.words()))
                .filter(k -> definite || k.kind() == SourceKind.PERSON || !surname);
    }

    /** "the military commander of the area", right after a colonel who was named as a commander. */
    private Optional<Known> placed(List<String> words) {
        int head = headOf(words);
        boolean role = head < words.size() - 1
                && ROLES.contains(words.get(head))
                && describesLoosely(words.subList(0, head + 1));
        return role
                ? last().filter(k -> k.kind() == SourceKind.PERSON && k.words().contains(words.get(head)))
                : Optional.empty();
    }

    /** "the station": the medium that the text named last, though it has not been quoted yet. */
    private Optional<Known> medium(int at) {
        return names.lastBetween(0, at, name -> kinds.of(name) == SourceKind.OUTLET)
                .map(name -> plain(name.text(), name.words()));
    }

    /** "the committee" is short for "Press Committee of the Armed Forces", "the armed forces" is not. */
    private boolean isHead(List<String> words, Known k) {
        List<String> full = Kinds.words(k.name());
        int at = full.indexOf(words.get(words.size() - 1));
        return at < 0 || k.kind() == SourceKind.PERSON || at <= kinds.headOf(full) || words.size() == full.size();
    }

    /** "the governor" who was named "Governor Rufina Dasso" before he or she said anything. */
    private Optional<Known> titled(List<String> words) {
        return names.fullest(words, false)
                .filter(name -> name.words().get(0).equals(words.get(0)))
                .map(name -> plain(name.text(), name.words()))
                .filter(k -> k.kind() == SourceKind.PERSON);
    }

    /** "the Salvadoran officer", "the military commander": words before the role that name no body of their own. */
    private static boolean describesLoosely(List<String> words) {
        return words.subList(0, words.size() - 1).stream()
                .allMatch(word -> LOOSE.matcher(word).matches());
    }

    private Known plain(String raw, List<String> words) {
        String name = raw;
        for (String article : List.of("the ", "The ", "THE ", "a ", "A ", "an ", "An ", "AN ")) {
            if (name.startsWith(article)) {
                name = name.substring(article.length());
            }
        }
        SourceKind kind = kindOf(raw, name);
        return new Known(kind == SourceKind.PERSON ? withoutLowerTitle(name) : name, kind, words);
    }

    private SourceKind kindOf(String raw, String name) {
        if (names.isOutlet(name) || lexicon.outlets().contains(name.toLowerCase(Locale.ROOT))) {
            return SourceKind.OUTLET;
        }
        if (kinds.isBareTelling(name)) {
            return SourceKind.UNSPECIFIED;
        }
        boolean article = raw.startsWith("The ") || raw.startsWith("the ");
        boolean titled = Kinds.words(raw).stream().anyMatch(lexicon.titles()::contains);
        SourceKind kind = article && !titled ? kinds.ofBody(name).orElse(SourceKind.ANONYMOUS) : kinds.of(name);
        boolean capital = Character.isUpperCase(name.codePointAt(0));
        if (kind == SourceKind.ANONYMOUS && capital && kinds.ofBody(name).isEmpty()) {
            return names.isPlace(name) || article ? SourceKind.OFFICIAL : SourceKind.ORGANISATION;
        }
        return kind;
    }

    /** "regional governor Oksana Hrel" is named "Oksana Hrel". */
    private static String withoutLowerTitle(String name) {
        String[] parts = name.split(" ", -1);
        int start = parts.length;
        while (start > 0 && !parts[start - 1].isEmpty() && Character.isUpperCase(parts[start - 1].codePointAt(0))) {
            start--;
        }
        return parts.length - start >= 2 ? String.join(" ", List.of(parts).subList(start, parts.length)) : name;
    }

    private Optional<Known> last() {
        return lastOf(k -> true);
    }

    private Optional<Known> lastOf(java.util.function.Predicate<Known> test) {
        for (int i = known.size() - 1; i >= 0; i--) {
            if (test.test(known.get(i))) {
                return Optional.of(known.get(i));
            }
        }
        return Optional.empty();
    }
}
