package dev.whence.ingest.about;

/** What can be known about a report besides its text. */
public enum Field {
    TITLE,
    OUTLET,
    AUTHOR,
    DATE,
    URL
}
