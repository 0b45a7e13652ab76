-- What was paid too much goes back to the buyer, or over to another invoice of theirs.

CREATE TABLE refund (
    id            uuid        PRIMARY KEY,
    invoice_id    uuid        NOT NULL REFERENCES invoice ON DELETE RESTRICT,
    to_invoice_id uuid        REFERENCES invoice ON DELETE RESTRICT,
    amount_minor  bigint      NOT NULL CHECK (amount_minor > 0),
    currency      text        NOT NULL DEFAULT 'SEK',
    refunded_date date        NOT NULL,
    reference     text        NOT NULL DEFAULT '',
    created_at    timestamptz NOT NULL,
    undone_at     timestamptz,
    CHECK (to_invoice_id <> invoice_id)
);
CREATE INDEX refund_invoice_id ON refund (invoice_id);
CREATE INDEX refund_to_invoice_id ON refund (to_invoice_id) WHERE to_invoice_id IS NOT NULL;

CREATE INDEX invoice_to_refund ON invoice (id)
    WHERE kind = 'INVOICE' AND state <> 'DRAFT' AND paid_minor + credited_minor > total_minor;
