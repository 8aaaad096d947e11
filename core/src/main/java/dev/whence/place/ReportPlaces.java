package dev.whence.place;

import dev.whence.language.Paragraph;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.place.PlaceMention.Link;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The places that a report names, sentence by sentence, and the one that it is mostly about. */
public final class ReportPlaces {
    private final List<List<PlaceMention>> mentions;
    private final Gazetteer known;
    private final Optional<PlaceMention> main;
    private final Optional<PlaceMention> country;

    ReportPlaces(Prose prose, List<List<PlaceMention>> mentions, Gazetteer known, Optional<PlaceMention> people) {
        this.known = known;
        this.mentions = List.copyOf(mentions);
        this.country = heaviest(prose, true).or(this::actor).or(() -> people);
        this.main = heaviest(prose, false).or(() -> country);
    }

    /** The mentions of a sentence in their order. */
    public List<PlaceMention> in(Sentence sentence) {
        return mentions.get(sentence.index());
    }

    /** The place that the report is mostly about: named most, in the headline, in the opening, in the dateline. */
    public Optional<PlaceMention> main() {
        return main;
    }

    public boolean isCountry(PlaceMention mention) {
        return mention.key().equals(SentencePlaces.LAND) || known.isCountry(mention.key());
    }

    /** A mention with "the country" resolved to its name, where the report names one. */
    public PlaceMention resolved(PlaceMention mention) {
        return mention.key().equals(SentencePlaces.LAND) ? country.orElse(mention) : mention;
    }

    /** The country that it names most. */
    public Optional<PlaceMention> country() {
        return country;
    }

    private Optional<PlaceMention> heaviest(Prose prose, boolean countries) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        Map<String, PlaceMention> best = new LinkedHashMap<>();
        for (Sentence sentence : prose.sentences()) {
            for (PlaceMention mention : in(sentence)) {
                if (mention.link() == Link.ACTOR || mention.key().isEmpty()) {
                    continue;
                }
                if (countries != known.isCountry(mention.key()) || mention.key().equals(SentencePlaces.LAND)) {
                    continue;
                }
                int weight = weight(sentence, mention, countries);
                weights.merge(mention.key(), weight, Integer::sum);
                best.merge(mention.key(), mention, ReportPlaces::fuller);
            }
        }
        String heaviest = "";
        int most = 0;
        for (Map.Entry<String, Integer> each : weights.entrySet()) {
            if (each.getValue() > most) {
                most = each.getValue();
                heaviest = each.getKey();
            }
        }
        return Optional.ofNullable(best.get(heaviest));
    }

    /** A country that only its forces and bodies speak of: "Maravela Red Cross". */
    private Optional<PlaceMention> actor() {
        return mentions.stream()
                .flatMap(List::stream)
                .filter(m -> m.link() == Link.ACTOR)
                .findFirst();
    }

    private static PlaceMention fuller(PlaceMention a, PlaceMention b) {
        return a.link() == Link.DATELINE ? b : a;
    }

    private static int weight(Sentence sentence, PlaceMention mention, boolean country) {
        int base = switch (mention.link()) {
            case IN -> 4;
            case ON, TO -> 3;
            case OF -> country ? 1 : 3;
            case NAMED -> country ? 1 : 2;
            case DATELINE -> 1;
            case FROM, TOLD, AWAY -> 1;
            case ACTOR, SITE -> 0;
        };
        if (sentence.kind() == Paragraph.Kind.HEADLINE || sentence.index() == 0) {
            return base + 4;
        }
        return sentence.paragraph() <= 1 && base > 2 ? base + 4 : sentence.paragraph() <= 2 ? base + 1 : base;
    }
}
