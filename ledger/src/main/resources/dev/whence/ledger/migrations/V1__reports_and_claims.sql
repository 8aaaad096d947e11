-- One schema for SQLite and PostgreSQL: text keys, ISO dates and JSON as text, numbers that must be exact as decimal
-- text. Offsets count UTF-16 units; exports turn them into Unicode code points.

CREATE TABLE runs (
    id        INTEGER NOT NULL PRIMARY KEY,
    version   TEXT    NOT NULL,
    settings  TEXT    NOT NULL, -- JSON object
    inputs    TEXT    NOT NULL, -- JSON list of the PATH arguments, seen from the ledger's folder
    started   TEXT    NOT NULL, -- ISO instant
    finished  TEXT,
    status    TEXT    NOT NULL CHECK (status IN ('running', 'done', 'failed', 'interrupted')),
    counts    TEXT    NOT NULL  -- JSON object
);

-- What was found below the PATH arguments; each holds a report, several, or what could not be read.
CREATE TABLE files (
    location        TEXT    NOT NULL PRIMARY KEY, -- seen from the ledger's folder
    name            TEXT    NOT NULL UNIQUE,      -- the path below the PATH argument
    root            TEXT    NOT NULL,             -- the PATH argument, seen from the ledger's folder
    fingerprint     TEXT    NOT NULL,             -- hash of the file's bytes; empty: read again next time
    read_by         TEXT    NOT NULL,             -- hash of the version and settings that read it
    run             INTEGER NOT NULL REFERENCES runs (id)
);

CREATE TABLE reports (
    id              TEXT    NOT NULL PRIMARY KEY,
    file            TEXT    NOT NULL REFERENCES files (location) ON DELETE CASCADE,
    name            TEXT    NOT NULL UNIQUE,      -- as in exports: the file's name, with #1, #2 for parts of it
    title           TEXT,
    title_from      TEXT,
    outlet          TEXT,
    outlet_from     TEXT,
    author          TEXT,
    author_from     TEXT,
    date_first      TEXT,
    date_last       TEXT,
    date_from       TEXT,
    url             TEXT,
    url_from        TEXT,
    language        TEXT,
    headline        TEXT,                         -- JSON [[start, end]]
    body            TEXT    NOT NULL,             -- JSON [[start, end], ...]
    text            TEXT    NOT NULL
);
CREATE INDEX reports_by_file ON reports (file);

CREATE TABLE skipped (
    file            TEXT    NOT NULL REFERENCES files (location) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    name            TEXT    NOT NULL,
    reason          TEXT    NOT NULL,
    PRIMARY KEY (file, position)
);

CREATE TABLE claims (
    id              TEXT    NOT NULL PRIMARY KEY,
    report          TEXT    NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,        -- the claim's place in its report
    number          TEXT    NOT NULL,        -- the words of the number, for those who open the ledger by hand
    number_start    INTEGER NOT NULL,
    number_end      INTEGER NOT NULL,
    low             TEXT,
    high            TEXT,
    low_exclusive   INTEGER NOT NULL,
    high_exclusive  INTEGER NOT NULL,
    approximate     INTEGER NOT NULL,
    measure         TEXT    NOT NULL,
    unit            TEXT    NOT NULL,
    population      TEXT,
    role            TEXT,
    affiliation     TEXT,
    cause           TEXT,
    blamed          TEXT,
    place           TEXT,
    time_words      TEXT,
    time_from       TEXT,
    time_to         TEXT,
    scope           TEXT    NOT NULL,
    status          TEXT    NOT NULL,
    certainty       TEXT    NOT NULL CHECK (certainty IN ('sure', 'check')),
    doubts          TEXT    NOT NULL,        -- JSON list
    rule            TEXT    NOT NULL,
    sentence_start  INTEGER NOT NULL,
    sentence_end    INTEGER NOT NULL,
    UNIQUE (report, position)
);

-- The attribution chain of a claim; position 0 is the originator.
CREATE TABLE links (
    claim           TEXT    NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    source          TEXT    NOT NULL,
    kind            TEXT    NOT NULL,
    cue             TEXT,
    source_start    INTEGER,
    source_end      INTEGER,
    cue_start       INTEGER,
    cue_end         INTEGER,
    PRIMARY KEY (claim, position)
);

-- Where each part of a claim stands in its report.
CREATE TABLE evidence (
    claim           TEXT    NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    role            TEXT    NOT NULL,
    part_start      INTEGER NOT NULL,
    part_end        INTEGER NOT NULL,
    PRIMARY KEY (claim, position)
);

CREATE TABLE attributions (
    report            TEXT    NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    position          INTEGER NOT NULL,
    source_start      INTEGER,
    source_end        INTEGER,
    cue_start         INTEGER,
    cue_end           INTEGER,
    content           TEXT    NOT NULL,      -- JSON [[start, end], ...]
    governed          TEXT    NOT NULL,      -- JSON [[start, end], ...]: what follows and it holds for too
    stance            TEXT    NOT NULL,
    rule              TEXT    NOT NULL,
    PRIMARY KEY (report, position)
);

-- Whom an attribution names: position 0 is who said it, the others whom it was said to and who passed it on.
CREATE TABLE attribution_links (
    report            TEXT    NOT NULL,
    attribution       INTEGER NOT NULL,
    position          INTEGER NOT NULL,
    source            TEXT    NOT NULL,
    kind              TEXT    NOT NULL,
    cue               TEXT,
    source_start      INTEGER,
    source_end        INTEGER,
    cue_start         INTEGER,
    cue_end           INTEGER,
    PRIMARY KEY (report, attribution, position),
    FOREIGN KEY (report, attribution) REFERENCES attributions (report, position) ON DELETE CASCADE
);

-- One line a claim, for those who open the ledger with an SQL tool.
CREATE VIEW claim_list AS
SELECT r.name AS report,
       c.number,
       CAST(c.low AS NUMERIC) AS low,
       CAST(c.high AS NUMERIC) AS high,
       c.measure,
       c.unit,
       c.population,
       c.place,
       c.time_words,
       c.status,
       l.source AS originator,
       l.kind AS originator_kind,
       c.certainty,
       substr(r.text, c.sentence_start + 1, c.sentence_end - c.sentence_start) AS sentence,
       c.id
FROM claims c
JOIN reports r ON r.id = c.report
LEFT JOIN links l ON l.claim = c.id AND l.position = 0;
