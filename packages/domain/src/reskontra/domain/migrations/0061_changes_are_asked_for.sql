-- Whoever ordered asks for another time or place once it is somebody else's time too; the firm answers.

CREATE TABLE asked_change (
    id              uuid        PRIMARY KEY,
    assignment_id   uuid        NOT NULL REFERENCES assignment ON DELETE RESTRICT,
    orderer_id      uuid        NOT NULL,
    state           text        NOT NULL DEFAULT 'WAITING' CHECK (
        state IN ('WAITING', 'ACCEPTED', 'DECLINED', 'REPLACED')
    ),
    begins_at       timestamptz,
    ends_at         timestamptz,
    place           text,
    description     text,
    was_begins_at   timestamptz NOT NULL,
    was_ends_at     timestamptz NOT NULL,
    was_place       text        NOT NULL,
    was_description text        NOT NULL,
    asked_at        timestamptz NOT NULL,
    answered_at     timestamptz,
    answered_by     text        NOT NULL DEFAULT '',
    answer          text        NOT NULL DEFAULT '',
    CHECK (num_nulls(begins_at, ends_at) IN (0, 2)),
    CHECK (num_nonnulls(begins_at, place, description) > 0),
    CHECK ((state = 'WAITING') = (answered_at IS NULL))
);
-- One waits at a time; a later one takes the place of the earlier.
CREATE UNIQUE INDEX asked_change_waits ON asked_change (assignment_id) WHERE state = 'WAITING';
CREATE INDEX asked_change_assignment ON asked_change (assignment_id, asked_at);
