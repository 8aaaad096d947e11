package dev.whence.quantity;

import dev.whence.language.Sentence;
import java.util.Set;

/** Results of games and votes: "a 1-2 loss", "won 3 to 4", "11 votes to 0". */
final class ScoreExclusion implements Exclusion {
    private static final int REACH = 3;

    private final Set<String> cues;

    ScoreExclusion(WordGroups words) {
        this.cues = words.group("score");
    }

    @Override
    public String reason() {
        return "score";
    }

    @Override
    public boolean excludes(Sentence sentence, Figure figure, HedgeReader.Hedged hedged) {
        boolean range = figure.digits()
                && figure.to() == figure.from() + 3
                && figure.interval().high().map(high -> high.intValue() < 20).orElse(false);
        boolean near = range
                && (Surroundings.any(sentence, Math.max(0, figure.from() - REACH), figure.from(), cues)
                        || Surroundings.any(sentence, figure.to(), figure.to() + REACH, cues));
        boolean against = sentence.norm(figure.from() - 1).equals("to")
                && sentence.norm(figure.from() - 2).equals("votes");
        return near || against;
    }
}
