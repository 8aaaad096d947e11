package dev.whence.decision;

import dev.whence.claim.ClaimId;
import dev.whence.decision.Ruling.Apart;
import dev.whence.decision.Ruling.Graded;
import dev.whence.decision.Ruling.KindOfSource;
import dev.whence.decision.Ruling.Named;
import dev.whence.decision.Ruling.OnClaim;
import dev.whence.decision.Ruling.OnFinding;
import dev.whence.decision.Ruling.SameSource;
import dev.whence.decision.Ruling.Together;
import dev.whence.decision.Ruling.Verdict;
import dev.whence.decision.anchor.Anchor;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a decision is on, in a form that is the same for all decisions on it, and what it says of it: two people disagree
 * where they say different things of one subject.
 */
final class Subject {
    private Subject() {}

    static String of(Ruling ruling, Book book) {
        if (ruling instanceof OnClaim on) {
            return "claim " + all(on.anchors(), book);
        } else if (ruling instanceof Named named) {
            return "name " + first(named.claims(), book);
        } else if (ruling instanceof OnFinding on) {
            return "finding " + on.type().label() + " " + all(on.claims(), book);
        } else if (ruling instanceof SameSource same) {
            return "same source " + key(same.name());
        } else if (ruling instanceof KindOfSource kind) {
            return "kind of source " + key(kind.name());
        } else if (ruling instanceof Graded graded) {
            return graded.scheme().label() + " "
                    + graded.source().map(Subject::key).orElseGet(() -> first(graded.claims(), book));
        } else if (ruling instanceof Together together) {
            return "together " + together.company().label() + " " + all(together.claims(), book);
        } else if (ruling instanceof Apart apart) {
            return "apart " + apart.company().label() + " " + all(apart.these(), book) + " from "
                    + all(apart.those(), book);
        }
        return String.valueOf(ruling);
    }

    /** The same for two rulings on one subject that agree. */
    static String says(Ruling ruling) {
        if (ruling instanceof OnClaim on) {
            return on.verdict() == Verdict.REJECT
                    ? "reject"
                    : on.values().texts().toString();
        } else if (ruling instanceof Named named) {
            return named.label();
        } else if (ruling instanceof OnFinding on) {
            return on.holds() ? "holds" : "dismissed";
        } else if (ruling instanceof SameSource same) {
            return key(same.as());
        } else if (ruling instanceof KindOfSource kind) {
            return kind.kind().label();
        } else if (ruling instanceof Graded graded) {
            return graded.grade();
        }
        return "";
    }

    /** Spellings that differ in capitals alone name one source. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The first of the claims stands for the question or incident, as in its id. */
    private static String first(Collection<Anchor> anchors, Book book) {
        return book.meant(anchors).stream().findFirst().map(ClaimId::value).orElse("");
    }

    private static String all(Collection<Anchor> anchors, Book book) {
        return book.meant(anchors).stream().map(ClaimId::value).collect(Collectors.joining(" "));
    }
}
