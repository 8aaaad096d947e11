package dev.whence.view.page.contents;

import dev.whence.analysis.Reading;
import dev.whence.attribution.Attribution;
import dev.whence.attribution.AttributionChain;
import dev.whence.attribution.Link;
import dev.whence.attribution.SourceKind;
import dev.whence.language.WordList;
import dev.whence.report.Sourced;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The personal names that Whence has read: of persons who are sources, and of authors. Nobody else's. */
final class PersonNames {
    private static final WordList TITLES = WordList.load(AttributionChain.class, "titles.txt");

    private PersonNames() {}

    /** Without their titles. */
    static List<String> in(List<Reading> readings) {
        return readings.stream()
                .flatMap(PersonNames::in)
                .map(PersonNames::untitled)
                .distinct()
                .sorted()
                .toList();
    }

    private static String untitled(String name) {
        return Stream.of(name.split("\\s+"))
                .filter(word -> !TITLES.contains(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> in(Reading reading) {
        Stream<Link> links = Stream.concat(
                reading.claims().stream().flatMap(claim -> claim.attribution().links().stream()),
                reading.attributions().stream().flatMap(PersonNames::links));
        Stream<String> sources =
                links.filter(link -> link.kind() == SourceKind.PERSON).map(Link::source);
        return Stream.concat(sources, reading.report().about().author().map(Sourced::value).stream());
    }

    private static Stream<Link> links(Attribution attribution) {
        return Stream.concat(Stream.of(attribution.link()), attribution.relays().stream());
    }
}
