package dev.whence.view.page.question;

import java.util.List;

/**
 * The first telling that some claims of a question go back to.
 *
 * @param css the class of its colour, {@code o0} to {@code o7}; all from the eighth on share one
 * @param report its report's anchor where the originator was itself read; empty where it is only cited
 * @param outlets whose reports hold the claims, in the order they were told
 * @param reasons why these claims are one origin
 */
public record OriginView(
        String css, String name, String kind, String report, List<String> outlets, int claims, List<String> reasons) {
    public OriginView {
        outlets = List.copyOf(outlets);
        reasons = List.copyOf(reasons);
    }
}
