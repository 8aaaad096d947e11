package dev.whence.ingest.split.mark;

import dev.whence.ingest.about.Head;
import dev.whence.ingest.about.HeaderLines;
import dev.whence.ingest.split.text.Block;
import dev.whence.ingest.split.text.SplitText;
import dev.whence.report.About;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Blocks of header lines such as {@code Title: …} and {@code Source: …} within a file. One line alone counts only where
 * the file itself begins with the same key; a block without a title only where the file begins with one, too, for
 * reports may end with their source.
 */
final class HeaderMarks {
    private static final int LONGEST_KEY = 14;
    private static final int FEWEST_FIELDS = 2;

    private final SplitText text;
    private final String first;

    private HeaderMarks(SplitText text) {
        this.text = text;
        this.first = text.blocks().isEmpty() ? "" : key(text.blocks().get(0));
    }

    static List<Mark> of(SplitText text) {
        HeaderMarks marks = new HeaderMarks(text);
        List<Mark> found = new ArrayList<>();
        for (Block block : text.blocks()
                .subList(Math.min(1, text.blocks().size()), text.blocks().size())) {
            if (marks.isHead(block)) {
                found.add(new Mark(block.start(), block.start(), "header lines"));
            }
        }
        return found;
    }

    private boolean isHead(Block block) {
        String key = key(block);
        if (key.isEmpty()) {
            return false;
        }
        Head head = HeaderLines.read(text.text(), block.start());
        if (head.end() <= block.start()) {
            return false;
        }
        boolean asFirst = key.equals(first);
        return asFirst || head.about().title().isPresent() && fields(head.about()) >= FEWEST_FIELDS;
    }

    private static int fields(About about) {
        return (about.title().isPresent() ? 1 : 0)
                + (about.outlet().isPresent() ? 1 : 0)
                + (about.author().isPresent() ? 1 : 0)
                + (about.date().isPresent() ? 1 : 0)
                + (about.url().isPresent() ? 1 : 0);
    }

    /** The letters before a colon at the start of the block; empty where there are none. */
    private String key(Block block) {
        int at = block.start();
        while (at < block.end()
                && at - block.start() <= LONGEST_KEY
                && Character.isLetter(text.text().charAt(at))) {
            at++;
        }
        boolean key = at > block.start() && at < block.end() && text.text().charAt(at) == ':';
        return key ? text.text().substring(block.start(), at).toLowerCase(Locale.ROOT) : "";
    }
}
