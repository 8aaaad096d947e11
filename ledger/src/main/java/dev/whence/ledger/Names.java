package dev.whence.ledger;

import java.util.Comparator;

/** The order of names: by code point, which UTF-16 order is not for characters beyond U+FFFF. */
final class Names {
    static final Comparator<String> BY_CODE_POINT = Names::compare;

    private Names() {}

    private static int compare(String a, String b) {
        int shared = Math.min(a.length(), b.length());
        for (int i = 0; i < shared; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                boolean bothPlain = !Character.isSurrogate(a.charAt(i)) && !Character.isSurrogate(b.charAt(i));
                return bothPlain ? Character.compare(a.charAt(i), b.charAt(i)) : compareFrom(a, b, i);
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    private static int compareFrom(String a, String b, int at) {
        boolean insidePair = at > 0
                && Character.isLowSurrogate(a.charAt(at))
                && Character.isLowSurrogate(b.charAt(at))
                && Character.isHighSurrogate(a.charAt(at - 1));
        int start = insidePair ? at - 1 : at;
        return Integer.compare(a.codePointAt(start), b.codePointAt(start));
    }
}
