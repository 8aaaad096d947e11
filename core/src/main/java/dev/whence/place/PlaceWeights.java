package dev.whence.place;

import dev.whence.language.Paragraph;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.place.PlaceMention.Link;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How much a report is about each place that it names. What counts is how often it names it and how: the title and the
 * lead say more than what comes later, the first place of the lead the most, and a bridge or a market says less where the
 * report goes from one to the next.
 */
final class PlaceWeights {
    private static final int TITLE = 6;
    private static final int LEAD = 3;
    private static final int BEHIND_LEAD = 1;
    private static final int SCENE = 6;
    private static final int LABEL = 15;

    /** Tokens of a first sentence that is no line of the head. */
    private static final int SHORTEST_LEAD = 9;

    /** With so many bridges, squares and barracks, none of them is what it is about. */
    private static final int MANY_SITES = 3;

    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final Map<String, PlaceMention> best = new LinkedHashMap<>();
    private final Predicate<PlaceMention> country;
    private final int lead;
    private final double siteShare;

    PlaceWeights(Prose prose, List<List<PlaceMention>> mentions, Predicate<PlaceMention> country) {
        this.country = country;
        this.lead = lead(prose, mentions);
        this.siteShare = sites(mentions) >= MANY_SITES ? 0.5 : 1;
        String scene = scene(prose, mentions);
        for (Sentence sentence : prose.sentences()) {
            for (PlaceMention mention : mentions.get(sentence.index())) {
                if (isPlace(mention)) {
                    double weight = weight(sentence, mention);
                    boolean opens =
                            sentence.paragraph() == lead && mention.key().equals(scene);
                    weights.merge(mention.key(), weight, Double::sum);
                    best.merge(mention.key(), mention, PlaceWeights::fuller);
                    if (opens) {
                        weights.merge(scene, (double) SCENE, Double::sum);
                        scene = "";
                    }
                }
            }
        }
    }

    /** The place that weighs most, of those that fit. */
    Optional<PlaceMention> heaviest(Predicate<PlaceMention> fits) {
        double most = 0;
        Optional<PlaceMention> heaviest = Optional.empty();
        for (Map.Entry<String, Double> each : weights.entrySet()) {
            PlaceMention mention = best.get(each.getKey());
            if (mention != null && each.getValue() > most && fits.test(mention)) {
                most = each.getValue();
                heaviest = Optional.of(mention);
            }
        }
        return heaviest;
    }

    /** Which part of the weight of all places is this one's? Countries hold it, and sites may lie in it. */
    double share(PlaceMention mention) {
        double all = 0;
        for (Map.Entry<String, Double> each : weights.entrySet()) {
            PlaceMention place = best.get(each.getKey());
            boolean beside = place != null
                    && !country.test(place)
                    && (!isSite(place) || place.key().equals(mention.key()));
            all += beside ? each.getValue() : 0;
        }
        return all == 0 ? 0 : weights.getOrDefault(mention.key(), 0.0) / all;
    }

    private static boolean isPlace(PlaceMention mention) {
        return mention.link() != Link.ACTOR
                && !mention.key().isEmpty()
                && !mention.key().equals(SentencePlaces.CAPITAL)
                && !mention.key().equals(SentencePlaces.LAND);
    }

    /** The paragraph with the dateline, else the first that is more than a line of the head; -1 where there is none. */
    private static int lead(Prose prose, List<List<PlaceMention>> mentions) {
        return prose.sentences().stream()
                .filter(s -> mentions.get(s.index()).stream().anyMatch(m -> m.link() == Link.DATELINE))
                .findFirst()
                .or(() -> prose.sentences().stream()
                        .filter(s -> s.kind() == Paragraph.Kind.PROSE && s.size() >= SHORTEST_LEAD)
                        .findFirst())
                .map(Sentence::paragraph)
                .orElse(-1);
    }

    /** The first place that the lead sets a scene in. */
    private String scene(Prose prose, List<List<PlaceMention>> mentions) {
        for (Sentence sentence : prose.sentences()) {
            if (sentence.paragraph() == lead) {
                for (PlaceMention mention : mentions.get(sentence.index())) {
                    boolean passing = isSite(mention) && siteShare < 1;
                    if (isPlace(mention) && !country.test(mention) && !passing && setsScene(mention.link())) {
                        return mention.key();
                    }
                }
            }
        }
        return "";
    }

    private static boolean setsScene(Link link) {
        return link == Link.IN || link == Link.ON || link == Link.OF;
    }

    private static int sites(List<List<PlaceMention>> mentions) {
        Set<String> sites = new HashSet<>();
        for (List<PlaceMention> sentence : mentions) {
            for (PlaceMention mention : sentence) {
                boolean there = setsScene(mention.link()) || mention.link() == Link.NAMED;
                if (there && isPlace(mention) && isSite(mention)) {
                    sites.add(mention.key());
                }
            }
        }
        return sites.size();
    }

    private static PlaceMention fuller(PlaceMention a, PlaceMention b) {
        return a.link() == Link.DATELINE ? b : a;
    }

    private double weight(Sentence sentence, PlaceMention mention) {
        double weight = byLink(mention) + byPosition(sentence, mention);
        weight += Labels.before(sentence, mention.from()) ? LABEL : 0;
        return isSite(mention) ? weight * siteShare : weight;
    }

    private static boolean isSite(PlaceMention mention) {
        return mention.form().kind() == PlaceForm.Kind.SITE;
    }

    private int byLink(PlaceMention mention) {
        boolean land = country.test(mention);
        return switch (mention.link()) {
            case IN, ON -> 3;
            case OF -> land ? 1 : 3;
            case NAMED -> land ? 1 : 2;
            case DATELINE -> 3;
            case FROM -> 2;
            case TO, AWAY -> 1;
            case TOLD, CARE, ACTOR, SITE -> 0;
        };
    }

    private int byPosition(Sentence sentence, PlaceMention mention) {
        if (mention.link() == Link.DATELINE) {
            return 0;
        }
        if (sentence.kind() == Paragraph.Kind.HEADLINE || sentence.paragraph() < lead) {
            return TITLE;
        }
        return sentence.paragraph() == lead ? LEAD : sentence.paragraph() == lead + 1 ? BEHIND_LEAD : 0;
    }
}
