-- An approval that is taken back is kept: who gave it, when, the seal and the text that was sealed.
-- Hours that it froze may then be told anew; what of them was on an invoice once stays as it was.

CREATE TABLE taken_back_approval (
    id               uuid        PRIMARY KEY,
    entry_id         uuid        NOT NULL REFERENCES time_entry ON DELETE RESTRICT,
    approved_at      timestamptz NOT NULL,
    approver_kind    text        NOT NULL CHECK (
        approver_kind IN ('ORDERER', 'STAFF', 'SILENCE', 'AGREEMENT')
    ),
    approver_name    text        NOT NULL DEFAULT '',
    approver_id      text,
    approver_address text,
    approved_sha256  text        NOT NULL CHECK (approved_sha256 ~ '^[0-9a-f]{64}$'),
    approved_text    text        NOT NULL,
    taken_back_at    timestamptz NOT NULL,
    taken_back_by    text        NOT NULL DEFAULT '',
    reason           text        NOT NULL CHECK (reason <> ''),
    UNIQUE (entry_id, approved_at)
);

CREATE FUNCTION keep_taken_back_approval() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'approval % was taken back and is kept', OLD.id
        USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER taken_back_approval_is_kept BEFORE UPDATE OR DELETE ON taken_back_approval
    FOR EACH ROW EXECUTE FUNCTION keep_taken_back_approval();

-- Where hours are told anew, a line that was on an invoice leaves them and belongs to no hours.
ALTER TABLE entry_line ALTER COLUMN entry_id DROP NOT NULL;

CREATE FUNCTION keep_line_without_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'line % was on an invoice and is kept', OLD.id
        USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER entry_line_without_entry_is_kept BEFORE UPDATE OR DELETE ON entry_line
    FOR EACH ROW WHEN (OLD.entry_id IS NULL)
    EXECUTE FUNCTION keep_line_without_entry();

-- What is approved is frozen: only its way to the invoice and back moves, until the approval that
-- is kept above is taken back while the hours are on no invoice.
CREATE OR REPLACE FUNCTION keep_approved_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moving CONSTANT text[] := ARRAY['state', 'version', 'held_reasons'];
    judged CONSTANT text[] := ARRAY[
        'approved_at', 'approver_kind', 'approver_name', 'approver_id', 'approver_address',
        'approved_sha256', 'rejected_at', 'rejected_by', 'rejected_reason'
    ];
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.state = 'REJECTED'
        AND to_jsonb(NEW) - moving - judged IS NOT DISTINCT FROM to_jsonb(OLD) - moving - judged
        AND EXISTS (
            SELECT FROM taken_back_approval AS kept
            WHERE kept.entry_id = OLD.id AND kept.approved_at = OLD.approved_at
              AND kept.approved_sha256 = OLD.approved_sha256
        )
        AND NOT EXISTS (
            SELECT FROM billed_line AS billed
            WHERE billed.entry_id = OLD.id AND billed.returned_at IS NULL
        )
        AND NOT EXISTS (SELECT FROM pay_line AS earned WHERE earned.entry_id = OLD.id)
    THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'DELETE' OR NEW.state NOT IN ('APPROVED', 'INVOICED')
        OR to_jsonb(NEW) - moving IS DISTINCT FROM to_jsonb(OLD) - moving
    THEN
        RAISE EXCEPTION 'hours % are approved and frozen', OLD.id
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
