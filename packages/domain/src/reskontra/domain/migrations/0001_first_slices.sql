-- The first tables of a tenant. Names are unqualified: the search path says whose they are.

-- company ---------------------------------------------------------------------------------------

CREATE TABLE company (
    id                      uuid        PRIMARY KEY,
    version                 integer     NOT NULL DEFAULT 1,
    name                    text        NOT NULL,
    org_number              text        NOT NULL,
    vat_number              text,
    seat                    text        NOT NULL DEFAULT '',
    address_line1           text        NOT NULL DEFAULT '',
    address_line2           text        NOT NULL DEFAULT '',
    postal_code             text        NOT NULL DEFAULT '',
    city                    text        NOT NULL DEFAULT '',
    country                 text        NOT NULL DEFAULT 'SE',
    email                   text,
    phone                   text,
    website                 text,
    is_f_skatt_approved     boolean     NOT NULL DEFAULT false,
    bankgiro                text,
    plusgiro                text,
    iban                    text,
    bic                     text,
    payment_terms_days      integer     NOT NULL DEFAULT 30 CHECK (payment_terms_days BETWEEN 0 AND 365),
    rounds_to_krona         boolean     NOT NULL DEFAULT true,
    ocr_has_length_digit    boolean     NOT NULL DEFAULT true,
    locale                  text        NOT NULL DEFAULT 'sv',
    logo_sha256             text,
    logo_media_type         text,
    closed_through_date     date,
    created_at              timestamptz NOT NULL,
    updated_at              timestamptz NOT NULL,
    is_only_one             boolean     NOT NULL DEFAULT true UNIQUE CHECK (is_only_one)
);

CREATE TABLE number_series (
    name         text    PRIMARY KEY,
    start_number bigint  NOT NULL CHECK (start_number > 0),
    next_number  bigint  NOT NULL CHECK (next_number >= start_number),
    version      integer NOT NULL DEFAULT 1
);

-- customers -------------------------------------------------------------------------------------

CREATE TABLE customer (
    id                 uuid        PRIMARY KEY,
    version            integer     NOT NULL DEFAULT 1,
    number             bigint      NOT NULL UNIQUE,
    kind               text        NOT NULL CHECK (kind IN ('PERSON', 'COMPANY', 'AUTHORITY')),
    name               text        NOT NULL,
    org_number         text,
    vat_number         text,
    email              text,
    phone              text,
    address_line1      text        NOT NULL DEFAULT '',
    address_line2      text        NOT NULL DEFAULT '',
    postal_code        text        NOT NULL DEFAULT '',
    city               text        NOT NULL DEFAULT '',
    country            text        NOT NULL DEFAULT 'SE',
    locale             text        NOT NULL DEFAULT 'sv',
    buyer_reference    text,
    payment_terms_days integer     CHECK (payment_terms_days BETWEEN 0 AND 365),
    peppol_id          text,
    gln                text,
    created_at         timestamptz NOT NULL,
    updated_at         timestamptz NOT NULL
);
CREATE INDEX customer_name ON customer (lower(name), id);
CREATE INDEX customer_org_number ON customer (org_number) WHERE org_number IS NOT NULL;

CREATE TABLE contact (
    id          uuid    PRIMARY KEY,
    customer_id uuid    NOT NULL REFERENCES customer ON DELETE RESTRICT,
    position    integer NOT NULL,
    name        text    NOT NULL,
    email       text,
    phone       text,
    roles       jsonb   NOT NULL DEFAULT '[]',
    UNIQUE (customer_id, position)
);

