package dev.whence.view.page.finding;

import dev.whence.claim.Claim;
import dev.whence.decision.Decision;
import dev.whence.decision.Ruling.OnFinding;
import dev.whence.reconcile.Finding;
import dev.whence.view.decision.DecisionText;
import dev.whence.view.page.claim.ClaimView;
import dev.whence.view.page.claim.Quote;
import dev.whence.view.page.contents.Contents;
import dev.whence.view.page.text.Capital;
import java.util.List;
import java.util.Optional;

/**
 * A finding as the page shows it.
 *
 * @param severity {@code high}, {@code medium} or {@code low}
 * @param rests the claims that it rests on, with their sentences
 * @param more how many claims more there are than are quoted
 * @param questions those that its claims stand in
 * @param said what a person said of it
 * @param dismissed whether that person thinks nothing of it
 */
public record FindingView(
        String anchor,
        String kind,
        String severity,
        String explanation,
        List<Rest> rests,
        int more,
        List<Ref> questions,
        Optional<String> said,
        boolean dismissed) {
    private static final int MOST_QUOTED = 10;
    private static final int SHORT = 4;

    public FindingView {
        rests = List.copyOf(rests);
        questions = List.copyOf(questions);
    }

    /** Whether its sentences are few enough to stand open. */
    public boolean isShort() {
        return rests.size() + more <= SHORT;
    }

    /** A claim with its sentence. */
    public record Rest(ClaimView claim, Quote quote) {}

    /** Something of the page by name. */
    public record Ref(String anchor, String label) {}

    private static String said(Decision decision, Contents contents) {
        boolean holds = decision.ruling() instanceof OnFinding on && on.holds();
        return contents.shown((holds ? "accepted" : "dismissed") + " by " + contents.person(decision.author()) + ", "
                + DecisionText.day(decision)
                + decision.reason().map(reason -> " (“" + reason + "”)").orElse(""));
    }

    /** The finding as it is shown in the contents. */
    public static FindingView of(Finding finding, Contents contents) {
        List<Claim> claims = finding.claims().stream().map(contents::claim).toList();
        return new FindingView(
                contents.anchor(finding),
                FindingGroup.name(finding.type()),
                finding.severity().label(),
                Capital.first(contents.shown(finding.explanation())),
                claims.stream()
                        .limit(MOST_QUOTED)
                        .map(claim -> new Rest(ClaimView.of(claim, contents), ClaimView.quote(claim, contents)))
                        .toList(),
                Math.max(0, claims.size() - MOST_QUOTED),
                finding.questions().stream()
                        .map(contents::question)
                        .map(question -> new Ref(
                                contents.anchor(question.id()), Capital.first(contents.shown(question.label()))))
                        .toList(),
                contents.decided().of(finding).map(decision -> said(decision, contents)),
                contents.decided().isDismissed(finding));
    }
}
