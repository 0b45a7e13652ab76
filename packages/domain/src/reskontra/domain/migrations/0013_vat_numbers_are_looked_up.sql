-- What the EU's register of VAT numbers says. The newest answer lies on the card beside the number.

ALTER TABLE customer
    ADD COLUMN vat_check          jsonb,
    ADD COLUMN vat_check_asked_at timestamptz;

CREATE TABLE vat_check (
    id                  uuid        PRIMARY KEY,
    customer_id         uuid        NOT NULL REFERENCES customer ON DELETE CASCADE,
    number              text        NOT NULL,
    requester           text,
    state               text        CHECK (state IN ('VALID', 'INVALID', 'UNKNOWN')),
    reason              text,
    name                text        NOT NULL DEFAULT '',
    address             text        NOT NULL DEFAULT '',
    consultation_number text,
    attempts            integer     NOT NULL DEFAULT 0,
    actor_kind          text        NOT NULL CHECK (actor_kind IN ('USER', 'TOKEN', 'SYSTEM', 'LINK')),
    actor_id            text        NOT NULL,
    asked_at            timestamptz NOT NULL,
    held_until          timestamptz,
    checked_at          timestamptz,
    CHECK ((state IS NULL) = (checked_at IS NULL))
);
CREATE INDEX vat_check_customer_id ON vat_check (customer_id, id);

-- What the register has said is proof: it stays as it was said.
CREATE FUNCTION keep_vat_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state IN ('VALID', 'INVALID') THEN
        RAISE EXCEPTION 'what was said of VAT number % is kept', OLD.number
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_vat_check BEFORE UPDATE ON vat_check
    FOR EACH ROW EXECUTE FUNCTION keep_vat_check();
