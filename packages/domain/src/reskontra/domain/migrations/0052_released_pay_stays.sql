-- What was released by invoices that were credited whole, before the hours came onto a new one.

ALTER TABLE pay_line ADD COLUMN kept_minor bigint NOT NULL DEFAULT 0;
UPDATE pay_line SET kept_minor = released_minor WHERE invoice_id IS NULL AND rule = 'WHEN_PAID';
