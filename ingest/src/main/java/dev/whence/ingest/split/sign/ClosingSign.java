package dev.whence.ingest.split.sign;

import dev.whence.ingest.about.DataFile;
import dev.whence.ingest.split.text.Block;
import dev.whence.ingest.split.text.SplitText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words before the border with which reports end: "All rights reserved.", "(Editing by A. Voss)". */
final class ClosingSign implements Sign {
    private static final String WORD = "\\b";
    private static final Pattern CLOSING = pattern();
    private static final int LOOK = 220;

    private final SplitText text;

    /** Those that begin with a word together, so that most places in the text are passed over at once. */
    private static Pattern pattern() {
        List<String> lines = DataFile.lines(ClosingSign.class, "closings.txt");
        String words = lines.stream()
                .filter(line -> line.startsWith(WORD))
                .map(line -> line.substring(WORD.length()))
                .collect(Collectors.joining("|", WORD + "(?:", ")"));
        String others = lines.stream()
                .filter(line -> !line.startsWith(WORD))
                .map(line -> "|" + line)
                .collect(Collectors.joining());
        return Pattern.compile(words + others, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    ClosingSign(SplitText text) {
        this.text = text;
    }

    @Override
    public double before(int block) {
        if (block == 0) {
            return 0;
        }
        Block last = text.blocks().get(block - 1);
        String end = text.text().substring(Math.max(last.start(), last.end() - LOOK), last.end());
        return CLOSING.matcher(end).find() ? 1 : 0;
    }
}
