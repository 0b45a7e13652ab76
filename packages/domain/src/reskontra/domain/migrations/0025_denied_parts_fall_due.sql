-- What the tax authority denies falls due on a day of its own. Names are unqualified: the search path
-- says whose they are.

ALTER TABLE invoice
    ADD COLUMN denied_due_date date,
    ADD CONSTRAINT invoice_denied_part_is_due_later CHECK (
        denied_due_date IS NULL OR (denied_minor > 0 AND denied_due_date >= due_date)
    );

CREATE OR REPLACE FUNCTION keep_issued_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moving CONSTANT text[] := ARRAY['state', 'paid_minor', 'credited_minor', 'denied_minor',
                                    'denied_due_date', 'version', 'updated_at', 'sent_at',
                                    'pdf_sha256', 'pdf_size', 'pdf_rendered_at', 'search_text'];
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

-- What was denied before: thirty days from then.
UPDATE invoice SET denied_due_date = greatest(due_date, told.decided + 30)
FROM (
    SELECT invoice_id, max(decided_at)::date AS decided FROM claim
    WHERE approved_minor < requested_minor GROUP BY invoice_id
) AS told
WHERE told.invoice_id = invoice.id AND invoice.denied_minor > 0;
