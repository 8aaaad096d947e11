package dev.whence.bench.accuracy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of a found claim must be right, and when it is. */
enum Field {
    INTERVAL,
    OF,
    ORIGINATOR,
    KIND,
    CHAIN,
    WHERE,
    ROLE,
    STATUS,
    UNIT,
    APPROXIMATE;

    /** A claim with these right is fully right. */
    static final List<Field> FULL = List.of(INTERVAL, OF, ORIGINATOR);

    boolean isRight(Row gold, Row found) {
        return switch (this) {
            case INTERVAL -> sameInterval(gold, found);
            case OF -> alike(gold, found, "of", "");
            case ORIGINATOR -> Sources.sameOriginator(gold, found);
            case KIND -> Sources.sameKind(gold, found);
            case CHAIN -> Sources.sameChain(gold, found);
            case WHERE -> gold.text("where").isEmpty() || alike(gold, found, "where", "");
            case ROLE -> !gold.says("role") || gold.text("role").equals(found.text("role"));
            case STATUS -> or(gold, "status", "asserted").equals(or(found, "status", "asserted"));
            case UNIT -> alike(gold, found, "unit", "people");
            case APPROXIMATE -> gold.flag("approximate") == found.flag("approximate");
        };
    }

    /** Where gold says nothing of place or role, nothing is asked. */
    boolean isAsked(Row gold) {
        return this != WHERE && this != ROLE || gold.says(label());
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static boolean isFullyRight(Row gold, Row found) {
        return FULL.stream().allMatch(field -> field.isRight(gold, found));
    }

    private static boolean alike(Row gold, Row found, String field, String otherwise) {
        return Names.alike(or(gold, field, otherwise), or(found, field, otherwise));
    }

    private static String or(Row row, String field, String otherwise) {
        return row.text(field).orElse(otherwise);
    }

    private static boolean sameInterval(Row gold, Row found) {
        if (gold.flag("boundAlt") && isBound(firstBound(gold), found)) {
            return true;
        }
        if (!sameBounds(gold, found)) {
            return false;
        }
        boolean flagged = gold.says("lowExclusive") || gold.says("highExclusive");
        return !flagged || sameFlag(gold, found, "lowExclusive") && sameFlag(gold, found, "highExclusive");
    }

    static boolean sameBounds(Row gold, Row found) {
        return gold.bound("low").equals(found.bound("low"))
                && gold.bound("high").equals(found.bound("high"));
    }

    private static boolean sameFlag(Row gold, Row found, String flag) {
        return gold.flag(flag) == found.flag(flag);
    }

    /** Where gold leaves open on which side the bound stands, its number on either side will do. */
    private static boolean isBound(Optional<BigDecimal> bound, Row found) {
        return bound.equals(found.bound("low")) || bound.equals(found.bound("high"));
    }

    private static Optional<BigDecimal> firstBound(Row gold) {
        return gold.bound("low").filter(low -> low.signum() != 0).or(() -> gold.bound("high"));
    }
}
