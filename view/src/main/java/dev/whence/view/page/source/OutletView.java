package dev.whence.view.page.source;

import dev.whence.view.page.claim.ClaimView;
import java.util.List;

/**
 * An outlet whose reports were read.
 *
 * @param reports those of it, by their names
 * @param own the claims that its reports make in their own name
 * @param told the claims for which they name somebody else
 * @param relays whom it passes on, with how many claims, the most first
 * @param copies the outlets that its reports share text with, with how many passages and which way it went
 */
public record OutletView(
        String name,
        List<ReportLink> reports,
        List<ClaimView> own,
        List<ClaimView> told,
        List<String> relays,
        List<String> copies) {
    public OutletView {
        reports = List.copyOf(reports);
        own = List.copyOf(own);
        told = List.copyOf(told);
        relays = List.copyOf(relays);
        copies = List.copyOf(copies);
    }

    /** All claims of its reports. */
    public int claims() {
        return own.size() + told.size();
    }

    /** A report, and where on the page it stands. */
    public record ReportLink(String anchor, String name) {}
}
