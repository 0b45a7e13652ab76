-- VAT as dated law and decided cases: what is sold, its class, the case that is chosen or was frozen,
-- when it was supplied, and how seller and buyer stand. Names are unqualified: the search path says
-- whose they are.

ALTER TABLE company ADD COLUMN vat_status text NOT NULL DEFAULT 'NORMAL'
    CHECK (vat_status IN ('NORMAL', 'SMALL_BUSINESS', 'UNREGISTERED'));

ALTER TABLE customer
    ADD COLUMN is_construction_business boolean NOT NULL DEFAULT false,
    ADD COLUMN construction_noted_at timestamptz,
    ADD COLUMN construction_noted_by text;

ALTER TABLE invoice
    ADD COLUMN supply_date date,
    ADD COLUMN supply_to date,
    ADD CONSTRAINT invoice_supply_period CHECK (supply_to >= supply_date);

ALTER TABLE invoice_line
    ADD COLUMN sold text,
    ADD COLUMN vat_class text,
    ADD COLUMN vat_case text,
    ADD COLUMN exemption text;
