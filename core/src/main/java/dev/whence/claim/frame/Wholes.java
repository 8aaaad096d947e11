package dev.whence.claim.frame;

import dev.whence.claim.Measure;
import dev.whence.population.NounClass;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/** The wholes that numbers are parts of, which are figures of their own. */
final class Wholes {
    private Wholes() {}

    /** "five of its eight trawlers": the eight are there, the five are lost; "39 of the 46" dead of before. */
    static List<Match> with(ChunkRow row, NavigableMap<Integer, Match> found, Told told) {
        List<Match> matches = new ArrayList<>();
        for (Match match : found.values()) {
            matches.add(match);
            if (match.counted().whole().isPresent()) {
                boolean thing = match.measure() == Measure.DESTROYED
                        || match.measure() == Measure.DAMAGED
                        || match.measure() == Measure.SEIZED
                        || match.counted().counts(NounClass.MATERIEL);
                boolean place = match.measure() == Measure.TERRITORY;
                Measure there = isOfWhole(row, match) || isOfSufferers(row, match)
                        ? match.measure()
                        : thing ? Measure.EQUIPMENT : tollOrStrength(match.counted());
                Measure measure =
                        told.of(match.counted().whole().get().interval()).orElse(there);
                if (!place) {
                    matches.add(
                            new Match(match.rule(), measure, match.counted(), match.chunk(), match.trigger(), true));
                }
            }
        }
        return List.copyOf(matches);
    }

    /** "half of the 60 detainees": the noun tells what befell them all. */
    private static Measure tollOrStrength(Counted counted) {
        return counted.phrase().flatMap(TriggerMeasures::toll).orElse(Measure.STRENGTH);
    }

    /** "80 per cent of the 130 passengers who were killed were foreigners": it befell all 130. */
    private static boolean isOfWhole(ChunkRow row, Match match) {
        int next = match.chunk() + 1;
        return match.trigger().isPresent()
                && next < row.chunks().size()
                && row.chunks().get(next).kind() == Chunk.Kind.RELATIVE;
    }

    /** "11 of the 15 bodies", "nine of the 14 dead", "four of the seven wounded": the whole suffered the same. */
    private static boolean isOfSufferers(ChunkRow row, Match match) {
        int next = match.chunk() + 1;
        boolean named = match.counted().phrase().isEmpty()
                && next < row.chunks().size()
                && match.trigger().filter(row.chunks().get(next)::equals).isPresent();
        return named || TriggerMeasures.isBody(match.counted());
    }
}
