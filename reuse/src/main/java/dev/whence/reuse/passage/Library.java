package dev.whence.reuse.passage;

import java.util.List;

/**
 * Documents by number, which may be read only when they are asked for. With more than one thread, several ask at a time.
 */
public interface Library {
    int size();

    /** The id of a document; known without reading it. */
    String id(int number);

    /** A document with its text. */
    Document document(int number);

    /** The documents of a list. */
    static Library of(List<Document> documents) {
        return new Library() {
            @Override
            public int size() {
                return documents.size();
            }

            @Override
            public String id(int number) {
                return documents.get(number).id();
            }

            @Override
            public Document document(int number) {
                return documents.get(number);
            }
        };
    }
}
