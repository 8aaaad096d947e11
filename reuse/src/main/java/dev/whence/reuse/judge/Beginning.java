package dev.whence.reuse.judge;

import dev.whence.reuse.passage.Document;
import java.util.Optional;
import java.util.Set;

/**
 * What a document says of its publisher where it begins.
 *
 * @param names by which others credit the publisher
 * @param agency whether it begins as an agency's text does
 * @param take of an agency's story
 */
record Beginning(Document document, Set<String> names, boolean agency, Optional<Take> take) {

    static Beginning of(Document document) {
        return new Beginning(document, Names.of(document), Names.isAgency(document), Take.of(document));
    }

    String id() {
        return document.id();
    }

    String text() {
        return document.text();
    }
}
