-- Agreements by which sums are paid on account, and sums whose invoices are credited whole.

ALTER TABLE agreement
    DROP CONSTRAINT agreement_form_check,
    ADD CONSTRAINT agreement_form_check CHECK (
        form IN ('RUNNING', 'FIXED_PRICE', 'ADVANCE', 'RETAINER', 'HOUR_BANK', 'ON_ACCOUNT')
    );

ALTER TABLE instalment
    ADD COLUMN credited_at timestamptz,
    ADD CONSTRAINT instalment_credited CHECK (credited_at IS NULL OR invoice_id IS NOT NULL);
