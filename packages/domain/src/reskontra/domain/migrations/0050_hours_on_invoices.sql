-- The hours that an invoice is made of, as its appendix tells them: frozen with the invoice.

ALTER TABLE invoice ADD COLUMN time_sheet jsonb;
