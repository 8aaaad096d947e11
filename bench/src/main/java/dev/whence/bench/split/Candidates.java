package dev.whence.bench.split;

import dev.whence.ingest.split.sign.Signs;
import dev.whence.ingest.split.text.Block;
import dev.whence.ingest.split.text.SplitText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The blocks of a joined file as cases to learn from: how strongly each sign stands, and whether a report begins there. */
final class Candidates {
    private static final int HEAD = 3;

    /** @param headed whether a title, dateline or byline stands there */
    record Candidate(List<Double> signs, boolean headed, boolean border) {
        Candidate {
            signs = List.copyOf(signs);
        }
    }

    private Candidates() {}

    /** All but those beside a border, where it is a matter of taste which block is the first. */
    static List<Candidate> of(Joined file) {
        SplitText text = SplitText.of(file.text());
        Signs signs = Signs.of(text);
        List<Integer> borders = new ArrayList<>(List.of(0));
        file.borders().forEach(offset -> borders.add(text.firstFrom(offset)));
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 1; i < text.blocks().size(); i++) {
            int block = i;
            boolean border = borders.contains(block);
            boolean beside = borders.stream().anyMatch(at -> at - 1 <= block && block <= at + HEAD);
            if (border || !beside) {
                List<Double> strengths =
                        Arrays.stream(signs.before(block)).boxed().toList();
                candidates.add(new Candidate(strengths, signs.isHeaded(block), border));
            }
        }
        return candidates;
    }

    /** A text from its first prose on, as it looks when it was pasted without its head. */
    static String body(String text) {
        return SplitText.of(text).blocks().stream()
                .filter(block -> block.shape() == Block.Shape.PROSE)
                .findFirst()
                .map(block -> text.substring(block.start()).replaceFirst("^[^\\n]{3,60}(?:--|—|–| - )", ""))
                .orElse(text);
    }
}
