package dev.whence.claim.reader;

import dev.whence.language.Prose;
import dev.whence.place.PlaceFinder;
import dev.whence.time.TimeFinder;

/** Opens the {@link Setting} of each report. Made once; safe for several threads. */
final class SettingReader {
    private final PlaceFinder places = PlaceFinder.load();
    private final TimeFinder times = TimeFinder.load();
    private final CauseFinder causes = new CauseFinder();
    private final BlameFinder blames = new BlameFinder();

    Setting of(Prose prose) {
        ClaimTime time = new ClaimTime(prose, times);
        return new Setting(ClaimPlace.of(prose, places), time, new ClaimCause(prose, causes, blames));
    }
}
