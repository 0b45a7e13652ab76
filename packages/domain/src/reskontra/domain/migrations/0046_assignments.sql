-- Assignments, what was worked on them, and what comes of it: lines for the customer and for the
-- consultant. Names are unqualified: the search path says whose they are.

CREATE TABLE assignment_series (
    id              uuid        PRIMARY KEY,
    version         integer     NOT NULL DEFAULT 1,
    agreement_id    uuid,
    customer_id     uuid        NOT NULL REFERENCES customer ON DELETE RESTRICT,
    orderer_id      uuid,
    hour_type_id    uuid        NOT NULL REFERENCES hour_type ON DELETE RESTRICT,
    consultant_id   uuid,
    title           text        NOT NULL CHECK (title <> ''),
    description     text        NOT NULL DEFAULT '',
    place           text        NOT NULL DEFAULT '',
    order_number    text,
    buyer_reference text,
    weekdays        jsonb       NOT NULL CHECK (
        jsonb_typeof(weekdays) = 'array' AND weekdays <> '[]' AND weekdays <@
        '["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]'
    ),
    every_weeks     integer     NOT NULL DEFAULT 1 CHECK (every_weeks BETWEEN 1 AND 52),
    begins          integer     NOT NULL CHECK (begins BETWEEN 0 AND 1439),
    ends            integer     NOT NULL CHECK (ends BETWEEN 0 AND 1439),
    first_date      date        NOT NULL,
    last_date       date        NOT NULL CHECK (last_date >= first_date),
    skips_red_days  boolean     NOT NULL DEFAULT true,
    ended_at        timestamptz,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL
);
CREATE INDEX assignment_series_customer ON assignment_series (customer_id);
CREATE INDEX assignment_series_hour_type ON assignment_series (hour_type_id);

CREATE TABLE assignment (
    id              uuid          PRIMARY KEY,
    version         integer       NOT NULL DEFAULT 1,
    number          bigint        NOT NULL UNIQUE CHECK (number > 0),
    agreement_id    uuid,
    customer_id     uuid          NOT NULL REFERENCES customer ON DELETE RESTRICT,
    orderer_id      uuid,
    hour_type_id    uuid          NOT NULL REFERENCES hour_type ON DELETE RESTRICT,
    consultant_id   uuid,
    series_id       uuid          REFERENCES assignment_series ON DELETE RESTRICT,
    state           text          NOT NULL DEFAULT 'REQUESTED' CHECK (
        state IN ('REQUESTED', 'OFFERED', 'CONFIRMED', 'PERFORMED', 'REPORTED', 'APPROVED',
                  'INVOICED', 'CANCELLED', 'REJECTED')
    ),
    title           text          NOT NULL CHECK (title <> ''),
    description     text          NOT NULL DEFAULT '',
    place           text          NOT NULL DEFAULT '',
    begins_at       timestamptz   NOT NULL,
    ends_at         timestamptz   NOT NULL CHECK (ends_at > begins_at),
    ordered_at      timestamptz   NOT NULL,
    order_number    text,
    buyer_reference text,
    -- Terms by hand; without them those of the agreement and of the hour type hold.
    price           numeric(21,6) CHECK (price >= 0),
    pay             numeric(21,6) CHECK (pay >= 0),
    is_final        boolean       NOT NULL DEFAULT false,
    cancelled_at    timestamptz,
    cancel_reason   text          NOT NULL DEFAULT '',
    rejected_reason text          NOT NULL DEFAULT '',
    created_at      timestamptz   NOT NULL,
    updated_at      timestamptz   NOT NULL,
    search_text     text          GENERATED ALWAYS AS (
        translate(
            lower(E'\n' || title || E'\n' || number::text || E'\n' || place || E'\n'),
            'åäáàâãæöøóòôõéèêëüúùûíìîïýÿñçčšžł-‐‑–—',
            'aaaaaaaooooooeeeeuuuuiiiiyynccszl'
        )
    ) STORED,
    CHECK ((state = 'CANCELLED') = (cancelled_at IS NOT NULL)),
    CHECK (consultant_id IS NOT NULL
           OR state IN ('REQUESTED', 'OFFERED', 'CANCELLED', 'REJECTED')),
    UNIQUE (series_id, begins_at)
);
CREATE INDEX assignment_customer ON assignment (customer_id, begins_at);
CREATE INDEX assignment_hour_type ON assignment (hour_type_id);
CREATE INDEX assignment_agreement ON assignment (agreement_id) WHERE agreement_id IS NOT NULL;
CREATE INDEX assignment_consultant ON assignment (consultant_id, begins_at)
    WHERE consultant_id IS NOT NULL;
