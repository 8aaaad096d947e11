package dev.whence.view.page.source;

import java.util.List;

/**
 * An outlet whose reports were read.
 *
 * @param own how many claims its reports make in their own name
 * @param relays whom it passes on, with how many claims, the most first
 * @param copies the outlets that its reports share text with, with how many passages and which way it went
 */
public record OutletView(String name, int reports, int claims, int own, List<String> relays, List<String> copies) {
    public OutletView {
        relays = List.copyOf(relays);
        copies = List.copyOf(copies);
    }
}
