-- Credit notes. Names are unqualified: the search path says whose they are.

-- The amounts of a credit note are kept positive, and its kind tells the sign.
ALTER TABLE invoice
    ADD COLUMN kind           text   NOT NULL DEFAULT 'INVOICE' CHECK (kind IN ('INVOICE', 'CREDIT_NOTE')),
    ADD COLUMN credits_id     uuid   REFERENCES invoice ON DELETE RESTRICT,
    ADD COLUMN credit_reason  text   NOT NULL DEFAULT '',
    ADD COLUMN credited_minor bigint NOT NULL DEFAULT 0,
    DROP CONSTRAINT invoice_state_check,
    DROP CONSTRAINT invoice_check4,
    ADD CONSTRAINT invoice_state_check
        CHECK (state IN ('DRAFT', 'ISSUED', 'PARTLY_PAID', 'PAID', 'CREDITED')),
    -- Nobody pays a credit note, so it has no reference to pay by.
    ADD CONSTRAINT invoice_issued_whole CHECK (
        state = 'DRAFT' AND number IS NULL OR state <> 'DRAFT' AND number IS NOT NULL
        AND series IS NOT NULL AND (ocr IS NOT NULL) = (kind = 'INVOICE')
        AND issued_at IS NOT NULL AND seller IS NOT NULL AND buyer IS NOT NULL
    ),
    ADD CONSTRAINT invoice_credits_another
        CHECK ((credits_id IS NOT NULL) = (kind = 'CREDIT_NOTE') AND credits_id <> id),
    ADD CONSTRAINT invoice_credited_at_most CHECK (
        credited_minor BETWEEN 0 AND greatest(total_minor, 0)
        AND (kind = 'INVOICE' OR credited_minor = 0 AND paid_minor = 0)
    );
CREATE INDEX invoice_credits_id ON invoice (credits_id) WHERE credits_id IS NOT NULL;

ALTER TABLE invoice_line ADD COLUMN credits_line_id uuid REFERENCES invoice_line ON DELETE RESTRICT;
CREATE INDEX invoice_line_credits_line_id ON invoice_line (credits_line_id)
    WHERE credits_line_id IS NOT NULL;

CREATE OR REPLACE FUNCTION keep_issued_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moving CONSTANT text[] := ARRAY['state', 'paid_minor', 'credited_minor', 'version',
                                    'updated_at', 'sent_at', 'pdf_sha256', 'pdf_size',
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

-- A company that opens its books after this has the series from the start.
INSERT INTO number_series (name, start_number, next_number)
SELECT 'CREDIT_NOTE', 1001, 1001 WHERE EXISTS (SELECT FROM company);
