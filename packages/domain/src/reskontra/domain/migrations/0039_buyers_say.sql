-- What buyers say of invoices on their pages. Names are unqualified: the search path says whose they
-- are.

CREATE TABLE buyer_message (
    id           uuid        PRIMARY KEY,
    invoice_id   uuid        NOT NULL REFERENCES invoice ON DELETE RESTRICT,
    key          text        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('PAID', 'DISPUTED')),
    reason       text        CHECK (reason IN (
        'NOT_ORDERED', 'NOT_RECEIVED', 'DEFECTIVE', 'WRONG_PRICE', 'WRONG_QUANTITY',
        'ALREADY_INVOICED', 'WRONG_BUYER', 'REFERENCE_MISSING', 'OTHER'
    )),
    text         text        NOT NULL,
    amount_minor bigint      CHECK (amount_minor > 0),
    currency     text        NOT NULL,
    paid_on      date,
    positions    jsonb       NOT NULL,
    said_at      timestamptz NOT NULL,
    answer       text,
    answered_at  timestamptz,
    UNIQUE (invoice_id, key),
    CHECK ((kind = 'DISPUTED') = (reason IS NOT NULL)),
    CHECK ((kind = 'PAID') = (paid_on IS NOT NULL)),
    CHECK ((answer IS NULL) = (answered_at IS NULL))
);
-- The same waits for an answer once at most.
CREATE UNIQUE INDEX buyer_message_waits ON buyer_message (invoice_id, kind)
    WHERE answered_at IS NULL;

CREATE FUNCTION keep_buyer_message() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moving CONSTANT text[] := ARRAY['answer', 'answered_at'];
BEGIN
    IF TG_OP = 'DELETE' OR OLD.answered_at IS NOT NULL
        OR to_jsonb(NEW) - moving IS DISTINCT FROM to_jsonb(OLD) - moving
    THEN
        RAISE EXCEPTION 'what a buyer said is answered once and never changed'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER buyer_message_is_kept BEFORE UPDATE OR DELETE ON buyer_message
    FOR EACH ROW EXECUTE FUNCTION keep_buyer_message();

-- Since when it waits for an answer; what is issued is marked, and stays as it is.
ALTER TABLE invoice
    ADD COLUMN disputed_at  timestamptz,
    ADD COLUMN said_paid_at timestamptz,
    ADD CONSTRAINT invoice_is_spoken_of_once_issued CHECK (
        issued_at IS NOT NULL OR num_nonnulls(disputed_at, said_paid_at) = 0
    );
CREATE INDEX invoice_spoken_of ON invoice (id)
    WHERE disputed_at IS NOT NULL OR said_paid_at IS NOT NULL;

CREATE OR REPLACE FUNCTION keep_issued_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moving CONSTANT text[] := ARRAY['state', 'paid_minor', 'credited_minor', 'denied_minor',
                                    'denied_due_date', 'version', 'updated_at', 'sent_at',
                                    'pdf_sha256', 'pdf_size', 'pdf_rendered_at', 'search_text',
                                    'disputed_at', 'said_paid_at'];
BEGIN
    IF TG_OP = 'DELETE' OR NEW.state = 'DRAFT'
        OR to_jsonb(NEW) - moving IS DISTINCT FROM to_jsonb(OLD) - moving
        OR (OLD.pdf_sha256 IS NOT NULL AND NEW.pdf_sha256 IS DISTINCT FROM OLD.pdf_sha256)
    THEN
        RAISE EXCEPTION 'invoice % is issued and frozen', OLD.id
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
