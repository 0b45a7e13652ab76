-- The accounts that a firm books on, as its bookkeeping has them. Names are unqualified: the search
-- path says whose they are.

CREATE TABLE account (
    id         uuid        PRIMARY KEY,
    number     text        NOT NULL UNIQUE CHECK (number ~ '^[1-9][0-9]{3}$'),
    name       text        NOT NULL,
    created_at timestamptz NOT NULL
);
