-- What a set of rules said of an invoice in UBL, before it leaves. Names are unqualified: the search
-- path says whose they are.

CREATE TABLE e_invoice_verdict (
    id            uuid        PRIMARY KEY,
    invoice_id    uuid        NOT NULL REFERENCES invoice ON DELETE RESTRICT,
    sha256        text        NOT NULL,
    rules_name    text        NOT NULL,
    rules_version text        NOT NULL,
    rules_day     date        NOT NULL,
    violations    jsonb       NOT NULL,
    judged_at     timestamptz NOT NULL,
    UNIQUE (invoice_id, sha256, rules_name, rules_version)
);

CREATE TRIGGER e_invoice_verdict_is_kept BEFORE UPDATE OR DELETE ON e_invoice_verdict
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