CREATE INDEX assignment_begins ON assignment (begins_at);
CREATE INDEX assignment_under_way ON assignment (ends_at)
    WHERE state IN ('REQUESTED', 'OFFERED', 'CONFIRMED', 'PERFORMED');

CREATE TABLE time_entry (
    id               uuid        PRIMARY KEY,
    version          integer     NOT NULL DEFAULT 1,
    assignment_id    uuid        NOT NULL REFERENCES assignment ON DELETE RESTRICT,
    consultant_id    uuid,
    customer_id      uuid        NOT NULL REFERENCES customer ON DELETE RESTRICT,
    kind             text        NOT NULL DEFAULT 'WORK' CHECK (kind IN ('WORK', 'CANCELLATION')),
    begins_at        timestamptz NOT NULL,
    ends_at          timestamptz NOT NULL CHECK (ends_at > begins_at),
    break_minutes    integer     NOT NULL DEFAULT 0 CHECK (break_minutes >= 0),
    comment          text        NOT NULL DEFAULT '',
    state            text        NOT NULL DEFAULT 'REPORTED' CHECK (
        state IN ('REPORTED', 'APPROVED', 'INVOICED', 'REJECTED')
    ),
    reported_at      timestamptz NOT NULL,
    reported_by      text        NOT NULL DEFAULT '',
    approved_at      timestamptz,
    approver_kind    text        CHECK (
        approver_kind IN ('ORDERER', 'STAFF', 'SILENCE', 'AGREEMENT')
    ),
    approver_name    text,
    approver_id      text,
    approver_address text,
    approved_sha256  text        CHECK (approved_sha256 ~ '^[0-9a-f]{64}$'),
    rejected_at      timestamptz,
    rejected_by      text,
    rejected_reason  text        NOT NULL DEFAULT '',
    held_reasons     jsonb       NOT NULL DEFAULT '[]',
    revenue_minor    bigint      NOT NULL DEFAULT 0,
    pay_minor        bigint      NOT NULL DEFAULT 0,
    CHECK (kind <> 'WORK' OR consultant_id IS NOT NULL),
    CHECK (kind <> 'WORK' OR ends_at - begins_at <= interval '24 hours'),
    CHECK ((state IN ('APPROVED', 'INVOICED')) = (approved_at IS NOT NULL)),
    CHECK (num_nulls(approved_at, approver_kind, approved_sha256) IN (0, 3)),
    CHECK ((state = 'REJECTED') = (rejected_at IS NOT NULL)),
    -- Nobody works in two places at once. Ranges of a hash stand for "the same consultant", so
    -- that no extension is needed for it.
    CONSTRAINT time_entry_apart EXCLUDE USING gist (
        numrange(uuid_hash_extended(consultant_id, 0), uuid_hash_extended(consultant_id, 0), '[]')
            WITH &&,
        tstzrange(begins_at, ends_at) WITH &&
    ) WHERE (kind = 'WORK' AND state <> 'REJECTED')
);
CREATE INDEX time_entry_assignment ON time_entry (assignment_id);
CREATE INDEX time_entry_customer ON time_entry (customer_id);
CREATE INDEX time_entry_consultant ON time_entry (consultant_id, begins_at)
    WHERE consultant_id IS NOT NULL;
CREATE INDEX time_entry_waits ON time_entry (reported_at) WHERE state = 'REPORTED';
CREATE INDEX time_entry_unbilled ON time_entry (customer_id, begins_at) WHERE state = 'APPROVED';

CREATE TABLE entry_line (
    id             uuid          PRIMARY KEY,
    entry_id       uuid          NOT NULL REFERENCES time_entry ON DELETE RESTRICT,
    position       integer       NOT NULL CHECK (position >= 0),
    side           text          NOT NULL CHECK (side IN ('PRICE', 'PAY')),
    kind           text          NOT NULL CHECK (
        kind IN ('TIME', 'RUSH', 'CANCELLATION', 'TRAVEL', 'MILEAGE', 'EXPENSE')
    ),
    work_date      date          NOT NULL,
    description    text          NOT NULL CHECK (description <> ''),
    window_name    text          NOT NULL DEFAULT '',
    worked_minutes integer       NOT NULL DEFAULT 0 CHECK (worked_minutes >= 0),
    minutes        integer       NOT NULL DEFAULT 0 CHECK (minutes >= 0),
    quantity       numeric(18,6) NOT NULL,
    unit           text          NOT NULL DEFAULT '',
    rate           numeric(21,6) NOT NULL,
    amount_minor   bigint        NOT NULL,
    vat_class      text          CHECK ((side = 'PRICE') = (vat_class IS NOT NULL)),
    exemption      text          CHECK (exemption IS NULL OR vat_class = 'EXEMPT'),
    account        text,
    pay_code       text          NOT NULL DEFAULT '',
    UNIQUE (entry_id, side, position)
);

