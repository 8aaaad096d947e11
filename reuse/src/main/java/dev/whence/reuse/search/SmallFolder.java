package dev.whence.reuse.search;

import dev.whence.reuse.background.Background;
import dev.whence.reuse.index.WordStore;
import dev.whence.reuse.passage.Library;
import dev.whence.reuse.rewrite.Sentences;
import dev.whence.reuse.rewrite.SharedStems;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sentences of so few documents that all can be compared, sentence by sentence.
 *
 * @param plain by document
 * @param discounted the same with less weight for what many documents say
 * @param telling the same with less weight for names and numbers, too
 * @param copied the words of each document that stand in an earlier one
 */
record SmallFolder(
        List<Sentences> plain,
        List<Sentences> discounted,
        List<Sentences> telling,
        SharedStems stems,
        List<BitSet> copied) {
    private static final int MOST_DOCUMENTS = 500;
    private static final int MOST_WORDS = 500_000;

    static boolean isSmall(WordStore store) {
        return store.documents() <= MOST_DOCUMENTS && store.words() <= MOST_WORDS;
    }

    /** @param copied the words of each document that stand in an earlier one */
    static SmallFolder of(Library library, Background background, List<BitSet> copied) {
        List<Sentences> plain = IntStream.range(0, library.size())
                .mapToObj(number -> Sentences.of(library.document(number).text(), background))
                .toList();
        SharedStems stems = new SharedStems(plain, copied);
        List<Sentences> discounted =
                plain.stream().map(one -> one.discounted(stems)).toList();
        return new SmallFolder(
                plain,
                discounted,
                discounted.stream().map(Sentences::withoutCommonKnowledge).toList(),
                stems,
                copied);
    }
}
