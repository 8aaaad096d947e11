package dev.whence.place;

import dev.whence.language.ProseReader;
import dev.whence.language.Tagger;
import dev.whence.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Places that a person names for a claim. They are found on the map as if the report had named them: "Varen" is the one in
 * the country that the report speaks of. The report is read when the first is asked for.
 */
public final class GivenPlaces {
    private final Report report;
    private @Nullable ReportPlaces places;

    public GivenPlaces(Report report) {
        this.report = report;
    }

    /** The place of that name, on the map where there is one that the report can only mean. */
    public Where where(String name) {
        if (places == null) {
            places = PlaceFinder.load().find(Reader.PROSE.read(report, sentence -> false));
        }
        return places.where(name, Where.Basis.PERSON);
    }

    /** Loaded when it is first needed: few ledgers have corrected places. */
    private static final class Reader {
        private static final ProseReader PROSE = new ProseReader(Tagger.load());
    }
}
