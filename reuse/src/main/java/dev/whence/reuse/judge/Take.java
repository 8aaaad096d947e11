package dev.whence.reuse.judge;

import dev.whence.reuse.passage.Document;
import dev.whence.reuse.word.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which take of a story an agency's text says that it is: "URGENT", "2ND LEAD".
 *
 * @param number later takes have higher ones
 * @param words as the text has them
 */
record Take(int number, String words) {
    private static final int HEAD = 400;
    private static final List<Take> KNOWN = WordList.read(Take.class, "takes.txt").stream()
            .map(line -> line.split(" ", 2))
            .map(parts -> new Take(Integer.parseInt(parts[0]), parts[1]))
            .toList();

    /** The latest that is named near the head of a text. */
    static Optional<Take> of(Document document) {
        String text = document.text().stripLeading();
        String head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
        return KNOWN.stream()
                .filter(take -> WholeWords.find(head, take.words()) >= 0)
                .reduce((one, later) -> later);
    }
}