-- Consent is a ledger: the newest row of a channel is the one in force.
CREATE TABLE consent (
    id              uuid        PRIMARY KEY,
    customer_id     uuid        NOT NULL REFERENCES customer ON DELETE RESTRICT,
    channel         text        NOT NULL CHECK (channel IN ('EMAIL', 'PEPPOL', 'SMS')),
    state           text        NOT NULL CHECK (state IN ('GIVEN', 'WITHDRAWN')),
    source          text        NOT NULL,
    wording         text        NOT NULL,
    wording_version text        NOT NULL,
    evidence        text        NOT NULL DEFAULT '',
    actor_kind      text        NOT NULL,
    actor_id        text        NOT NULL,
    recorded_at     timestamptz NOT NULL
);
CREATE INDEX consent_in_force ON consent (customer_id, channel, id DESC);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a row of % is never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER consent_is_kept BEFORE UPDATE OR DELETE ON consent
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- delivery --------------------------------------------------------------------------------------

CREATE TABLE parcel (
    id          uuid        PRIMARY KEY,
    purpose     text        NOT NULL,
    subject     text        NOT NULL,
    channel     text        NOT NULL CHECK (channel IN ('EMAIL', 'PEPPOL', 'SMS')),
    recipient   text        NOT NULL,
    generation  integer     NOT NULL DEFAULT 1,
    template    text        NOT NULL,
    locale      text        NOT NULL,
    facts       jsonb       NOT NULL,
    attachments jsonb       NOT NULL DEFAULT '[]',
    state       text        NOT NULL CHECK (
        state IN ('PREPARING', 'QUEUED', 'SENDING', 'SENT', 'FAILED', 'CANCELLED')
    ),
    attempts    integer     NOT NULL DEFAULT 0,
    reason      text,
    receipt     text,
    message_id  text        NOT NULL UNIQUE,
    due_at      timestamptz NOT NULL,
    claimed_at  timestamptz,
    sent_at     timestamptz,
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL,
    UNIQUE (subject, channel, recipient, purpose, generation)
);
CREATE INDEX parcel_waiting ON parcel (due_at) WHERE state IN ('QUEUED', 'SENDING');

-- invoicing -------------------------------------------------------------------------------------

CREATE TABLE invoice (
    id              uuid        PRIMARY KEY,
    version         integer     NOT NULL DEFAULT 1,
    state           text        NOT NULL CHECK (state IN ('DRAFT', 'ISSUED', 'PARTLY_PAID', 'PAID')),
    series          text,
    number          bigint,
    ocr             text,
    customer_id     uuid        REFERENCES customer ON DELETE RESTRICT,
    buyer_name      text        NOT NULL,
    buyer           jsonb,
    seller          jsonb,
    currency        text        NOT NULL DEFAULT 'SEK',
    locale          text        NOT NULL DEFAULT 'sv',
    invoice_date    date        NOT NULL,
    due_date        date        NOT NULL,
    buyer_reference text        NOT NULL DEFAULT '',
    our_reference   text        NOT NULL DEFAULT '',
    note            text        NOT NULL DEFAULT '',
    net_minor       bigint      NOT NULL,
    vat_minor       bigint      NOT NULL,
    rounding_minor  bigint      NOT NULL,
    total_minor     bigint      NOT NULL,
    vat_rows        jsonb       NOT NULL DEFAULT '[]',
    paid_minor      bigint      NOT NULL DEFAULT 0,
    issued_at       timestamptz,
    sent_at         timestamptz,
    pdf_sha256      text,
    pdf_size        bigint,
    pdf_rendered_at timestamptz,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    CHECK (total_minor = net_minor + vat_minor + rounding_minor),
    CHECK (paid_minor BETWEEN 0 AND greatest(total_minor, 0)),
    CHECK (due_date >= invoice_date),
    CHECK (customer_id IS NOT NULL OR buyer IS NOT NULL),
    CHECK (state = 'DRAFT' AND number IS NULL OR state <> 'DRAFT' AND number IS NOT NULL
        AND series IS NOT NULL AND ocr IS NOT NULL AND issued_at IS NOT NULL
        AND seller IS NOT NULL AND buyer IS NOT NULL)
);
CREATE UNIQUE INDEX invoice_number ON invoice (series, number) WHERE number IS NOT NULL;
CREATE INDEX invoice_ocr ON invoice (ocr) WHERE ocr IS NOT NULL;
CREATE INDEX invoice_customer_id ON invoice (customer_id, id) WHERE customer_id IS NOT NULL;
CREATE INDEX invoice_date ON invoice (invoice_date, id);
CREATE INDEX invoice_open ON invoice (due_date, id) WHERE state IN ('ISSUED', 'PARTLY_PAID');

