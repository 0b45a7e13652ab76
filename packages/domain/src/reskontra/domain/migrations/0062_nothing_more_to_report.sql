-- Why nothing (more) is reported of an assignment, in the consultant's words; '' where nobody said so.

ALTER TABLE assignment ADD COLUMN nothing_more text NOT NULL DEFAULT '';
