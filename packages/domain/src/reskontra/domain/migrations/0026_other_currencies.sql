-- Invoices in other currencies than kronor. What a currency is worth is published for all firms alike
-- (platform.published_rates); what a firm enters itself lies here, and is never changed.

CREATE TABLE entered_rate (
    id         uuid           PRIMARY KEY,
    currency   text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$' AND currency <> 'SEK'),
    day        date           NOT NULL,
    kronor     numeric(20, 8) NOT NULL CHECK (kronor > 0),
    reason     text           NOT NULL,
    entered_at timestamptz    NOT NULL
);
CREATE INDEX entered_rate_currency_day ON entered_rate (currency, day);

CREATE FUNCTION keep_entered_rate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a rate that was entered is kept' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER entered_rate_is_kept BEFORE UPDATE OR DELETE ON entered_rate
    FOR EACH ROW EXECUTE FUNCTION keep_entered_rate();

ALTER TABLE customer ADD COLUMN currency text CHECK (currency ~ '^[A-Z]{3}$');

-- The rate that an invoice was issued by, and what it comes to in kronor by that rate. They are frozen,
-- as everything is that the trigger of invoices does not name as moving. A draft has none of them.
ALTER TABLE invoice
    ADD COLUMN rate          numeric(20, 8) CHECK (rate > 0),
    ADD COLUMN rate_date     date,
    ADD COLUMN rate_source   text CHECK (rate_source IN ('ECB', 'ENTERED')),
    ADD COLUMN rate_reason   text,
    ADD COLUMN net_sek_minor bigint,
    ADD COLUMN vat_sek_minor bigint;
ALTER TABLE invoice ADD CONSTRAINT invoice_is_told_in_kronor CHECK (
    CASE WHEN currency = 'SEK' OR issued_at IS NULL THEN num_nonnulls(rate, rate_date, rate_source,
        net_sek_minor, vat_sek_minor) = 0
    ELSE num_nonnulls(rate, rate_date, rate_source, net_sek_minor, vat_sek_minor) = 5 END
);

-- The rate of the invoice that a payment counts on; none where it is in kronor.
ALTER TABLE allocation ADD COLUMN rate numeric(20, 8) CHECK (rate > 0);
