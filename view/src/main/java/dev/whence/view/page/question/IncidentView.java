package dev.whence.view.page.question;

import dev.whence.place.Where;
import dev.whence.reconcile.Incident;
import dev.whence.view.page.contents.Contents;
import dev.whence.view.page.text.Capital;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One event with the questions about it.
 *
 * @param questions killed before wounded before the rest
 */
public record IncidentView(
        String anchor,
        String label,
        String dates,
        Optional<String> place,
        Optional<String> cause,
        List<String> blamed,
        List<QuestionView> questions) {
    private static final int MOST_SHOWN = 6;

    public IncidentView {
        blamed = List.copyOf(blamed);
        questions = List.copyOf(questions);
    }

    /** @param shown the questions as the page shows them, by anchor */
    static IncidentView of(Incident incident, Map<String, QuestionView> shown, Contents contents) {
        return new IncidentView(
                contents.anchor(incident),
                Capital.first(contents.shown(incident.label())),
                QuestionReader.days(incident.from(), incident.to()),
                incident.place()
                        .map(Where::name)
                        .filter(named -> !tells(incident, named))
                        .map(contents::shown),
                incident.cause().filter(cause -> !tells(incident, cause)).map(contents::shown),
                incident.blamed().stream().map(contents::shown).toList(),
                incident.questions().stream()
                        .map(contents::anchor)
                        .map(shown::get)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static boolean tells(Incident incident, String words) {
        return incident.label().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /** In the order of the reconciliation. */
    public static List<IncidentView> all(List<QuestionView> questions, Contents contents) {
        Map<String, QuestionView> shown = new HashMap<>();
        questions.forEach(question -> shown.put(question.anchor(), question));
        return contents.reconciliation().incidents().stream()
                .map(incident -> of(incident, shown, contents))
                .toList();
    }

    /** Those that most reports answer, in their order, for the overview. */
    public List<QuestionView> first() {
        List<QuestionView> most = questions.stream()
                .sorted(Comparator.comparing(question -> -question.reports()))
                .limit(MOST_SHOWN)
                .toList();
        return questions.stream().filter(most::contains).toList();
    }

    public int more() {
        return questions.size() - first().size();
    }

    /** How many reports speak of its most told question. */
    public int reports() {
        return questions.stream().mapToInt(QuestionView::reports).max().orElse(0);
    }
}
