package dev.whence.claim.reader;

import dev.whence.attribution.Attribution;
import dev.whence.attribution.Chains;
import dev.whence.claim.Measure;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Match;
import dev.whence.claim.frame.MeasureSource;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.population.NounClass;
import dev.whence.quantity.Quantity;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Why a reading may be wrong. A claim with no doubt is {@code sure}; so each reason here stands for a kind of reading
 * that was wrong too often on development gold to be vouched for.
 */
final class DoubtReader {
    private static final Set<Measure> HARD = EnumSet.of(
            Measure.STRIKES,
            Measure.EQUIPMENT,
            Measure.STRENGTH,
            Measure.SEIZED,
            Measure.AFFECTED,
            Measure.TERRITORY,
            Measure.RATIO,
            Measure.CASUALTIES);
    private static final int LONG = 55;

    /** @param vouching who vouches for the figure, as {@code chains} found it */
    List<String> doubts(
            Prose prose, ChunkRow row, Match match, NamedPopulation named, Chains.Vouching vouching, Chains chains) {
        List<String> doubts = new ArrayList<>();
        Sentence s = row.sentence();
        if (takesUpMeasure(match)) {
            doubts.add("what happened to them is told with an earlier number");
        }
        if (!match.rule().sure()) {
            doubts.add("sentences built like this are often misread");
        }
        if (HARD.contains(match.measure())) {
            doubts.add("figures of \"" + match.measure().label() + "\" are often misread");
        }
        if (named.span().isEmpty() && named.doubt().isEmpty()) {
            doubts.add("who was counted is not said");
        }
        if (match.counted().phrase().filter(p -> p.noun().is(NounClass.TOLL)).isPresent()) {
            doubts.add("the noun counts deaths or losses, and whose they are stands elsewhere");
        }
        if (match.counted().quantity().kind() == Quantity.Kind.ARTICLE) {
            doubts.add("\"a\" may not be meant as a number");
        }
        if (s.size() > LONG) {
            doubts.add("a long sentence, in which parts are easily mixed up");
        }
        speaker(prose, s, vouching, chains, doubts);
        return doubts;
    }

    private static boolean takesUpMeasure(Match match) {
        MeasureSource source = match.rule().measures().get(0);
        return source instanceof MeasureSource.OfPrevious
                || source instanceof MeasureSource.OfRecent
                || source instanceof MeasureSource.OfWhole
                || source instanceof MeasureSource.OfKind;
    }

    private static void speaker(Prose prose, Sentence s, Chains.Vouching vouching, Chains chains, List<String> doubts) {
        TextSpan near = around(prose, s);
        long cues = chains.cuesIn(s.span());
        if (vouching.chain().isEmpty() && cues > 0) {
            doubts.add("somebody speaks in the sentence, perhaps not of this");
        } else if (vouching.chain().isEmpty() && chains.cuesIn(near) > 0) {
            doubts.add("somebody speaks close by, perhaps of this");
        } else if (!vouching.chain().isEmpty() && !isSaidHere(vouching.evidence(), s)) {
            doubts.add("who says it is named in another sentence");
        } else if (cues > 1) {
            doubts.add("two possible speakers");
        }
    }

    private static boolean isSaidHere(List<Attribution> evidence, Sentence s) {
        return evidence.stream()
                .findFirst()
                .flatMap(Attribution::cue)
                .filter(cue -> s.span().overlaps(cue))
                .isPresent();
    }

    /** The sentence before and the one after, within the paragraph. */
    private static TextSpan around(Prose prose, Sentence s) {
        TextSpan near = s.span();
        for (int i = Math.max(0, s.index() - 1); i <= Math.min(prose.sentences().size() - 1, s.index() + 1); i++) {
            Sentence other = prose.sentences().get(i);
            if (other.paragraph() == s.paragraph()) {
                near = near.union(other.span());
            }
        }
        return near;
    }
}
