package dev.whence.ingest.split.mark;

import dev.whence.ingest.split.text.SplitText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All marks of a text, in their order. */
public final class Marks {
    private Marks() {}

    public static List<Mark> of(SplitText text) {
        List<Mark> marks = new ArrayList<>(SeriesMarks.of(text.text()));
        marks.addAll(HeaderMarks.of(text));
        marks.sort(Comparator.comparing(Mark::opens).thenComparing(Mark::closes));
        return List.copyOf(marks);
    }
}
