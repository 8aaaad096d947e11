package dev.whence.claim.reader;

import dev.whence.choice.ChoiceWatch;
import dev.whence.language.Prose;
import dev.whence.place.PlaceFinder;
import dev.whence.time.TimeFinder;

/** Opens the {@link Setting} of each report. Made once; safe for several threads. */
final class SettingReader {
    private final PlaceFinder places = PlaceFinder.load();
    private final TimeFinder times = TimeFinder.load();
    private final CauseFinder causes = new CauseFinder();
    private final BlameFinder blames = new BlameFinder();
    private final ChoiceWatch watch;

    SettingReader(ChoiceWatch watch) {
        this.watch = watch;
    }

    Setting of(Prose prose) {
        ClaimTime time = new ClaimTime(prose, times, watch);
        return new Setting(ClaimPlace.of(prose, places), time, new ClaimCause(prose, causes, blames));
    }
}
