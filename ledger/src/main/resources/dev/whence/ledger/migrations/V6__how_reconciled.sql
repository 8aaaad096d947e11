-- How the questions were made, so that they can be made again in the same way, for another day or policy. A ledger of an
-- older Whence does not know; its questions are made anew by the next run.
DELETE FROM reconciled;
ALTER TABLE reconciled ADD COLUMN policy TEXT;

-- Whom outlets belong to, as the user has said (outlets.csv).
CREATE TABLE owners (
    outlet          TEXT    NOT NULL PRIMARY KEY,    -- in lower case
    owner           TEXT    NOT NULL
);

-- One line a finding, for those who open the ledger with an SQL tool.
CREATE VIEW finding_list AS
SELECT f.severity,
       f.type,
       f.explanation,
       f.claims,
       f.questions,
       f.id
FROM findings f
ORDER BY f.position;
