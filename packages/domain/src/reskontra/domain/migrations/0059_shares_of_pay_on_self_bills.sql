-- Each share of pay that is released stands on one of the invoices that we write for companies.

ALTER TABLE pay_release ADD COLUMN self_bill_id uuid REFERENCES self_bill ON DELETE RESTRICT;
UPDATE pay_release SET self_bill_id = pay_line.self_bill_id
FROM pay_line WHERE pay_line.id = pay_release.pay_line_id AND pay_line.self_bill_id IS NOT NULL;
CREATE INDEX pay_release_self_bill ON pay_release (self_bill_id) WHERE self_bill_id IS NOT NULL;
