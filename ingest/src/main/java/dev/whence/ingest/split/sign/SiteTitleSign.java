package dev.whence.ingest.split.sign;

import dev.whence.ingest.split.text.SplitText;
import java.util.regex.Pattern;

/** The title of a page with the name of its site: "Bridge falls at Vela | Norda News". */
final class SiteTitleSign implements Sign {
    private static final Pattern WITH_SITE =
            Pattern.compile("\\S.{12,200}? (?:\\||-|–|—|::|») \\p{Lu}[^.!?|]{1,60}(?:\\|[^.!?]{1,60})?");

    private final SplitText text;
    private final Openings openings;

    SiteTitleSign(SplitText text, Openings openings) {
        this.text = text;
        this.openings = openings;
    }

    @Override
    public double before(int block) {
        if (!openings.isLines(block)) {
            return 0;
        }
        String line = text.firstLine(block);
        return line.length() < 260 && WITH_SITE.matcher(line).matches() ? 1 : 0;
    }
}
