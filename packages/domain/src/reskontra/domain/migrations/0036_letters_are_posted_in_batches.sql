-- Letters are printed and posted in batches; a letter is in one batch at most. Names are
-- unqualified: the search path says whose they are.

CREATE TABLE letter_batch (
    id           uuid        PRIMARY KEY,
    number       bigint      NOT NULL UNIQUE CHECK (number > 0),
    state        text        NOT NULL DEFAULT 'PRINTING' CHECK (
        state IN ('PRINTING', 'PRINTED', 'POSTED', 'TAKEN_APART')
    ),
    job_id       uuid        NOT NULL UNIQUE REFERENCES job ON DELETE RESTRICT,
    letter_count integer     NOT NULL CHECK (letter_count > 0),
    sheet_count  integer     CHECK (sheet_count > 0),
    actor_kind   text        NOT NULL,
    actor_id     text        NOT NULL,
    posted_on    date,
    posted_kind  text,
    posted_id    text,
    created_at   timestamptz NOT NULL,
    CHECK ((state = 'POSTED') = (posted_on IS NOT NULL)),
    CHECK ((posted_on IS NULL) = (posted_kind IS NULL) AND (posted_on IS NULL) = (posted_id IS NULL))
);

ALTER TABLE parcel ADD COLUMN letter_batch_id uuid REFERENCES letter_batch ON DELETE RESTRICT;
ALTER TABLE parcel ADD COLUMN letter_position integer CHECK (letter_position > 0);
ALTER TABLE parcel ADD CONSTRAINT parcel_is_in_a_batch_as_a_letter CHECK (
    letter_batch_id IS NULL OR channel = 'LETTER'
);
CREATE UNIQUE INDEX parcel_in_batch ON parcel (letter_batch_id, letter_position)
    WHERE letter_batch_id IS NOT NULL;
CREATE INDEX parcel_letters ON parcel (id) WHERE channel = 'LETTER' AND state = 'QUEUED';
