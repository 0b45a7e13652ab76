-- People keep filters of lists. Names are unqualified: the search path says whose they are.

CREATE TABLE saved_filter (
    id         uuid        PRIMARY KEY,
    owner      text        NOT NULL,
    list       text        NOT NULL CHECK (list IN ('INVOICES', 'CUSTOMERS')),
    name       text        NOT NULL,
    meant      text        NOT NULL,
    is_shared  boolean     NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX saved_filter_name ON saved_filter (owner, list, lower(name));
