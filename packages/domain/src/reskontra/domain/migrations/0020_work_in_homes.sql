-- ROT and RUT. Names are unqualified: the search path says whose they are.

-- The tax authority pays the deduction instead of the buyer; what it denies, the buyer owes after all.
ALTER TABLE invoice
    ADD COLUMN household       jsonb,
    ADD COLUMN deduction_minor bigint NOT NULL DEFAULT 0,
    ADD COLUMN denied_minor    bigint NOT NULL DEFAULT 0,
    ADD CONSTRAINT invoice_deduction_in_kronor CHECK (
        deduction_minor >= 0 AND deduction_minor % 100 = 0
        AND (state = 'DRAFT' OR deduction_minor <= greatest(total_minor, 0))
        AND denied_minor BETWEEN 0 AND deduction_minor
    );
ALTER TABLE invoice_line ADD COLUMN household jsonb;

CREATE OR REPLACE FUNCTION keep_issued_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moving CONSTANT text[] := ARRAY['state', 'paid_minor', 'credited_minor', 'denied_minor',
                                    'version', 'updated_at', 'sent_at', 'pdf_sha256', 'pdf_size',
                                    'pdf_rendered_at', 'search_text'];
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

-- What each person was given of the reduction, and what was taken back: by a credit note, or by a no
-- from the tax authority. Only the year moves: it is that of the payment.
CREATE TABLE household_entry (
    id              uuid   PRIMARY KEY,
    invoice_id      uuid   NOT NULL REFERENCES invoice ON DELETE RESTRICT,
    cause           text   NOT NULL CHECK (cause IN ('ISSUE', 'CREDIT', 'DENIAL')),
    kind            text   NOT NULL CHECK (kind IN ('ROT', 'RUT')),
    name            text   NOT NULL,
    personal_number text   NOT NULL,
    year            int    NOT NULL,
    price_minor     bigint NOT NULL,
    deduction_minor bigint NOT NULL,
    CHECK (CASE cause WHEN 'ISSUE' THEN deduction_minor >= 0 AND price_minor >= 0
                      ELSE deduction_minor <= 0 AND price_minor <= 0 END)
);
CREATE INDEX household_entry_invoice_id ON household_entry (invoice_id);
CREATE INDEX household_entry_personal_number ON household_entry (personal_number, year);

CREATE FUNCTION keep_household_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR to_jsonb(NEW) - 'year' IS DISTINCT FROM to_jsonb(OLD) - 'year' THEN
        RAISE EXCEPTION 'household entry % is kept', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER household_entry_is_kept BEFORE UPDATE OR DELETE ON household_entry
    FOR EACH ROW EXECUTE FUNCTION keep_household_entry();

-- What is paid too much is judged by what the buyer was to pay.
DROP INDEX invoice_to_refund;
CREATE INDEX invoice_to_refund ON invoice (id)
    WHERE kind = 'INVOICE' AND state <> 'DRAFT'
        AND paid_minor + credited_minor > (total_minor - deduction_minor + denied_minor);
