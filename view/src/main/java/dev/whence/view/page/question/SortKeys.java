package dev.whence.view.page.question;

import dev.whence.claim.Claim;
import dev.whence.reconcile.Masthead;
import dev.whence.reconcile.Question;
import dev.whence.view.page.claim.ClaimView;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a question is sorted by. */
final class SortKeys {
    private static final MathContext ROUNDED = new MathContext(4);

    private SortKeys() {}

    static QuestionView.Keys of(Question question, List<Claim> claims, List<Masthead> reports) {
        List<BigDecimal> bounds = claims.stream()
                .flatMap(claim -> Stream.concat(claim.interval().low().stream(), claim.interval().high().stream()))
                .sorted()
                .toList();
        BigDecimal lowest = bounds.get(0).max(BigDecimal.ONE);
        BigDecimal highest = bounds.get(bounds.size() - 1);
        return new QuestionView.Keys(
                reports.size(),
                question.origins().size(),
                claims.size(),
                highest.toPlainString(),
                highest.divide(lowest, ROUNDED).toPlainString(),
                reports.stream()
                        .map(Masthead::date)
                        .flatMap(Optional::stream)
                        .map(ClaimView::day)
                        .max(Comparator.naturalOrder())
                        .orElse(""));
    }
}
