package dev.whence.view.page.claim;

import dev.whence.attribution.Link;
import dev.whence.view.page.contents.Contents;

/**
 * One step of a chain, as the page shows it.
 *
 * @param kind {@code armed group}
 */
public record LinkView(String name, String kind) {

    static LinkView of(Link link, Contents contents) {
        return new LinkView(
                contents.source(link.source(), link.kind()), link.kind().label().replace('-', ' '));
    }
}
