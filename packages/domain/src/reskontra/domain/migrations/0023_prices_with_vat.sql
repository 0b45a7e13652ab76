-- Prices that include VAT: on an invoice, what its lines come to with it (``net_minor`` is then what is
-- left of that), and as a firm's choice for persons. Both are frozen at issue, as everything is that
-- the triggers do not name as moving.

ALTER TABLE invoice ADD COLUMN prices_include_vat boolean NOT NULL DEFAULT false;
ALTER TABLE invoice_line ADD COLUMN gross_minor bigint;
ALTER TABLE company ADD COLUMN prices_include_vat_for_persons boolean NOT NULL DEFAULT false;
