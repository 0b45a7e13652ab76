-- Claims of ROT and RUT. Names are unqualified: the search path says whose they are.

CREATE TABLE claim_file (
    id         uuid        PRIMARY KEY,
    kind       text        NOT NULL CHECK (kind IN ('ROT', 'RUT')),
    year       int         NOT NULL,
    serial     int         NOT NULL UNIQUE,
    name       text        NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 16),
    xml        text        NOT NULL,
    sha256     text        NOT NULL,
    created_at timestamptz NOT NULL
);

CREATE TABLE claim (
    id              uuid        PRIMARY KEY,
    file_id         uuid        NOT NULL REFERENCES claim_file ON DELETE RESTRICT,
    invoice_id      uuid        NOT NULL REFERENCES invoice ON DELETE RESTRICT,
    invoice_number  bigint      NOT NULL,
    name            text        NOT NULL,
    personal_number text        NOT NULL,
    paid_date       date        NOT NULL,
    price_minor     bigint      NOT NULL CHECK (price_minor > 0),
    requested_minor bigint      NOT NULL CHECK (requested_minor BETWEEN 1 AND price_minor),
    approved_minor  bigint      CHECK (approved_minor BETWEEN 0 AND requested_minor),
    reason          text        NOT NULL DEFAULT '',
    decided_at      timestamptz,
    CHECK ((approved_minor IS NULL) = (decided_at IS NULL)),
    -- Nothing is ever claimed twice.
    UNIQUE (invoice_id, personal_number)
);
CREATE INDEX claim_file_id ON claim (file_id);

-- A claim is kept as it was made, and a decision as it was told.
CREATE FUNCTION keep_claim() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moving CONSTANT text[] := ARRAY['approved_minor', 'reason', 'decided_at'];
BEGIN
    IF TG_OP = 'DELETE' OR OLD.decided_at IS NOT NULL
        OR to_jsonb(NEW) - moving IS DISTINCT FROM to_jsonb(OLD) - moving
    THEN
        RAISE EXCEPTION 'claim % is kept', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER claim_is_kept BEFORE UPDATE OR DELETE ON claim
    FOR EACH ROW EXECUTE FUNCTION keep_claim();

CREATE FUNCTION keep_claim_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'claim file % is kept', OLD.id USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER claim_file_is_kept BEFORE UPDATE OR DELETE ON claim_file
    FOR EACH ROW EXECUTE FUNCTION keep_claim_file();
