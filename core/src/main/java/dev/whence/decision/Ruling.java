package dev.whence.decision;

import dev.whence.attribution.SourceKind;
import dev.whence.decision.anchor.Anchor;
import dev.whence.reconcile.FindingType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a decision says. */
public sealed interface Ruling {

    /** The claims it is about. */
    List<Anchor> anchors();

    /**
     * On a claim.
     *
     * @param seen the values as they were read when it was decided; none of a claim that was missed
     * @param values the values that hold from then on; none of a rejected claim
     */
    record OnClaim(Anchor claim, Verdict verdict, Values seen, Values values) implements Ruling {
        @Override
        public List<Anchor> anchors() {
            return List.of(claim);
        }
    }

    /** What becomes of a claim. */
    enum Verdict {
        /** It is right as it was read. */
        ACCEPT,
        /** It is right with other values. */
        CORRECT,
        /** It is no claim, or not one worth correcting: it answers no question. */
        REJECT,
        /** It was missed. */
        ADD;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What claims can have in common. */
    enum Company {
        QUESTION,
        ORIGIN;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All of these claims answer one question, or go back to one origin. */
    record Together(Company company, List<Anchor> claims) implements Ruling {
        public Together {
            claims = List.copyOf(claims);
        }

        @Override
        public List<Anchor> anchors() {
            return claims;
        }
    }

    /** None of these claims answers the question that those answer, or goes back to their origin. */
    record Apart(Company company, List<Anchor> these, List<Anchor> those) implements Ruling {
        public Apart {
            these = List.copyOf(these);
            those = List.copyOf(those);
        }

        @Override
        public List<Anchor> anchors() {
            List<Anchor> both = new ArrayList<>(these);
            both.addAll(those);
            return both;
        }
    }

    /** The question with these claims has a name. */
    record Named(List<Anchor> claims, String label) implements Ruling {
        public Named {
            claims = List.copyOf(claims);
        }

        @Override
        public List<Anchor> anchors() {
            return claims;
        }
    }

    /** On a finding, which is known by its kind and its claims. */
    record OnFinding(FindingType type, List<Anchor> claims, boolean holds) implements Ruling {
        public OnFinding {
            claims = List.copyOf(claims);
        }

        @Override
        public List<Anchor> anchors() {
            return claims;
        }
    }

    /** A source goes by another name, too. */
    record SameSource(String name, String as) implements Ruling {
        @Override
        public List<Anchor> anchors() {
            return List.of();
        }
    }

    /** What sort of source it is. */
    record KindOfSource(String name, SourceKind kind) implements Ruling {
        @Override
        public List<Anchor> anchors() {
            return List.of();
        }
    }

    /**
     * A grade, which only people give.
     *
     * @param source whom it is given to, where it is a source
     * @param claims what it is given to otherwise: one claim, or those of a question or incident
     */
    record Graded(Scheme scheme, String grade, Optional<String> source, List<Anchor> claims) implements Ruling {
        public Graded {
            claims = List.copyOf(claims);
        }

        @Override
        public List<Anchor> anchors() {
            return claims;
        }
    }

    /** An earlier decision no longer holds. */
    record Withdrawn(int decision) implements Ruling {
        @Override
        public List<Anchor> anchors() {
            return List.of();
        }
    }
}
