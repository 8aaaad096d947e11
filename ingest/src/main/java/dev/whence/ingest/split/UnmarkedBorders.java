package dev.whence.ingest.split;

import dev.whence.ingest.split.sign.Odds;
import dev.whence.ingest.split.sign.Signs;
import dev.whence.ingest.split.sign.Weights;
import dev.whence.ingest.split.text.Block;
import dev.whence.ingest.split.text.SplitText;
import dev.whence.report.Border;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Borders that no mark shows, by their signs. The likeliest is taken first. Where the file is not known to hold several
 * reports it must be all but certain, for most files hold one; after that others may be less so.
 */
final class UnmarkedBorders {
    private static final Weights WEIGHTS = Weights.load();
    private static final int FEWEST_WORDS = 30;
    private static final int WORDS_OF_PARAGRAPH = 12;
    private static final int REASONS = 3;

    private record Candidate(int block, double odds) {}

    private final SplitText text;
    private final int[] words;
    private final int[] paragraphs;
    private final TreeSet<Integer> taken = new TreeSet<>();

    UnmarkedBorders(SplitText text) {
        this.text = text;
        int count = text.blocks().size();
        this.words = new int[count + 1];
        this.paragraphs = new int[count + 1];
        for (int i = 0; i < count; i++) {
            Block block = text.blocks().get(i);
            boolean lines = block.shape() == Block.Shape.LINES;
            boolean paragraph = !lines && block.words() >= WORDS_OF_PARAGRAPH;
            words[i + 1] = words[i] + (lines ? 0 : block.words());
            paragraphs[i + 1] = paragraphs[i] + (paragraph ? 1 : 0);
        }
        taken.add(0);
        taken.add(count);
    }

    /**
     * Finds them.
     *
     * @param marked blocks before which a border is certain
     * @return by block
     */
    SortedMap<Integer, Border> find(List<Integer> marked) {
        SortedMap<Integer, Border> found = new TreeMap<>();
        // a file too short for two reports
        if (words[words.length - 1] < 2 * FEWEST_WORDS) {
            return found;
        }
        taken.addAll(marked);
        Odds odds = new Odds(Signs.of(text), WEIGHTS);
        if (marked.isEmpty()) {
            take(candidates(odds, WEIGHTS.sure()), odds, found);
        }
        if (!marked.isEmpty() || !found.isEmpty()) {
            take(candidates(odds, WEIGHTS.likely()), odds, found);
        }
        return found;
    }

    private void take(List<Candidate> candidates, Odds odds, SortedMap<Integer, Border> found) {
        for (Candidate candidate : candidates) {
            boolean sure = candidate.odds() >= WEIGHTS.sure();
            if (hasRoom(candidate.block(), sure ? 1 : 2)) {
                taken.add(candidate.block());
                List<String> reasons = odds.reasons(candidate.block(), REASONS);
                found.put(candidate.block(), new Border(percent(candidate.odds()), reasons));
            }
        }
    }

    private List<Candidate> candidates(Odds odds, double enough) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 1; i < text.blocks().size(); i++) {
            double reached = odds.of(i, enough);
            if (reached >= enough) {
                candidates.add(new Candidate(i, reached));
            }
        }
        candidates.sort(Comparator.comparing(Candidate::odds).reversed().thenComparing(Candidate::block));
        return candidates;
    }

    /** Whether enough stands on both sides to be a report: a weak sign does not cut off a single paragraph. */
    private boolean hasRoom(int block, int fewestParagraphs) {
        Integer before = taken.floor(block);
        Integer behind = taken.ceiling(block);
        return before != null
                && behind != null
                && before < block
                && block < behind
                && isReport(before, block, fewestParagraphs)
                && isReport(block, behind, fewestParagraphs);
    }

    private boolean isReport(int from, int to, int fewestParagraphs) {
        return words[to] - words[from] >= FEWEST_WORDS
                && (fewestParagraphs < 2 || paragraphs[to] - paragraphs[from] >= fewestParagraphs);
    }

    private static int percent(double odds) {
        return (int) Math.min(99, Math.round(100 / (1 + Math.exp(-odds))));
    }
}
