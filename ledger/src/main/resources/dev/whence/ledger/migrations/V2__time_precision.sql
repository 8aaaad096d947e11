-- How closely the days of a claim are known, by the numbers of UCDP's date_prec: 1 a day, 2 up to six days, 3 a week,
-- 4 up to a month, 5 up to a year. NULL: an end is open, or longer. It follows from time_from and time_to.
ALTER TABLE claims ADD COLUMN time_precision INTEGER;

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
JOIN reports r ON r.id = c.report
LEFT JOIN links l ON l.claim = c.id AND l.position = 0;
