-- The invoice as EN 16931 in UBL, made once beside the page. Names are unqualified: the search path
-- says whose they are.

CREATE TABLE e_invoice (
    id         uuid        PRIMARY KEY,
    invoice_id uuid        NOT NULL UNIQUE REFERENCES invoice ON DELETE RESTRICT,
    sha256     text        NOT NULL,
    size       bigint      NOT NULL CHECK (size > 0),
    made_at    timestamptz NOT NULL
);

CREATE TRIGGER e_invoice_is_kept BEFORE UPDATE OR DELETE ON e_invoice
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
