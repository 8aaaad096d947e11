package dev.whence.view.page.claim;

import dev.whence.decision.Decision;
import dev.whence.decision.OnOneClaim;
import dev.whence.decision.Ruling.OnClaim;
import dev.whence.decision.Ruling.Verdict;
import dev.whence.view.decision.DecisionText;
import dev.whence.view.page.contents.Contents;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What people say of a claim, as the page shows it.
 *
 * @param state {@code accepted}, {@code corrected}, {@code added}, {@code rejected} or {@code disputed}
 * @param text {@code corrected by Ana, 2031-06-01: low 14 → 16 (“page 3”)}
 */
public record SaidView(String state, String text) {

    static SaidView of(OnOneClaim said, Contents contents) {
        if (said.isDisputed()) {
            return new SaidView(
                    "disputed",
                    "people disagree: "
                            + said.decisions().stream()
                                    .map(decision -> contents.person(decision.author()) + " says "
                                            + DecisionText.what(decision.ruling()))
                                    .map(contents::shown)
                                    .collect(Collectors.joining("; ")));
        }
        String state = state(said.ruling().verdict());
        return new SaidView(state, contents.shown(state + " " + by(said.decisions(), contents) + what(said)));
    }

    private static String state(Verdict verdict) {
        return switch (verdict) {
            case ACCEPT -> "accepted";
            case CORRECT -> "corrected";
            case REJECT -> "rejected";
            case ADD -> "added";
        };
    }

    private static String by(List<Decision> decisions, Contents contents) {
        Decision last = decisions.get(decisions.size() - 1);
        String who = decisions.stream()
                .map(decision -> contents.person(decision.author()))
                .distinct()
                .collect(Collectors.joining(" and "));
        return "by " + who + ", " + DecisionText.day(last);
    }

    private static String what(OnOneClaim said) {
        OnClaim ruling = said.ruling();
        String changes = ruling.verdict() == Verdict.CORRECT ? ": " + DecisionText.changes(ruling) : "";
        return changes
                + said.last().reason().map(reason -> " (“" + reason + "”)").orElse("");
    }
}
