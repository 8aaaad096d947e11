package dev.whence.bench.split;

import dev.whence.ingest.split.Piece;
import dev.whence.ingest.split.Splitter;
import dev.whence.ingest.split.text.SplitText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many borders were found: rightly, that is at the paragraph or at the one beside it, or not.
 *
 * @param exact how many of the right ones stand at the very paragraph
 * @param wrong every border that was missed or made up, for people
 */
record BorderScore(int right, int exact, int madeUp, int missed, List<String> wrong) {
    BorderScore {
        wrong = List.copyOf(wrong);
    }

    static BorderScore joined(List<String> texts, int seeds, int most) {
        BorderScore sum = new BorderScore(0, 0, 0, 0, List.of());
        for (int seed = 1; seed <= seeds; seed++) {
            for (Joined file : Joined.shuffled(texts, seed, most)) {
                sum = sum.plus(of(file));
            }
        }
        return sum;
    }

    static BorderScore of(Joined file) {
        SplitText text = SplitText.of(file.text());
        List<Integer> open = new ArrayList<>(file.borders());
        List<String> wrong = new ArrayList<>();
        int right = 0;
        int exact = 0;
        for (Piece piece : Splitter.pieces(file.text())) {
            if (piece.border().isEmpty()) {
                continue;
            }
            int found = text.firstFrom(piece.span().start());
            var truth = open.stream()
                    .filter(border -> Math.abs(text.firstFrom(border) - found) <= 1)
                    .findFirst();
            if (truth.isPresent()) {
                right++;
                exact += text.firstFrom(truth.get()) == found ? 1 : 0;
                open.remove(truth.get());
            } else {
                wrong.add("made up  " + line(file.text(), piece.span().start()) + "  "
                        + piece.border().get());
            }
        }
        int madeUp = wrong.size();
        open.forEach(border -> wrong.add("missed   " + line(file.text(), border)));
        return new BorderScore(right, exact, madeUp, open.size(), wrong);
    }

    static String line(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + 70)).replaceAll("\\s+", " ");
    }

    private BorderScore plus(BorderScore other) {
        List<String> both = new ArrayList<>(wrong);
        both.addAll(other.wrong);
        return new BorderScore(
                right + other.right, exact + other.exact, madeUp + other.madeUp, missed + other.missed, both);
    }

    double precision() {
        return right + madeUp == 0 ? 0 : right / (double) (right + madeUp);
    }

    double recall() {
        return right + missed == 0 ? 0 : right / (double) (right + missed);
    }

    double f1() {
        return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "precision %.3f, recall %.3f, F1 %.3f (%d of %d right at the very paragraph)",
                precision(),
                recall(),
                f1(),
                exact,
                right);
    }
}
