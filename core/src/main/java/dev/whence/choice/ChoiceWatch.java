package dev.whence.choice;

import dev.whence.report.ReportId;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.function.Supplier;

/** Is told of each choice with all its candidates: so those who fit the weights see what there was to choose from. */
public interface ChoiceWatch {
    /** Looks away. */
    ChoiceWatch NONE = new ChoiceWatch() {
        @Override
        public <V, C extends Enum<C>> void chose(
                ReportId report, TextSpan number, Supplier<List<Candidate<V, C>>> candidates) {
            // nobody asks
        }
    };

    /**
     * A choice for a figure.
     *
     * @param number where the figure stands
     * @param candidates what was chosen from, in their order
     */
    <V, C extends Enum<C>> void chose(ReportId report, TextSpan number, Supplier<List<Candidate<V, C>>> candidates);
}
