-- Text that two reports share. Offsets count UTF-16 units of the reports' texts.
CREATE TABLE passages (
    id              TEXT    NOT NULL PRIMARY KEY,
    from_report     TEXT    NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    from_start      INTEGER NOT NULL,
    from_end        INTEGER NOT NULL,
    to_report       TEXT    NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    to_start        INTEGER NOT NULL,
    to_end          INTEGER NOT NULL,
    kind            TEXT    NOT NULL CHECK (kind IN ('verbatim', 'edited', 'rewritten', 'boilerplate')),
    similarity      TEXT    NOT NULL,
    direction       TEXT    NOT NULL CHECK (direction IN ('from-to', 'to-from', 'unknown')),
    why             TEXT    NOT NULL,
    shared          TEXT    NOT NULL  -- JSON [[start, end, start, end], ...]: words that both sides have
);
CREATE INDEX passages_from ON passages (from_report);
CREATE INDEX passages_to ON passages (to_report);

-- Which reports the passages were searched in: a hash of their ids and of the search's version and settings. No row:
-- never searched, or reports have changed since.
CREATE TABLE searched (
    fingerprint     TEXT    NOT NULL PRIMARY KEY
);
