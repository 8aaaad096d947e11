package dev.whence.ingest.split.mark;

import dev.whence.ingest.about.DataFile;
import dev.whence.ingest.split.text.SplitText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines with which archives part what they export: "Document 3 of 12", whose numbers must go up one by one, and "End of
 * Document".
 */
final class SeriesMarks {
    private static final String NUMBER = "number";
    private static final int LONGEST = 160;
    private static final List<Pattern> COUNTS = patterns("count ");
    private static final List<Pattern> ENDS = patterns("end ");

    private record Count(int start, int end, int number, String of, int kind) {}

    private final String text;
    private final List<Count> counts = new ArrayList<>();
    private final List<Mark> ends = new ArrayList<>();

    private SeriesMarks(String text) {
        this.text = text;
    }

    static List<Mark> of(String text) {
        SeriesMarks marks = new SeriesMarks(text);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !SplitText.isLineEnd(text.charAt(end))) {
                end++;
            }
            if (end > at && end - at <= LONGEST) {
                marks.line(at, end);
            }
            at = end + 1;
        }
        return marks.all();
    }

    private void line(int from, int to) {
        if (!mayBeMark(from, to)) {
            return;
        }
        String line = text.substring(from, to).strip();
        for (int kind = 0; kind < COUNTS.size(); kind++) {
            Matcher matcher = COUNTS.get(kind).matcher(line);
            if (matcher.matches()) {
                counts.add(new Count(from, to, number(matcher), of(matcher), kind));
                return;
            }
        }
        if (ENDS.stream().anyMatch(end -> end.matcher(line).matches())) {
            ends.add(new Mark(from, to, line));
        }
    }

    /** All such lines have a digit, save "End of …", so that most lines are passed over at once. */
    private boolean mayBeMark(int from, int to) {
        if (text.regionMatches(true, from, "end", 0, 3)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Counts that go up one by one in a row of two or more; the ends of documents. */
    private List<Mark> all() {
        List<Mark> marks = new ArrayList<>(ends);
        for (int i = 0; i < counts.size(); i++) {
            Count count = counts.get(i);
            boolean follows = i > 0 && isNext(counts.get(i - 1), count);
            boolean leads = i + 1 < counts.size() && isNext(count, counts.get(i + 1));
            if (follows || leads) {
                marks.add(new Mark(
                        count.start(),
                        count.end(),
                        text.substring(count.start(), count.end()).strip()));
            }
        }
        return marks;
    }

    private static boolean isNext(Count before, Count count) {
        return before.kind() == count.kind() && before.of().equals(count.of()) && count.number() == before.number() + 1;
    }

    private static int number(Matcher matcher) {
        return Integer.parseInt(matcher.group(NUMBER));
    }

    private static String of(Matcher matcher) {
        return matcher.groupCount() > 1
                ? Optional.ofNullable(matcher.group("of")).orElse("")
                : "";
    }

    private static List<Pattern> patterns(String kind) {
        return DataFile.lines(SeriesMarks.class, "marks.txt").stream()
                .filter(line -> line.startsWith(kind))
                .map(line -> Pattern.compile(line.substring(kind.length()).strip(), Pattern.CASE_INSENSITIVE))
                .toList();
    }
}
