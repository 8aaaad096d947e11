package dev.whence.cli.decide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may stand in the column {@code decision}. */
enum Word {
    NOTHING(""),
    ACCEPT("accept accepted ok yes"),
    CORRECT("correct corrected"),
    REJECT("reject rejected no"),
    ADD("add added missed"),
    NOT_THE_SAME("not-the-same not-same-number not-the-same-number"),
    DISMISS("dismiss dismissed"),
    MERGE("merge"),
    SPLIT("split"),
    WITHDRAW("withdraw withdrawn undo");

    private final String words;

    Word(String words) {
        this.words = words;
    }

    /** @throws RowProblem if the word is none of them */
    static Word in(Sheet.Line line) {
        Optional<String> cell = line.cell("decision");
        if (cell.isEmpty()) {
            return NOTHING;
        }
        String word = cell.get().toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
        return Arrays.stream(values())
                .filter(known -> List.of(known.words.split(" ", -1)).contains(word))
                .findFirst()
                .orElseThrow(() -> new RowProblem("“" + cell.get() + "” is no decision: write "
                        + Arrays.stream(values())
                                .filter(known -> known != NOTHING)
                                .map(known -> known.words.split(" ", -1)[0])
                                .collect(Collectors.joining(", "))));
    }
}
