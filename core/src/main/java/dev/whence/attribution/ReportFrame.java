package dev.whence.attribution;

import dev.whence.language.Prose;
import dev.whence.language.Quotations;
import dev.whence.language.Sentence;
import java.util.List;

/** A way of attributing that shows only in the report as a whole: a header that names who testifies, a line below a table. */
interface ReportFrame {
    /**
     * Adds what it finds to the sentences where it stands.
     *
     * @param findings what the frames of sentences found, by the sentence's index
     */
    void find(Prose prose, List<Sentence> sentences, Quotations quotations, List<List<Finding>> findings);
}
