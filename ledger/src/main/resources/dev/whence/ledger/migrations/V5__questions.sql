-- What the claims of all reports say together. Made anew after every run; see 'reconciled' for what it was made of.

-- What comparable claims answer. low, best, high: the estimate, of claims that were read for sure; stated_...: of all
-- claims that would count if a person accepted them. NULL: open, or none.
CREATE TABLE questions (
    id              TEXT    NOT NULL PRIMARY KEY,
    position        INTEGER NOT NULL,        -- those with most reports first
    label           TEXT    NOT NULL,
    measure         TEXT    NOT NULL,
    unit            TEXT    NOT NULL,
    population      TEXT,
    place           TEXT,
    place_basis     TEXT,
    place_precision INTEGER,
    geoname         TEXT,
    geoname_id      TEXT,
    geoname_kind    TEXT,
    country         TEXT,
    region          TEXT,
    latitude        TEXT,
    longitude       TEXT,
    time_from       TEXT,
    time_to         TEXT,
    part_of         TEXT,                    -- the question about the whole
    incident        TEXT,
    policy          TEXT    NOT NULL,
    low             TEXT,
    best            TEXT,
    high            TEXT,
    stated_low      TEXT,
    stated_best     TEXT,
    stated_high     TEXT
);

-- Who told a figure first, as far as the reports say.
CREATE TABLE origins (
    id              TEXT    NOT NULL PRIMARY KEY,
    question        TEXT    NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    originator      TEXT    NOT NULL,
    kind            TEXT    NOT NULL,
    report          TEXT,                    -- the report, where the originator's own was read
    reasons         TEXT    NOT NULL         -- JSON list of texts
);
CREATE INDEX origins_by_question ON origins (question);

-- Every claim stands in one question.
CREATE TABLE question_claims (
    question        TEXT    NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,        -- in the order they were told
    claim           TEXT    NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
    origin          TEXT    NOT NULL,
    left_out        TEXT,                    -- why the claim does not count in the estimate; NULL: it does
    PRIMARY KEY (question, position)
);
CREATE INDEX question_claims_by_claim ON question_claims (claim);

-- Who told whom.
CREATE TABLE ties (
    question        TEXT    NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    from_name       TEXT    NOT NULL,
    from_kind       TEXT    NOT NULL,
    from_report     TEXT,
    to_name         TEXT    NOT NULL,
    to_kind         TEXT    NOT NULL,
    to_report       TEXT,
    kind            TEXT    NOT NULL CHECK (kind IN ('cited', 'copied', 'same-figures', 'same-owner')),
    why             TEXT    NOT NULL,
    PRIMARY KEY (question, position)
);

-- One event at a place and time.
CREATE TABLE incidents (
    id              TEXT    NOT NULL PRIMARY KEY,
    position        INTEGER NOT NULL,
    label           TEXT    NOT NULL,
    time_from       TEXT,
    time_to         TEXT,
    place           TEXT,
    place_basis     TEXT,
    place_precision INTEGER,
    geoname         TEXT,
    geoname_id      TEXT,
    geoname_kind    TEXT,
    country         TEXT,
    region          TEXT,
    latitude        TEXT,
    longitude       TEXT,
    cause           TEXT,
    blamed          TEXT    NOT NULL,        -- JSON list of texts
    questions       TEXT    NOT NULL         -- JSON list of ids
);

-- What a reader should look at.
CREATE TABLE findings (
    id              TEXT    NOT NULL PRIMARY KEY,
    position        INTEGER NOT NULL,        -- the gravest first
    type            TEXT    NOT NULL,
    severity        TEXT    NOT NULL CHECK (severity IN ('high', 'medium', 'low')),
    explanation     TEXT    NOT NULL,
    claims          TEXT    NOT NULL,        -- JSON list of ids
    questions       TEXT    NOT NULL         -- JSON list of ids
);

-- What the rows above were made of: a hash of the reports, the passages' search, version and settings. No row: never
-- made, or something has changed since.
CREATE TABLE reconciled (
    fingerprint     TEXT    NOT NULL PRIMARY KEY
);

-- One line a question, for those who open the ledger with an SQL tool.
CREATE VIEW question_list AS
SELECT q.label,
       (SELECT count(DISTINCT c.report) FROM question_claims k JOIN claims c ON c.id = k.claim
         WHERE k.question = q.id) AS reports,
       (SELECT count(*) FROM origins o WHERE o.question = q.id) AS origins_found,
       CAST(q.low AS NUMERIC) AS low,
       CAST(q.best AS NUMERIC) AS best,
       CAST(q.high AS NUMERIC) AS high,
       q.policy,
       CAST(q.stated_low AS NUMERIC) AS stated_low,
       CAST(q.stated_high AS NUMERIC) AS stated_high,
       q.id
FROM questions q
ORDER BY q.position;
