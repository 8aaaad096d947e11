package dev.whence.view.explain;

import dev.whence.place.Where;
import dev.whence.reconcile.Incident;
import dev.whence.reconcile.Question;
import dev.whence.view.table.QuestionList;
import dev.whence.view.text.Style;
import java.util.List;

/** An incident with the questions about it. */
public final class IncidentExplanation {
    private static final int NAMES = 12;

    private IncidentExplanation() {}

    /** @param questions those of the incident, in its order */
    public static List<String> lines(Incident incident, List<Question> questions, int width, Style style) {
        Lines lines = new Lines(width, NAMES, style);
        lines.head(incident.id().value(), incident.label());
        lines.blank();
        incident.from()
                .ifPresent(from -> lines.named(
                        "when",
                        from
                                + incident.to()
                                        .filter(to -> !to.equals(from))
                                        .map(to -> " to " + to)
                                        .orElse("")));
        incident.place().map(Where::name).ifPresent(name -> lines.named("where", name));
        incident.cause().ifPresent(cause -> lines.named("cause", cause));
        if (!incident.blamed().isEmpty()) {
            lines.named("blamed", String.join(", ", incident.blamed()));
        }
        lines.section("Questions");
        for (Question question : questions) {
            lines.item(
                    1,
                    QuestionList.range(question.estimate().stated()) + "  " + question.label() + "  ["
                            + question.id().value() + "]");
        }
        return lines.all();
    }
}
