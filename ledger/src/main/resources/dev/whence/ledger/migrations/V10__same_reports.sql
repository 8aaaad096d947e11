-- The same item of one outlet in two files is one report: the copy names the one that is kept, and counts nowhere.

ALTER TABLE reports ADD COLUMN sketch TEXT;  -- by which texts are known to be the same
ALTER TABLE reports ADD COLUMN same_as TEXT; -- the id of the report that is kept; NULL: this one is

DROP VIEW claim_list;

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
       CAST(c.latitude AS NUMERIC) AS latitude,
       CAST(c.longitude AS NUMERIC) AS longitude,
       c.country,
       c.place_precision,
       c.time_words,
       c.time_from,
       c.time_to,
       c.time_precision,
       c.status,
       l.source AS originator,
       l.kind AS originator_kind,
       c.certainty,
       substr(r.text, c.sentence_start + 1, c.sentence_end - c.sentence_start) AS sentence,
       c.id
FROM claims c
JOIN reports r ON r.id = c.report AND r.same_as IS NULL
LEFT JOIN links l ON l.claim = c.id AND l.position = 0;
