package dev.whence.reconcile;

import dev.whence.claim.ClaimId;
import java.util.List;

/**
 * Something a reader should look at.
 *
 * @param claims those it rests on, in the order of the explanation
 * @param questions those the claims stand in, without repetition, in the order of the claims
 * @param explanation one sentence with the figures and the sum: {@code 2,800 ÷ 2 = 1,400; the text says at least 1,500}
 */
public record Finding(
        FindingId id,
        FindingType type,
        Severity severity,
        List<ClaimId> claims,
        List<QuestionId> questions,
        String explanation) {
    public Finding {
        claims = List.copyOf(claims);
        questions = List.copyOf(questions);
    }
}
