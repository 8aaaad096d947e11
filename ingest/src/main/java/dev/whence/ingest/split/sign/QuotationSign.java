package dev.whence.ingest.split.sign;

import dev.whence.ingest.split.text.SplitText;

/** Prose that opens with somebody's words: reports seldom do, paragraphs within them often. */
final class QuotationSign implements Sign {
    private final SplitText text;
    private final Openings openings;

    QuotationSign(SplitText text, Openings openings) {
        this.text = text;
        this.openings = openings;
    }

    @Override
    public double before(int block) {
        int start = text.blocks().get(openings.prose(block)).start();
        return "\"“”‘'«„".indexOf(text.text().charAt(start)) >= 0 ? 1 : 0;
    }
}
