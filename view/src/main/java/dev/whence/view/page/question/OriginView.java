package dev.whence.view.page.question;

import java.util.List;
import java.util.Set;

/**
 * The first telling that some claims of a question go back to.
 *
 * @param css the class of its colour, {@code o0} to {@code o7}; all from the eighth on share one
 * @param report its report's anchor where the originator was itself read; empty where it is only cited
 * @param outlets whose reports hold the claims, in the order they were told
 * @param anchors those of its claims
 * @param reasons why these claims are one origin
 */
public record OriginView(
        String css,
        String name,
        String kind,
        String report,
        List<String> outlets,
        Set<String> anchors,
        List<String> reasons) {
    public OriginView {
        outlets = List.copyOf(outlets);
        anchors = Set.copyOf(anchors);
        reasons = List.copyOf(reasons);
    }

    public int claims() {
        return anchors.size();
    }
}
