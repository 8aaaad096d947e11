package dev.whence.attribution;

import dev.whence.attribution.Speakers.Known;
import dev.whence.report.TextSpan;
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
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "this", "these", "those", "its", "his", "her", "their", "that");

    static final Pattern SAME = Pattern.compile("(?i)(?:the same|these|those) .*");
    /** "Farida, a flower-seller", "Farida, 19": one person, not a body. */
    private static final Pattern SOMEBODY = Pattern.compile("^\\s*,\\s*(?:an?\\s|who\\s|\\d\\d\\b)");

    private static final Pattern PART = Pattern.compile(
            "(?i)(?:the )?(?:first|second|third|last|latest|one|another|each) of (?=(?:the|these|those|its) )");
    private static final Pattern CLOSING = Pattern.compile(
            "(?i)(.*?\\b(\\p{L}+)) (?:concludes|concluded|continues|continued|ends|ended|goes|went|begins|began)");
    private final String text;
    private final ReportNames names;
    private final Kinds kinds;
    private final Lexicon lexicon;
    private final Speakers speakers = new Speakers();
    private final PlainNames plain;
    private final Owners owners;
    private final ShortForms shortForms;
    private int lastPlace = -1;

    /** Where the sentence begins whose source is resolved: no subject of its own is what "he" in it means. */
    private int sentence;

    SourceNames(String text, ReportNames names, Lexicon lexicon) {
        this.text = text;
        this.names = names;
        this.lexicon = lexicon;
        this.kinds = new Kinds(lexicon);
        this.plain = new PlainNames(names, kinds, lexicon);
        this.owners = new Owners(names, kinds, lexicon);
        this.shortForms = new ShortForms(names, kinds, lexicon, speakers, plain);
    }

    /** The link that a source stands for. */
    Link link(Finding finding) {
        if (finding.name().isEmpty()) {
            String cue = finding.cue().map(c -> ReportNames.clean(c.of(text))).orElse("unspecified");
            return new Link(cue, SourceKind.UNSPECIFIED, Optional.of(cue), Optional.empty(), finding.cue());
        }
        TextSpan span = finding.name().get();
        sentence = finding.sentence().span().start();
        Known found = asDescribed(resolve(ReportNames.clean(span.of(text)), span.start()), finding);
        lastPlace = span.start();
        boolean relayed = finding.source().isPresent()
                && finding.hearer().filter(finding.source().get()::contains).isPresent();
        String described =
                finding.source().filter(s -> !relayed).map(s -> s.of(text)).orElse("");
        Set<String> words = new LinkedHashSet<>(found.words());
        words.addAll(Kinds.words(described));
        speakers.lastOf(k -> k.name().equals(found.name())).ifPresent(k -> words.addAll(k.words()));
        if (found.kind() != SourceKind.UNSPECIFIED) {
            speakers.add(new Known(found.name(), found.kind(), List.copyOf(words)));
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
        Optional<SourceKind> kind = kinds.ofBody(about.replace(" who ", " "));
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
        String raw = withoutVerb(PART.matcher(whole).replaceFirst(""));
        List<String> words = Kinds.words(raw);
        if (words.isEmpty()) {
            Optional<Known> pronoun = pronoun(raw.toLowerCase(Locale.ROOT), at);
            if (pronoun.isPresent()) {
                return pronoun.get();
            }
            return new Known(raw, SourceKind.ANONYMOUS, List.of());
        }
        String first = raw.toLowerCase(Locale.ROOT).split(" ", -1)[0];
        if (words.size() == 1) {
            Optional<Known> pronoun = pronoun(words.get(0), at);
            if (pronoun.isPresent()) {
                return pronoun.get();
            }
        }
        Optional<String> owner = owners.of(raw, words);
        if (owner.isPresent()) {
            return owner.get().isEmpty()
                    ? speakers.lastOf(SourceNames::issues)
                            .or(speakers::last)
                            .or(() -> shortForms.medium(at))
                            .orElseGet(() -> plain.of(raw, words))
                    : resolve(owner.get(), at);
        }
        if (first.equals("i") || first.equals("we") || first.equals("you")) {
            return new Known(raw, SourceKind.ANONYMOUS, List.of());
        }
        boolean same = SAME.matcher(raw).matches();
        if (same
                && words.get(words.size() - 1).startsWith("source")
                && speakers.last().isPresent()) {
            return speakers.last().get();
        }
        boolean definite = ARTICLES.contains(first) && !first.equals("a") && !first.equals("an");
        boolean proper = Character.isUpperCase(raw.codePointAt(0)) && !ARTICLES.contains(first);
        return (definite || proper ? shortForms.of(words, definite, isNamed(raw), at) : Optional.<Known>empty())
                .or(() -> same ? speakers.lastOf(k -> k.kind() != SourceKind.PERSON) : Optional.empty())
                .orElseGet(() -> plain.of(raw, words));
    }

    /** "the Kelmar Observatory", whose head is part of a name; not "the observatory", "THE OBSERVATORY". */
    private static boolean isNamed(String raw) {
        int head = raw.lastIndexOf(' ') + 1;
        boolean capitals = raw.equals(raw.toUpperCase(Locale.ROOT));
        return head < raw.length() && Character.isUpperCase(raw.charAt(head)) && !capitals;
    }

    /** A body or medium, which can have issued "the report". */
    private static boolean issues(Known known) {
        return switch (known.kind()) {
            case OFFICIAL, ORGANISATION, OUTLET, ARMED_GROUP -> true;
            default -> false;
        };
    }

    /** "THE REPORT CONCLUDES saying": what taggers of capitals take for a noun. */
    private String withoutVerb(String raw) {
        Matcher closing = CLOSING.matcher(raw);
        return closing.matches() && lexicon.tellings().contains(closing.group(2).toLowerCase(Locale.ROOT))
                ? closing.group(1)
                : raw;
    }

    private Optional<Known> pronoun(String said, int at) {
        // "by his words"
        String word = said.equals("his") ? "he" : said.equals("her") ? "she" : said;
        Optional<Known> subject = subject(word, at);
        if (subject.isPresent()) {
            return subject;
        }
        Optional<Known> actor = PERSONAL.contains(word) ? actor(at, sentence) : Optional.empty();
        if (actor.isPresent()) {
            return actor;
        }
        if (PERSONAL.contains(word)) {
            return mentioned(at).or(() -> speakers.lastOf(ShortForms::isHuman)).or(speakers::last);
        }
        if (word.equals("it")) {
            return speakers.lastOf(k -> !ShortForms.isHuman(k)
                            && (k.kind() == SourceKind.OFFICIAL
                                    || k.kind() == SourceKind.ORGANISATION
                                    || k.kind() == SourceKind.OUTLET
                                    || k.kind() == SourceKind.DOCUMENT
                                    || k.kind() == SourceKind.ARMED_GROUP))
                    .or(speakers::last);
        }
        boolean any = word.equals("they") || word.equals("them");
        return any ? speakers.lastOf(k -> k.kind() != SourceKind.PERSON).or(speakers::last) : Optional.empty();
    }

    /** "The institute measured 7.1. It has counted 14 dead.": the paragraph's last subject, where nobody has spoken since. */
    private Optional<Known> subject(String word, int at) {
        if (!PERSONAL.contains(word) && !word.equals("it") && !word.equals("they")) {
            return Optional.empty();
        }
        int from = Math.max(text.lastIndexOf('\n', at) + 1, lastPlace + 1);
        return names.subjectBetween(
                        from, Math.min(at, sentence), name -> kinds.ofBody(name).isPresent() && !kinds.isPerson(name))
                .filter(name -> Kinds.words(name).size() > 0)
                .filter(name -> shortForms.canBe(word, name))
                .map(name -> resolve(name, from));
    }

    /** A person named in the same paragraph before, where nobody has spoken there yet. */
    private Optional<Known> mentioned(int at) {
        int paragraph = text.lastIndexOf('\n', at) + 1;
        boolean spoken = speakers.last().isPresent() && lastPlace >= paragraph;
        int from = speakers.lastOf(k -> k.kind() == SourceKind.PERSON).isPresent() ? paragraph : 0;
        return spoken
                ? Optional.empty()
                : names.lastBetween(from, at, name -> kinds.isPerson(name) && !names.isPlace(name))
                        .map(name -> plain.of(name.text(), name.words()));
    }

    /** "Ana Rude stood at the gate. She counted 14 coffins.": a person who was a sentence's subject since anybody spoke. */
    private Optional<Known> actor(int at, int sentence) {
        int from = Math.max(text.lastIndexOf('\n', at) + 1, lastPlace + 1);
        return names.subjectBetween(from, Math.min(at, sentence), name -> isPersonHere(name))
                .map(name -> resolve(name, from));
    }

    private boolean isPersonHere(String name) {
        List<String> words = Kinds.words(name);
        boolean bare = words.size() == 1
                && name.indexOf(' ') < 0
                && Character.isUpperCase(name.codePointAt(0))
                && lexicon.kind(words.get(0)).isEmpty()
                && !lexicon.outlets().contains(words.get(0))
                && !lexicon.closed().contains(words.get(0));
        boolean person = bare
                && names.fullest(words, false)
                        .map(full -> kinds.isPerson(full.text()))
                        .orElse(true);
        return !names.isPlace(name) && (kinds.isPerson(name) || person);
    }
}