CREATE TABLE entry_expense (
    id                 uuid          PRIMARY KEY,
    entry_id           uuid          NOT NULL REFERENCES time_entry ON DELETE RESTRICT,
    position           integer       NOT NULL CHECK (position >= 0),
    kind               text          NOT NULL CHECK (kind IN ('TRAVEL', 'MILEAGE', 'EXPENSE')),
    description        text          NOT NULL CHECK (description <> ''),
    quantity           numeric(18,6) NOT NULL CHECK (quantity > 0),
    unit_price         numeric(21,6) CHECK (unit_price >= 0),
    is_billed          boolean       NOT NULL DEFAULT true,
    is_paid            boolean       NOT NULL DEFAULT true,
    receipt_sha256     text          CHECK (receipt_sha256 ~ '^[0-9a-f]{64}$'),
    receipt_name       text,
    receipt_media_type text,
    receipt_size       bigint        CHECK (receipt_size > 0),
    UNIQUE (entry_id, position),
    CHECK (num_nulls(receipt_sha256, receipt_name, receipt_media_type, receipt_size) IN (0, 4))
);

-- What is approved is frozen: only its way to the invoice and back moves.
CREATE FUNCTION keep_approved_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moving CONSTANT text[] := ARRAY['state', 'version', 'held_reasons'];
BEGIN
    IF TG_OP = 'DELETE' OR NEW.state NOT IN ('APPROVED', 'INVOICED')
        OR to_jsonb(NEW) - moving IS DISTINCT FROM to_jsonb(OLD) - moving
    THEN
        RAISE EXCEPTION 'hours % are approved and frozen', OLD.id
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER time_entry_is_kept BEFORE UPDATE OR DELETE ON time_entry
    FOR EACH ROW WHEN (OLD.state IN ('APPROVED', 'INVOICED'))
    EXECUTE FUNCTION keep_approved_entry();

CREATE FUNCTION keep_parts_of_approved_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM touched JOIN time_entry ON time_entry.id = touched.entry_id
        WHERE time_entry.state IN ('APPROVED', 'INVOICED')
    ) THEN
        RAISE EXCEPTION 'parts of approved hours are frozen' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER entry_line_is_not_added AFTER INSERT ON entry_line
    REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION keep_parts_of_approved_entry();
CREATE TRIGGER entry_line_is_not_changed AFTER UPDATE ON entry_line
    REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION keep_parts_of_approved_entry();
CREATE TRIGGER entry_line_is_not_moved AFTER UPDATE ON entry_line
    REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION keep_parts_of_approved_entry();
CREATE TRIGGER entry_line_is_not_removed AFTER DELETE ON entry_line
    REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION keep_parts_of_approved_entry();

CREATE TRIGGER entry_expense_is_not_added AFTER INSERT ON entry_expense
    REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION keep_parts_of_approved_entry();
CREATE TRIGGER entry_expense_is_not_changed AFTER UPDATE ON entry_expense
    REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION keep_parts_of_approved_entry();
CREATE TRIGGER entry_expense_is_not_moved AFTER UPDATE ON entry_expense
    REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION keep_parts_of_approved_entry();
CREATE TRIGGER entry_expense_is_not_removed AFTER DELETE ON entry_expense
    REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION keep_parts_of_approved_entry();

-- what comes of it --------------------------------------------------------------------------------

CREATE TABLE billed_line (
    id            uuid        PRIMARY KEY,
    entry_line_id uuid        NOT NULL REFERENCES entry_line ON DELETE RESTRICT,
    entry_id      uuid        NOT NULL REFERENCES time_entry ON DELETE RESTRICT,
    invoice_id    uuid        NOT NULL REFERENCES invoice ON DELETE RESTRICT,
    position      integer     NOT NULL CHECK (position >= 0),
    billed_at     timestamptz NOT NULL,
    returned_at   timestamptz
);
CREATE INDEX billed_line_line ON billed_line (entry_line_id);
CREATE INDEX billed_line_entry ON billed_line (entry_id);
CREATE INDEX billed_line_invoice ON billed_line (invoice_id);
-- A line is on one invoice at a time.
CREATE UNIQUE INDEX billed_line_once ON billed_line (entry_line_id) WHERE returned_at IS NULL;

