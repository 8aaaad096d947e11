package dev.whence.view.page.claim;

import dev.whence.attribution.Link;
import dev.whence.attribution.SourceKind;
import dev.whence.view.page.contents.Contents;

/**
 * One step of a chain, as the page shows it.
 *
 * @param kind {@code armed group}
 */
public record LinkView(String name, String kind) {

    /** "It was reported" is nobody's name. */
    static LinkView of(Link link, Contents contents) {
        String name = contents.shown(link.source());
        return new LinkView(
                link.kind() == SourceKind.UNSPECIFIED ? "nobody named (“" + name + "”)" : name,
                link.kind().label().replace('-', ' '));
    }
}
