package dev.whence.view.page.question;

import dev.whence.reconcile.Masthead;
import dev.whence.reconcile.Teller;
import dev.whence.reconcile.Tie;
import dev.whence.view.page.claim.ClaimView;
import dev.whence.view.page.contents.Contents;
import dev.whence.view.page.draw.ToldTree;
import dev.whence.view.text.Columns;

/** Names those who told: for the boxes of a drawing, and for the same steps in words. */
record Tellers(Contents contents) {
    private static final int LINE = 25;
    private static final String LAST = "~";

    /** {@code Norda}, below it {@code read, 2024-10-04} or {@code official, only cited}. */
    ToldTree.Caption caption(Teller teller) {
        String name = Columns.fit(contents.source(teller.name(), teller.kind()), LINE);
        if (teller.report().isEmpty()) {
            return new ToldTree.Caption(name, kind(teller) + ", only cited", "", "");
        }
        Masthead report = contents.masthead(teller.report().get());
        String day = report.date().map(ClaimView::day).orElse("");
        return new ToldTree.Caption(
                name,
                day.isEmpty() ? "read, date unknown" : "read, " + day,
                contents.anchor(report.id()),
                (day.isEmpty() ? LAST : day) + report.name());
    }

    QuestionView.Step step(Tie tie) {
        return new QuestionView.Step(
                contents.source(tie.from().name(), tie.from().kind()),
                contents.source(tie.to().name(), tie.to().kind()),
                tie.kind().label().replace('-', ' '),
                contents.shown(tie.why()));
    }

    private static String kind(Teller teller) {
        return teller.kind().label().replace('-', ' ');
    }
}
