package dev.whence.ingest.split.sign;

import dev.whence.ingest.about.HeadLines;
import dev.whence.ingest.split.text.SplitText;
import dev.whence.report.About;

/** A byline or a date that stands alone below a first line: "By PETRA LIND", "Issued: 3 May 2024, 18:00". */
final class HeadSign implements Sign {
    private static final int LONGEST = 600;

    private final SplitText text;
    private final Openings openings;

    HeadSign(SplitText text, Openings openings) {
        this.text = text;
        this.openings = openings;
    }

    /** A day has a digit, a byline begins with one word. */
    private static boolean mayHold(String head) {
        return head.contains("By ") || head.contains("BY ") || head.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public double before(int block) {
        if (!openings.isLines(block)) {
            return 0;
        }
        String head = openings.head(block);
        if (!mayHold(head)) {
            return 0;
        }
        About about = HeadLines.bylines(head.length() > LONGEST ? head.substring(0, LONGEST) : head);
        if (about.author().isEmpty() && about.date().isEmpty()) {
            return 0;
        }
        // the stamp of a post in a channel is no head of a report
        if (TitleSign.isStamp(text.firstLine(block))) {
            return 0;
        }
        About first = HeadLines.bylines(text.firstLine(block));
        return first.date().isPresent() ? 0.5 : 1;
    }
}
