package dev.whence.reuse.search;

import dev.whence.reuse.background.Background;
import dev.whence.reuse.index.WordStore;
import dev.whence.reuse.passage.Library;
import dev.whence.reuse.rewrite.Sentences;
import dev.whence.reuse.rewrite.SharedStems;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The sentences of so few documents that all can be compared, sentence by sentence.
 *
 * @param plain by document
 * @param discounted the same with less weight for what many documents say
 */
record SmallFolder(List<Sentences> plain, List<Sentences> discounted, SharedStems stems) {
    private static final int MOST_DOCUMENTS = 500;
    private static final int MOST_WORDS = 500_000;

    static Optional<SmallFolder> of(Library library, WordStore store, Background background) {
        if (library.size() > MOST_DOCUMENTS || store.words() > MOST_WORDS) {
            return Optional.empty();
        }
        List<Sentences> plain = IntStream.range(0, library.size())
                .mapToObj(number -> Sentences.of(library.document(number).text(), background))
                .toList();
        SharedStems stems = new SharedStems(plain);
        return Optional.of(new SmallFolder(
                plain, plain.stream().map(one -> one.discounted(stems)).toList(), stems));
    }
}
