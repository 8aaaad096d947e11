package dev.whence.attribution;

import dev.whence.attribution.Attribution.Stance;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The chain behind any stretch of a report's text: the attributions whose content holds it, the innermost first, each
 * followed by whom it was told to.
 */
public final class Chains {
    /** Between a source and who quotes it, in a cell. */
    private static final Pattern CITED =
            Pattern.compile(",?\\s+(?:quoted|cited|reported|as quoted|as reported) (?:by|in)\\s+|,?\\s+via\\s+");

    /** "Earlier versions of this story said 32 died." */
    private static final Pattern OWN_TEXT = Pattern.compile(
            "\\b(?:this|our (?:earlier|previous|first|last|own)) (?:story|article|report|post|page|entry|dispatch|piece|text|newspaper|item|blog|edition|version|headline|caption)\\b");

    private final SpanIndex byContent;
    private final SpanIndex byCue;
    private final Optional<String> outlet;
    private final Kinds kinds;

    Chains(List<Attribution> attributions, Optional<String> outlet, Kinds kinds) {
        this.byContent = new SpanIndex(
                attributions,
                a -> Stream.concat(a.content().stream(), a.governed().stream()).toList());
        this.byCue = new SpanIndex(attributions, a -> a.cue().stream().toList());
        this.outlet = outlet;
        this.kinds = kinds;
    }

    /**
     * What the report says about who vouches for a stretch of its text.
     *
     * @param stance how the one nearest to the report treats it: a denial wins over an allegation, that over an assertion
     * @param evidence the attributions that it rests on, innermost first
     */
    public record Vouching(AttributionChain chain, Stance stance, List<Attribution> evidence) {
        public Vouching {
            evidence = List.copyOf(evidence);
        }
    }

    /** How many attributions have their cue in a stretch of the text. */
    public long cuesIn(TextSpan span) {
        return byCue.near(span).stream()
                .flatMap(a -> a.cue().stream())
                .filter(span::overlaps)
                .count();
    }

    /** Who vouches for a number. */
    public AttributionChain at(TextSpan number) {
        return vouching(number).chain();
    }

    /** Who vouches for a number, how, and by which attributions. */
    public Vouching vouching(TextSpan number) {
        List<Attribution> holding = byContent.near(number).stream()
                .filter(a -> a.status() != Stance.FEELS && reach(a, number).isPresent())
                .sorted(Comparator.<Attribution>comparingInt(a -> a.rule().equals("citing") ? 0 : 1)
                        .thenComparingInt(a -> reach(a, number).orElseThrow().length())
                        .thenComparingInt(a -> reach(a, number).orElseThrow().start()))
                .toList();
        List<Link> links = new ArrayList<>();
        holding.forEach(a -> {
            add(links, a.link());
            a.relays().forEach(relay -> add(links, relay));
        });
        List<Link> named =
                links.stream().filter(l -> l.kind() != SourceKind.UNSPECIFIED).toList();
        return new Vouching(new AttributionChain(named.isEmpty() ? links : named), stance(holding), holding);
    }

    /**
     * The chain of a cell that names its sources: "Survivors, quoted by Norda" gives the survivors and, as a relay,
     * Norda.
     */
    public AttributionChain named(String text, TextSpan cell) {
        List<Link> links = new ArrayList<>();
        int from = cell.start();
        for (String name : CITED.split(cell.of(text))) {
            int at = text.indexOf(name, from);
            from = at + name.length();
            String plain = ReportNames.clean(name);
            if (!plain.isBlank()) {
                add(
                        links,
                        new Link(
                                plain,
                                kinds.of(plain),
                                Optional.empty(),
                                Optional.of(new TextSpan(at, from)),
                                Optional.empty()));
            }
        }
        return new AttributionChain(links);
    }

    private void add(List<Link> links, Link link) {
        boolean known = links.stream().anyMatch(l -> l.source().equalsIgnoreCase(link.source()));
        if (!known && !isSelf(link) && !isIssuer(link)) {
            links.add(link);
        }
    }

    /** "I counted six", "we believe": the speaker around it, or the report itself, and no link of its own. */
    static boolean isSelf(Link link) {
        String source = link.source().toLowerCase(Locale.ROOT);
        return source.equals("i")
                || source.equals("we")
                || source.equals("you")
                || source.startsWith("our ") && link.kind() != SourceKind.WITNESS && link.kind() != SourceKind.OUTLET
                || source.startsWith("this ") && link.kind() == SourceKind.OUTLET
                || OWN_TEXT.matcher(source).find();
    }

    /** A body's own bulletin speaks for the body: it is no link of its own chain. */
    private boolean isIssuer(Link link) {
        boolean reporter = link.kind() == SourceKind.WITNESS; // "an agency photographer" is no agency
        if (outlet.isEmpty() || reporter || kinds.of(outlet.get()) == SourceKind.OUTLET) {
            return false;
        }
        List<String> issuer = Kinds.words(outlet.get().toLowerCase(Locale.ROOT));
        List<String> source = Kinds.words(link.source());
        boolean joint = outlet.get().contains("/");
        return !source.isEmpty() && (issuer.containsAll(source) && !joint || source.containsAll(issuer));
    }

    private static Optional<TextSpan> reach(Attribution attribution, TextSpan number) {
        Optional<TextSpan> content = attribution.content().stream()
                .filter(s -> s.contains(number.start()))
                .findFirst();
        return content.or(() -> attribution.governed().stream()
                .filter(s -> s.contains(number.start()))
                .findFirst());
    }

    private static Stance stance(List<Attribution> holding) {
        if (holding.stream().anyMatch(a -> a.status() == Stance.DENIES)) {
            return Stance.DENIES;
        }
        return holding.stream().anyMatch(a -> a.status() == Stance.ALLEGES) ? Stance.ALLEGES : Stance.ASSERTS;
    }
}
