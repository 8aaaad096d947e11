-- Where a report stands in a file that holds several, in Unicode code points of the file's text, and how it was told
-- from the one before. NULL: it is alone in its file.
ALTER TABLE reports ADD COLUMN part_start INTEGER;
ALTER TABLE reports ADD COLUMN part_end INTEGER;
ALTER TABLE reports ADD COLUMN border_confidence INTEGER; -- per cent; NULL: the first of its file
ALTER TABLE reports ADD COLUMN border_signs TEXT;         -- JSON list of texts