CREATE TABLE self_bill (
    id            uuid        PRIMARY KEY,
    version       integer     NOT NULL DEFAULT 1,
    consultant_id uuid        NOT NULL,
    state         text        NOT NULL DEFAULT 'DRAFT',
    created_at    timestamptz NOT NULL,
    updated_at    timestamptz NOT NULL
);
CREATE INDEX self_bill_consultant ON self_bill (consultant_id);

CREATE TABLE pay_line (
    id             uuid          PRIMARY KEY,
    entry_line_id  uuid          NOT NULL UNIQUE REFERENCES entry_line ON DELETE RESTRICT,
    entry_id       uuid          NOT NULL REFERENCES time_entry ON DELETE RESTRICT,
    assignment_id  uuid          NOT NULL REFERENCES assignment ON DELETE RESTRICT,
    consultant_id  uuid          NOT NULL,
    work_date      date          NOT NULL,
    description    text          NOT NULL,
    quantity       numeric(18,6) NOT NULL,
    unit           text          NOT NULL DEFAULT '',
    rate           numeric(21,6) NOT NULL,
    amount_minor   bigint        NOT NULL,
    pay_code       text          NOT NULL DEFAULT '',
    rule           text          NOT NULL CHECK (rule IN ('ON_APPROVAL', 'ON_DATE', 'WHEN_PAID')),
    release_date   date,
    invoice_id     uuid          REFERENCES invoice ON DELETE RESTRICT,
    self_bill_id   uuid          REFERENCES self_bill ON DELETE RESTRICT,
    released_minor bigint        NOT NULL DEFAULT 0,
    created_at     timestamptz   NOT NULL
);
CREATE INDEX pay_line_entry ON pay_line (entry_id);
CREATE INDEX pay_line_assignment ON pay_line (assignment_id);
CREATE INDEX pay_line_consultant ON pay_line (consultant_id, work_date);
CREATE INDEX pay_line_invoice ON pay_line (invoice_id);
CREATE INDEX pay_line_self_bill ON pay_line (self_bill_id);

CREATE TABLE pay_release (
    id           uuid        PRIMARY KEY,
    pay_line_id  uuid        NOT NULL REFERENCES pay_line ON DELETE RESTRICT,
    cause        text        NOT NULL CHECK (cause <> ''),
    amount_minor bigint      NOT NULL,
    released_at  timestamptz NOT NULL,
    UNIQUE (pay_line_id, cause)
);

CREATE TABLE offer_round (
    id            uuid        PRIMARY KEY,
    version       integer     NOT NULL DEFAULT 1,
    assignment_id uuid        NOT NULL REFERENCES assignment ON DELETE RESTRICT,
    state         text        NOT NULL DEFAULT 'RUNNING',
    wave          integer     NOT NULL DEFAULT 1 CHECK (wave > 0),
    waves         jsonb       NOT NULL DEFAULT '[]',
    started_at    timestamptz NOT NULL,
    ended_at      timestamptz
);
CREATE INDEX offer_round_assignment ON offer_round (assignment_id);
-- An assignment is offered in one round at a time.
CREATE UNIQUE INDEX offer_round_runs ON offer_round (assignment_id) WHERE ended_at IS NULL;

CREATE TABLE offer (
    id            uuid        PRIMARY KEY,
    round_id      uuid        NOT NULL REFERENCES offer_round ON DELETE RESTRICT,
    assignment_id uuid        NOT NULL REFERENCES assignment ON DELETE RESTRICT,
    consultant_id uuid        NOT NULL,
    wave          integer     NOT NULL CHECK (wave > 0),
    state         text        NOT NULL DEFAULT 'WAITING' CHECK (
        state IN ('WAITING', 'OFFERED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')
    ),
    sent_at       timestamptz,
    expires_at    timestamptz,
    answered_at   timestamptz,
    reason        text        NOT NULL DEFAULT '',
    UNIQUE (round_id, consultant_id)
);
CREATE INDEX offer_assignment ON offer (assignment_id);
CREATE INDEX offer_consultant ON offer (consultant_id);
CREATE UNIQUE INDEX offer_won ON offer (round_id) WHERE state = 'ACCEPTED';
