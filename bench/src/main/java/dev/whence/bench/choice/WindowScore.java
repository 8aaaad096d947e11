package dev.whence.bench.choice;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * How right windows are.
 *
 * @param known figures for which gold names days
 * @param equal of these, how many have just them
 * @param like of these, how many have days that share half with them
 * @param given windows that were read, for whichever figure
 * @param untold figures for which gold names none
 * @param made of these, how many were given a window
 */
record WindowScore(int known, int equal, int like, int given, int untold, int made) {
    static final WindowScore NOTHING = new WindowScore(0, 0, 0, 0, 0, 0);

    static WindowScore of(List<TimeCase> cases, Function<TimeCase, Window> reading) {
        WindowScore sum = NOTHING;
        for (TimeCase each : cases) {
            Window read = reading.apply(each);
            boolean none = each.gold().isNone();
            sum = sum.plus(new WindowScore(
                    none ? 0 : 1,
                    !none && each.gold().equals(read) ? 1 : 0,
                    !none && each.gold().isLike(read) ? 1 : 0,
                    read.isNone() ? 0 : 1,
                    none ? 1 : 0,
                    none && !read.isNone() ? 1 : 0));
        }
        return sum;
    }

    WindowScore plus(WindowScore other) {
        return new WindowScore(
                known + other.known,
                equal + other.equal,
                like + other.like,
                given + other.given,
                untold + other.untold,
                made + other.made);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "of %d known windows equal %.3f, like %.3f; %d of %d without one were given one; F1 %.3f",
                known,
                share(equal, known),
                share(like, known),
                made,
                untold,
                share(2 * equal, known + given));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
