-- A report that was edited in one run and renamed in another is still the one that was decided on.

CREATE TABLE decision_reports (
    report          TEXT NOT NULL PRIMARY KEY, -- the report's id when it was decided on
    last_name       TEXT NOT NULL,
    last_text       TEXT NOT NULL              -- a hash, as in decision_anchors
);
