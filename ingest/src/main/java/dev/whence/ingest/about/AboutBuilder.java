package dev.whence.ingest.about;

import dev.whence.report.About;
import dev.whence.report.Provenance;
import dev.whence.report.ReportDate;
import dev.whence.report.Sourced;
import java.util.Optional;

/** Collects what one place says about a report; the first word on a field stands, blank ones do not count. */
public final class AboutBuilder {
    private final Provenance from;
    private About about = About.NOTHING;

    /** @param from where all that follows is found */
    public AboutBuilder(Provenance from) {
        this.from = from;
    }

    /** Takes a value as written; a date that cannot be read is left unknown. */
    public AboutBuilder put(Field field, String value) {
        String clean = value.strip();
        if (clean.isEmpty()) {
            return this;
        }
        Optional<Sourced<String>> words = Optional.of(new Sourced<>(clean, from));
        Optional<Sourced<String>> none = Optional.empty();
        Optional<Sourced<ReportDate>> noDate = Optional.empty();
        About one = switch (field) {
            case TITLE -> new About(words, none, none, noDate, none);
            case OUTLET -> new About(none, words, none, noDate, none);
            case AUTHOR -> new About(none, none, words, noDate, none);
            case URL -> new About(none, none, none, noDate, words);
            case DATE ->
                new About(none, none, none, DateReader.dayOrSpan(clean).map(date -> new Sourced<>(date, from)), none);
        };
        about = about.orElse(one);
        return this;
    }

    public AboutBuilder put(ReportDate date) {
        about = about.orElse(new About(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Sourced<>(date, from)),
                Optional.empty()));
        return this;
    }

    public About build() {
        return about;
    }
}
