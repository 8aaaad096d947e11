package dev.whence.cli;

import dev.whence.analysis.Reading;
import dev.whence.report.Report;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Loads the models when the first report is read: where nothing changed they are not needed. For several threads. */
final class OnFirstUse implements Function<Report, Reading> {
    private final Supplier<Function<Report, Reading>> loader;
    private volatile @Nullable Function<Report, Reading> reader;

    OnFirstUse(Supplier<Function<Report, Reading>> loader) {
        this.loader = loader;
    }

    @Override
    public Reading apply(Report report) {
        Function<Report, Reading> loaded = reader;
        return (loaded == null ? load() : loaded).apply(report);
    }

    private synchronized Function<Report, Reading> load() {
        Function<Report, Reading> loaded = reader;
        if (loaded == null) {
            loaded = loader.get();
            reader = loaded;
        }
        return loaded;
    }
}
