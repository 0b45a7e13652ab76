-- What an invoice is by what stands on it, the lines that take advances off, sections, and drafts that
-- lie in a collective one. Names are unqualified: the search path says whose they are.

ALTER TABLE invoice ADD COLUMN form text NOT NULL DEFAULT 'ORDINARY'
    CHECK (form IN ('ORDINARY', 'SIMPLIFIED', 'ADVANCE', 'ON_ACCOUNT'));
CREATE INDEX invoice_advances ON invoice (customer_id) WHERE form IN ('ADVANCE', 'ON_ACCOUNT');

ALTER TABLE invoice_line
    ADD COLUMN advance_id uuid REFERENCES invoice ON DELETE RESTRICT,
    ADD COLUMN heading    text NOT NULL DEFAULT '';
CREATE INDEX invoice_line_advance_id ON invoice_line (advance_id) WHERE advance_id IS NOT NULL;

CREATE TABLE collected_draft (
    id            uuid    PRIMARY KEY,
    collective_id uuid    NOT NULL REFERENCES invoice ON DELETE CASCADE,
    position      integer NOT NULL,
    head          jsonb   NOT NULL,
    lines         jsonb   NOT NULL
);
CREATE INDEX collected_draft_collective_id ON collected_draft (collective_id, position);
