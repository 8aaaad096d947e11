package dev.whence.report;

import java.util.Optional;

/** What is known about a report besides its text; what is unknown stays unknown. */
public record About(
        Optional<Sourced<String>> title,
        Optional<Sourced<String>> outlet,
        Optional<Sourced<String>> author,
        Optional<Sourced<ReportDate>> date,
        Optional<Sourced<String>> url) {

    public static final About NOTHING =
            new About(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** This knowledge, and where it is silent the other's. */
    public About orElse(About other) {
        return new About(
                title.or(other::title),
                outlet.or(other::outlet),
                author.or(other::author),
                date.or(other::date),
                url.or(other::url));
    }
}
