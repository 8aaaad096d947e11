package dev.whence.view.table;

import dev.whence.reconcile.Question;
import dev.whence.report.ReportId;
import java.util.List;
import java.util.Map;

/** A question, with the names of the reports. */
public record QuestionRow(Question question, Map<ReportId, String> names) {

    /** The questions in their order. */
    public static List<QuestionRow> of(List<Question> questions, Map<ReportId, String> names) {
        return questions.stream()
                .map(question -> new QuestionRow(question, names))
                .toList();
    }

    String name(ReportId report) {
        return names.getOrDefault(report, report.value());
    }

    /** How many reports give a figure for it. */
    public long reports() {
        return question.reports().size();
    }
}
