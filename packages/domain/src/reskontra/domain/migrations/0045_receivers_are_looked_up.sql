-- What the Peppol network says of receivers.

CREATE TABLE network_participant (
    id          uuid        PRIMARY KEY,
    address     text        NOT NULL UNIQUE,
    state       text        NOT NULL DEFAULT 'UNKNOWN' CHECK (
        state IN ('UNKNOWN', 'FOUND', 'NOT_FOUND')
    ),
    takes       jsonb       NOT NULL DEFAULT '[]',
    reason      text        NOT NULL DEFAULT '',
    asked_at    timestamptz NOT NULL,
    answered_at timestamptz
);
