-- Undoing in closed books, and why articles are exempt. Names are unqualified: the search path says
-- whose they are.

-- The day of the entry that reverses what was undone, where its own day was closed.
ALTER TABLE allocation ADD COLUMN reversed_date date;
ALTER TABLE refund ADD COLUMN reversed_date date;

ALTER TABLE article ADD COLUMN exemption text;
