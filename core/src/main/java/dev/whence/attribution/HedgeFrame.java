package dev.whence.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Twelve thousand are allegedly fighting": a word that doubts a whole clause and names nobody. */
final class HedgeFrame implements Frame {
    private static final Set<String> WORDS = Set.of("allegedly", "reportedly", "supposedly", "purportedly");

    @Override
    public String id() {
        return "hedge";
    }

    @Override
    public void find(Line line, List<Finding> found) {
        for (int i = line.from(); i < line.size(); i++) {
            if (WORDS.contains(line.norm(i))) {
                int start = clauseStart(line, i);
                found.add(new Finding(
                        id(),
                        line.sentence(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(line.span(i, i + 1)),
                        List.of(Contents.toEnd(line, start)),
                        Attribution.Stance.ALLEGES,
                        Optional.empty(),
                        true));
            }
        }
    }

    private static int clauseStart(Line line, int word) {
        for (int i = word - 1; i >= line.from(); i--) {
            if (line.norm(i).equals(",") || line.norm(i).equals(";") || !line.sameLevel(i, word)) {
                return i + 1;
            }
        }
        return line.from();
    }
}
