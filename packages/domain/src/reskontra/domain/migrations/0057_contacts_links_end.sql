-- Which links to their own page a contact has: those of an older count open nothing any more.

ALTER TABLE contact ADD COLUMN link_version integer NOT NULL DEFAULT 0;
