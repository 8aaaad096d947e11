-- Where the place of a claim lies, how closely it is known, and how the report ties it to the claim.

ALTER TABLE claims ADD COLUMN place_basis TEXT;      -- clause, sentence, list, paragraph, carried, report, dateline
ALTER TABLE claims ADD COLUMN place_precision INTEGER; -- UCDP's where_prec: 1 exact, 2 within 25 km, 3 district,
                                                     -- 4 province, 5 line or area, 6 country, 7 waters; NULL: unknown
ALTER TABLE claims ADD COLUMN geoname TEXT;          -- the name in the gazetteer; NULL: not found there
ALTER TABLE claims ADD COLUMN geoname_id TEXT;       -- its number at GeoNames; NULL for regions and countries
ALTER TABLE claims ADD COLUMN geoname_kind TEXT;     -- settlement, region, country
ALTER TABLE claims ADD COLUMN country TEXT;          -- ISO 3166 code of two letters
ALTER TABLE claims ADD COLUMN region TEXT;           -- the first-order division
ALTER TABLE claims ADD COLUMN latitude TEXT;         -- degrees, WGS 84, as decimal text
ALTER TABLE claims ADD COLUMN longitude TEXT;

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
JOIN reports r ON r.id = c.report
LEFT JOIN links l ON l.claim = c.id AND l.position = 0;
