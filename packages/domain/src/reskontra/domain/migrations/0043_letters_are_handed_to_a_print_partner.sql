-- A batch may be handed to a print partner, once for each time that people ask for it, and by
-- itself on every working day where the firm wants it so.

ALTER TABLE letter_batch DROP CONSTRAINT letter_batch_state_check;
ALTER TABLE letter_batch ADD CONSTRAINT letter_batch_state_check CHECK (
    state IN ('PRINTING', 'PRINTED', 'HANDING_OVER', 'HANDED_OVER', 'TAKEN', 'REFUSED',
              'POSTED', 'TAKEN_APART')
);
ALTER TABLE letter_batch ADD COLUMN goes_to_partner boolean NOT NULL DEFAULT false;
ALTER TABLE letter_batch ADD COLUMN turn integer NOT NULL DEFAULT 0 CHECK (turn >= 0);
ALTER TABLE letter_batch ADD COLUMN attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0);
ALTER TABLE letter_batch ADD COLUMN claimed_at timestamptz;
ALTER TABLE letter_batch ADD COLUMN released_attempt integer CHECK (released_attempt <= attempts);
ALTER TABLE letter_batch ADD COLUMN handed_over_at timestamptz;
ALTER TABLE letter_batch ADD COLUMN reason text;
-- How many sheets each envelope gets, in order, behind so many pages of the list.
ALTER TABLE letter_batch ADD COLUMN sheets jsonb;
ALTER TABLE letter_batch ADD COLUMN list_pages integer CHECK (list_pages > 0);
CREATE INDEX letter_batch_with_partner ON letter_batch (id)
    WHERE state IN ('HANDING_OVER', 'HANDED_OVER', 'TAKEN');

CREATE TABLE letter_routine (
    id       smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    is_daily boolean  NOT NULL,
    hour     smallint NOT NULL CHECK (hour BETWEEN 0 AND 23),
    last_on  date
);
