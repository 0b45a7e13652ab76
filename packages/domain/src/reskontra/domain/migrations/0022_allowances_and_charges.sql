-- Allowances and charges on a whole invoice, each with what it comes to for each kind of VAT. What an
-- issued invoice says of them is frozen, as everything is that its trigger does not name as moving.

ALTER TABLE invoice ADD COLUMN adjustments jsonb NOT NULL DEFAULT '[]';
