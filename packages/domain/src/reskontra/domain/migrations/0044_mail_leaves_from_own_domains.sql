-- A firm's mail may leave from a domain of its own; the key is sealed. Names are unqualified: the
-- search path says whose they are.

CREATE TABLE sending_domain (
    id         uuid        PRIMARY KEY,
    only_one   boolean     NOT NULL DEFAULT true UNIQUE CHECK (only_one),
    domain     text        NOT NULL,
    local_part text        NOT NULL,
    state      text        NOT NULL CHECK (state IN ('PENDING', 'VERIFIED', 'BROKEN')),
    public_key text        NOT NULL,
    sealed_key text        NOT NULL,
    findings   jsonb       NOT NULL DEFAULT '[]',
    since      timestamptz NOT NULL,
    asked_at   timestamptz NOT NULL,
    checked_at timestamptz,
    clear_at   timestamptz NOT NULL
);

ALTER TABLE parcel ADD COLUMN files_by_link boolean NOT NULL DEFAULT false;
