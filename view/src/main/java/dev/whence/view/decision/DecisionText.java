package dev.whence.view.decision;

import dev.whence.decision.Decision;
import dev.whence.decision.Field;
import dev.whence.decision.Ruling;
import dev.whence.decision.Ruling.Apart;
import dev.whence.decision.Ruling.Company;
import dev.whence.decision.Ruling.Graded;
import dev.whence.decision.Ruling.KindOfSource;
import dev.whence.decision.Ruling.Named;
import dev.whence.decision.Ruling.OnClaim;
import dev.whence.decision.Ruling.OnFinding;
import dev.whence.decision.Ruling.SameSource;
import dev.whence.decision.Ruling.Together;
import dev.whence.decision.Ruling.Verdict;
import dev.whence.decision.Ruling.Withdrawn;
import dev.whence.decision.Values;
import dev.whence.decision.anchor.Anchor;
import dev.whence.view.text.Figures;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** What a decision says, in words. */
public final class DecisionText {
    private DecisionText() {}

    /** {@code correct low 14 → 16}, {@code put 3 claims into one question} */
    public static String what(Ruling ruling) {
        if (ruling instanceof OnClaim on) {
            return onClaim(on);
        } else if (ruling instanceof Together together) {
            return together.company() == Company.QUESTION
                    ? "put " + count(together.claims()) + " into one question"
                    : "trace " + count(together.claims()) + " to one origin";
        } else if (ruling instanceof Apart apart) {
            return apart.company() == Company.QUESTION
                    ? "take " + count(apart.these()) + " out of the question of " + count(apart.those())
                    : "trace " + count(apart.these()) + " to another origin than " + count(apart.those());
        } else if (ruling instanceof Named named) {
            return "name the question “" + named.label() + "”";
        } else if (ruling instanceof OnFinding on) {
            return (on.holds() ? "accept" : "dismiss") + " the finding "
                    + on.type().label();
        } else if (ruling instanceof SameSource same) {
            return "“" + same.name() + "” is the same source as “" + same.as() + "”";
        } else if (ruling instanceof KindOfSource kind) {
            return "“" + kind.name() + "” is a source of kind " + kind.kind().label();
        } else if (ruling instanceof Graded graded) {
            return "grade " + graded.grade() + " (" + graded.scheme().label() + ")"
                    + graded.source().map(source -> " for “" + source + "”").orElse("");
        } else if (ruling instanceof Withdrawn withdrawn) {
            return "withdraw decision " + withdrawn.decision();
        }
        return String.valueOf(ruling);
    }

    /** {@code accept}, {@code name}: for counting. */
    public static String kind(Ruling ruling) {
        if (ruling instanceof OnClaim on) {
            return on.verdict().label() + " a claim";
        } else if (ruling instanceof Together together) {
            return "join " + (together.company() == Company.QUESTION ? "questions" : "origins");
        } else if (ruling instanceof Apart apart) {
            return "part " + (apart.company() == Company.QUESTION ? "questions" : "origins");
        } else if (ruling instanceof Named) {
            return "name a question";
        } else if (ruling instanceof OnFinding on) {
            return (on.holds() ? "accept" : "dismiss") + " a finding";
        } else if (ruling instanceof SameSource) {
            return "name a source";
        } else if (ruling instanceof KindOfSource) {
            return "kind of a source";
        } else if (ruling instanceof Graded) {
            return "grade";
        }
        return "withdraw";
    }

    private static String count(List<Anchor> claims) {
        return Figures.count(claims.size(), "claim");
    }

    private static String onClaim(OnClaim on) {
        if (on.verdict() == Verdict.CORRECT) {
            return "correct " + figure(on.seen()) + ": " + changes(on);
        }
        return on.verdict().label() + " " + figure(on.verdict() == Verdict.ADD ? on.values() : on.seen());
    }

    /** {@code low 14 → 16; cause shelling → none} */
    public static String changes(OnClaim on) {
        return on.values().differing(on.seen()).stream()
                .map(field -> field.label() + " " + on.seen().of(field).orElse("none") + " → "
                        + on.values().of(field).orElse("none"))
                .collect(Collectors.joining("; "));
    }

    /** {@code 14–16 killed, soldiers} */
    private static String figure(Values values) {
        String low = values.of(Field.LOW).orElse("…");
        String high = values.of(Field.HIGH).orElse("…");
        return (low.equals(high) ? low : low + "–" + high) + " "
                + values.of(Field.MEASURE).orElse("")
                + values.of(Field.OF).map(of -> ", " + of).orElse("");
    }

    /** {@code Ana, 2031-06-01: seen in the text} */
    public static String who(Decision decision) {
        return decision.author() + ", " + day(decision)
                + decision.reason().map(reason -> ": “" + reason + "”").orElse("");
    }

    /** The day it was made, in universal time. */
    public static String day(Decision decision) {
        return LocalDate.ofInstant(decision.at(), ZoneOffset.UTC).toString();
    }
}
