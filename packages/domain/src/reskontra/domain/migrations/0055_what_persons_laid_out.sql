-- Persons are repaid what they laid out, VAT and all; what a company lays out it invoices without.
-- Where nothing is known of the VAT, what was paid is taken to hold none.

ALTER TABLE entry_expense ADD COLUMN vat numeric(21,6) NOT NULL DEFAULT 0 CHECK (vat >= 0);
-- The part of what is paid out that comes back to the firm as input VAT.
ALTER TABLE entry_line ADD COLUMN vat_minor bigint NOT NULL DEFAULT 0;
-- On which terms the work was done when it was reported; '' where it was not written down.
ALTER TABLE time_entry ADD COLUMN worked_as text NOT NULL DEFAULT '';
