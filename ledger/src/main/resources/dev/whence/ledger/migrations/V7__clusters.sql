-- All places where one text stands.
CREATE TABLE clusters (
    id              TEXT    NOT NULL PRIMARY KEY
);
CREATE TABLE cluster_places (
    cluster         TEXT    NOT NULL REFERENCES clusters (id) ON DELETE CASCADE,
    ordinal         INTEGER NOT NULL,         -- 0: in the earliest report
    report          TEXT    NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    place_start     INTEGER NOT NULL,
    place_end       INTEGER NOT NULL,
    PRIMARY KEY (cluster, ordinal)
);
CREATE INDEX cluster_places_report ON cluster_places (report);

ALTER TABLE passages ADD COLUMN cluster TEXT; -- the one that the passage is in
CREATE INDEX passages_cluster ON passages (cluster);

-- What a search found out about a report by itself and about two, before it judged it by all reports: the next search
-- need not do that again. They go with the reports.
CREATE TABLE report_notes (
    report          TEXT    NOT NULL PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
    note            BYTEA   NOT NULL
);
CREATE TABLE pair_notes (
    from_report     TEXT    NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    to_report       TEXT    NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    note            BYTEA   NOT NULL,
    PRIMARY KEY (to_report, from_report)
);
CREATE INDEX pair_notes_from ON pair_notes (from_report);

-- The passages of older ledgers are in no cluster: they are searched again.
DELETE FROM searched;
