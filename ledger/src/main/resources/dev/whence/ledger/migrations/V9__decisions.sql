-- What people ruled. Rows are only ever added: what holds today is made of all of them (see docs/decisions/0050).

CREATE TABLE decisions (
    number          INTEGER NOT NULL PRIMARY KEY, -- counts from 1 on, in the order they were made
    author          TEXT    NOT NULL,
    decided         TEXT    NOT NULL,        -- ISO instant
    reason          TEXT,
    subject         TEXT    NOT NULL CHECK (subject IN
        ('claim', 'question', 'origin', 'finding', 'source', 'grade', 'decision')),
    action          TEXT    NOT NULL,
    payload         TEXT    NOT NULL,        -- JSON object of texts
    settles         TEXT    NOT NULL         -- JSON list of the numbers of decisions that disagreed
);

-- What a decision is about: claims as they stood then. A TextQuoteSelector of the W3C's Web Annotation Data Model, and
-- where in the quotation the number stands. Offsets count UTF-16 units.
CREATE TABLE decision_anchors (
    decision        INTEGER NOT NULL REFERENCES decisions (number),
    position        INTEGER NOT NULL,
    side            INTEGER NOT NULL,        -- of claims that do not belong together 1: the one side, 2: the other
    report_name     TEXT    NOT NULL,
    report          TEXT    NOT NULL,        -- the report's id then
    text_hash       TEXT    NOT NULL,
    prefix          TEXT    NOT NULL,
    exact           TEXT    NOT NULL,
    suffix          TEXT    NOT NULL,
    within_start    INTEGER NOT NULL,        -- of the number in the quotation
    within_end      INTEGER NOT NULL,
    number          TEXT    NOT NULL,        -- the words of the number, for those who open the ledger by hand
    number_start    INTEGER NOT NULL,        -- of the number in the text then
    number_end      INTEGER NOT NULL,
    measure         TEXT    NOT NULL,
    ordinal         INTEGER NOT NULL,        -- of several claims on one number
    PRIMARY KEY (decision, position)
);

-- Where the anchors stand today. Made anew after every run and every decision.
CREATE TABLE decision_places (
    decision        INTEGER NOT NULL,
    position        INTEGER NOT NULL,
    how             TEXT    NOT NULL CHECK (how IN ('unchanged', 'quoted', 'near', 'orphaned')),
    report          TEXT    REFERENCES reports (id) ON DELETE CASCADE,
    claim           TEXT,
    number_start    INTEGER,
    number_end      INTEGER,
    sentence_start  INTEGER,
    sentence_end    INTEGER,
    nearest         TEXT    NOT NULL,        -- JSON list of claims that come nearest to one that is orphaned
    PRIMARY KEY (decision, position),
    FOREIGN KEY (decision, position) REFERENCES decision_anchors (decision, position)
);
CREATE INDEX decision_places_by_claim ON decision_places (claim);

-- Claims that people added are in no row of 'claims'.
DROP VIEW question_list;
DROP TABLE question_claims;
DELETE FROM reconciled;

-- Every claim stands in one question.
CREATE TABLE question_claims (
    question        TEXT    NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,        -- in the order they were told
    claim           TEXT    NOT NULL,
    origin          TEXT    NOT NULL,
    left_out        TEXT,                    -- why the claim does not count in the estimate; NULL: it does
    PRIMARY KEY (question, position)
);
CREATE INDEX question_claims_by_claim ON question_claims (claim);

-- The report of each claim that stands in a question, whether it was read or a person added it.
CREATE VIEW question_reports AS
SELECT k.question, k.position, k.claim, k.origin, k.left_out,
       coalesce(c.report, (SELECT min(p.report) FROM decision_places p WHERE p.claim = k.claim)) AS report
FROM question_claims k
LEFT JOIN claims c ON c.id = k.claim;

-- One line a question, for those who open the ledger with an SQL tool.
CREATE VIEW question_list AS
SELECT q.label,
       (SELECT count(DISTINCT k.report) FROM question_reports k WHERE k.question = q.id) AS reports,
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

-- One line a decision, for those who open the ledger with an SQL tool.
CREATE VIEW decision_list AS
SELECT d.number,
       d.author,
       d.decided,
       d.subject,
       d.action,
       d.payload,
       d.reason,
       (SELECT count(*) FROM decision_anchors a WHERE a.decision = d.number) AS claims,
       (SELECT min(a.report_name) FROM decision_anchors a WHERE a.decision = d.number) AS report,
       (SELECT min(a.exact) FROM decision_anchors a WHERE a.decision = d.number AND a.position = 0) AS quotation,
       (SELECT count(*) FROM decision_places p WHERE p.decision = d.number AND p.how = 'orphaned') AS orphaned
FROM decisions d
ORDER BY d.number;