CREATE TABLE invoice_line (
    id               uuid          PRIMARY KEY,
    invoice_id       uuid          NOT NULL REFERENCES invoice ON DELETE CASCADE,
    position         integer       NOT NULL,
    description      text          NOT NULL,
    quantity         numeric(18,6) NOT NULL,
    unit             text          NOT NULL DEFAULT '',
    unit_price       numeric(21,6) NOT NULL,
    discount_percent numeric(9,6)  NOT NULL DEFAULT 0,
    vat_rate         numeric(5,2)  NOT NULL,
    net_minor        bigint        NOT NULL,
    UNIQUE (invoice_id, position)
);

-- An issued invoice is a document: what is not named here as moving can never move again.
CREATE FUNCTION keep_issued_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moving CONSTANT text[] := ARRAY['state', 'paid_minor', 'version', 'updated_at', 'sent_at',
                                    'pdf_sha256', 'pdf_size', 'pdf_rendered_at'];
BEGIN
    IF TG_OP = 'DELETE' OR NEW.state = 'DRAFT'
        OR to_jsonb(NEW) - moving IS DISTINCT FROM to_jsonb(OLD) - moving
        OR (OLD.pdf_sha256 IS NOT NULL AND NEW.pdf_sha256 IS DISTINCT FROM OLD.pdf_sha256)
    THEN
        RAISE EXCEPTION 'invoice % is issued and frozen', OLD.id
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER invoice_is_kept BEFORE UPDATE OR DELETE ON invoice
    FOR EACH ROW WHEN (OLD.state <> 'DRAFT') EXECUTE FUNCTION keep_issued_invoice();

CREATE FUNCTION keep_lines_of_issued_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM touched JOIN invoice ON invoice.id = touched.invoice_id
        WHERE invoice.state <> 'DRAFT'
    ) THEN
        RAISE EXCEPTION 'lines of an issued invoice are frozen' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER invoice_line_is_not_added AFTER INSERT ON invoice_line
    REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION keep_lines_of_issued_invoice();
CREATE TRIGGER invoice_line_is_not_changed AFTER UPDATE ON invoice_line
    REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION keep_lines_of_issued_invoice();
CREATE TRIGGER invoice_line_is_not_moved AFTER UPDATE ON invoice_line
    REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION keep_lines_of_issued_invoice();
CREATE TRIGGER invoice_line_is_not_removed AFTER DELETE ON invoice_line
    REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION keep_lines_of_issued_invoice();

-- payments --------------------------------------------------------------------------------------

CREATE TABLE payment (
    id            uuid        PRIMARY KEY,
    received_date date        NOT NULL,
    amount_minor  bigint      NOT NULL CHECK (amount_minor > 0),
    currency      text        NOT NULL DEFAULT 'SEK',
    source        text        NOT NULL CHECK (source IN ('MANUAL')),
    reference     text        NOT NULL DEFAULT '',
    created_at    timestamptz NOT NULL
);
CREATE INDEX payment_received_date ON payment (received_date, id);

CREATE TABLE allocation (
    id           uuid        PRIMARY KEY,
    payment_id   uuid        NOT NULL REFERENCES payment ON DELETE RESTRICT,
    invoice_id   uuid        NOT NULL REFERENCES invoice ON DELETE RESTRICT,
    amount_minor bigint      NOT NULL CHECK (amount_minor > 0),
    allocated_at timestamptz NOT NULL,
    undone_at    timestamptz
);
CREATE INDEX allocation_payment_id ON allocation (payment_id);
CREATE INDEX allocation_invoice_id ON allocation (invoice_id);
