-- How a round of offers asks, by which way each is asked, and who has been reminded of what.

ALTER TABLE offer_round ADD COLUMN channel text NOT NULL DEFAULT 'SMS'
    CHECK (channel IN ('SMS', 'EMAIL'));
ALTER TABLE offer_round ADD COLUMN answer_minutes integer NOT NULL DEFAULT 60
    CHECK (answer_minutes > 0);
ALTER TABLE offer_round ADD COLUMN qualifications jsonb NOT NULL DEFAULT '[]'
    CHECK (jsonb_typeof(qualifications) = 'array');
ALTER TABLE offer_round ADD CONSTRAINT offer_round_state_check
    CHECK (state IN ('RUNNING', 'TAKEN', 'EXHAUSTED', 'WITHDRAWN'));
ALTER TABLE offer_round ADD CONSTRAINT offer_round_ends
    CHECK ((state = 'RUNNING') = (ended_at IS NULL));

ALTER TABLE offer ADD COLUMN channel text CHECK (channel IN ('SMS', 'EMAIL'));
ALTER TABLE offer ADD CONSTRAINT offer_is_sent CHECK (
    state <> 'OFFERED' OR num_nulls(channel, sent_at, expires_at) = 0
);
CREATE INDEX offer_waits ON offer (expires_at) WHERE state = 'OFFERED';

CREATE TABLE work_reminder (
    id          uuid        PRIMARY KEY,
    kind        text        NOT NULL CHECK (kind IN ('REPORT', 'APPROVE')),
    subject_id  uuid        NOT NULL,
    since       timestamptz NOT NULL,
    step        integer     NOT NULL CHECK (step > 0),
    reminded_at timestamptz NOT NULL,
    UNIQUE (kind, subject_id, since, step)
);
