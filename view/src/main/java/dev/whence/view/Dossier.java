package dev.whence.view;

import dev.whence.analysis.Reading;
import dev.whence.report.Skipped;
import java.util.List;
import java.util.function.Consumer;

/** All that was read and all that was not: what the views show. */
public interface Dossier {

    /** Hands over one reading after the other, by the reports' names in code point order. */
    void eachReading(Consumer<Reading> consumer);

    /** The files that were not read, by name in code point order. */
    List<Skipped> skipped();
}
