package dev.whence.view.page.finding;

import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingType;
import dev.whence.view.page.contents.Contents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of one kind.
 *
 * @param anchor {@code kind-single-origin}
 * @param name {@code Several reports, one origin}
 * @param meaning what to make of it, in a sentence
 */
public record FindingGroup(String anchor, String name, String meaning, List<FindingView> findings) {
    public FindingGroup {
        findings = List.copyOf(findings);
    }

    /** In the order of the kinds, the gravest of each first, those that a person dismissed last. */
    public static List<FindingGroup> of(Contents contents) {
        Map<FindingType, List<Finding>> byType = new EnumMap<>(FindingType.class);
        for (Finding finding : contents.reconciliation().findings()) {
            byType.computeIfAbsent(finding.type(), type -> new ArrayList<>()).add(finding);
        }
        return byType.entrySet().stream()
                .map(entry -> new FindingGroup(
                        "kind-" + entry.getKey().label(),
                        name(entry.getKey()),
                        meaning(entry.getKey()),
                        entry.getValue().stream()
                                .sorted(Comparator.comparing(
                                        finding -> contents.decided().isDismissed(finding)))
                                .map(finding -> FindingView.of(finding, contents))
                                .toList()))
                .toList();
    }

    static String name(FindingType type) {
        return switch (type) {
            case CONTRADICTION -> "Contradiction";
            case ARITHMETIC -> "Sum that does not add up";
            case UNIT_SLIP -> "Likely slip of a unit";
            case SUBSET_EXCEEDS_WHOLE -> "Part larger than its whole";
            case FALLING_CUMULATIVE -> "Toll that shrinks";
            case RELAY_DRIFT -> "Changed in passing on";
            case SINGLE_ORIGIN -> "Several reports, one origin";
            case SAME_FIGURES -> "Same figures, different names";
            case REVISION -> "Revised figure";
            case UNATTRIBUTED -> "Source dropped";
            case NOT_COMPARABLE -> "Not comparable";
        };
    }

    private static String meaning(FindingType type) {
        return switch (type) {
            case CONTRADICTION -> "Figures for one question that cannot both hold.";
            case ARITHMETIC -> "Parts, products or percentages that give another figure than the text.";
            case UNIT_SLIP -> "A figure that fits its neighbours only without its “thousand” or “million”.";
            case SUBSET_EXCEEDS_WHOLE -> "More are counted in a part than in all of it.";
            case FALLING_CUMULATIVE -> "A toll “so far” that is lower in a later report.";
            case RELAY_DRIFT -> "A figure, or what it counts, differs between a report and the one that passes it on.";
            case SINGLE_ORIGIN -> "What looks like several confirmations goes back to one telling.";
            case SAME_FIGURES -> "An unusual set of figures stands under the names of different sources.";
            case REVISION -> "The same source gave another figure later.";
            case UNATTRIBUTED -> "A report left out the source that the text it took over had named.";
            case NOT_COMPARABLE -> "Figures that look like rivals and count something else.";
        };
    }
}
