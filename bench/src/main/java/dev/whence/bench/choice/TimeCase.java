package dev.whence.bench.choice;

import dev.whence.choice.Chooser;
import java.util.List;

/**
 * A figure whose time is known, with what was chosen from.
 *
 * @param gold {@link Window#NONE} where gold names no days
 * @param read what Whence reads now
 * @param options none where a reader of lists settled it
 */
record TimeCase(Window gold, Window read, List<Option> options) {
    /** Gold often leaves out days that could be told, so that "none" counts less. */
    private static final double OF_NONE = 0.4;

    TimeCase {
        options = List.copyOf(options);
    }

    /** A window and the numbers of the clues that hold for it. */
    record Option(Window window, List<Integer> clues) {
        Option {
            clues = List.copyOf(clues);
        }

        double sum(double[] weights) {
            return clues.stream().mapToDouble(clue -> weights[clue]).sum();
        }
    }

    /** Is anything right among the options? */
    boolean teaches() {
        return options.stream().anyMatch(each -> gold.isLike(each.window()));
    }

    /** As a case to learn from: right are the days of gold, or where nothing comes to them days like them. */
    Softmax.Case lesson() {
        boolean exact = options.stream().anyMatch(each -> gold.equals(each.window()));
        List<Boolean> right = options.stream()
                .map(each -> exact ? gold.equals(each.window()) : gold.isLike(each.window()))
                .toList();
        return new Softmax.Case(options.stream().map(Option::clues).toList(), right, gold.isNone() ? OF_NONE : 1);
    }

    /** What would be read with other weights: as {@link Chooser} chooses. */
    Window read(double[] weights) {
        if (options.isEmpty()) {
            return read;
        }
        return Chooser.likeliest(options, each -> each.sum(weights), Option::window)
                .window();
    }
}
