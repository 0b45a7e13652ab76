-- What buyers answer to e-invoices. Names are unqualified: the search path says whose they are.

CREATE TABLE invoice_response (
    id         uuid        PRIMARY KEY,
    invoice_id uuid        NOT NULL REFERENCES invoice ON DELETE RESTRICT,
    key        text        NOT NULL,
    code       text        NOT NULL CHECK (code IN ('AB', 'IP', 'UQ', 'CA', 'RE', 'AP', 'PD')),
    text       text        NOT NULL,
    told_at    timestamptz NOT NULL,
    UNIQUE (invoice_id, key)
);

CREATE TRIGGER invoice_response_is_kept BEFORE UPDATE OR DELETE ON invoice_response
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
