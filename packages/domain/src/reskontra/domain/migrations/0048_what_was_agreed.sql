-- What was agreed with customers. Names are unqualified: the search path says whose they are.

CREATE TABLE agreement (
    id                         uuid          PRIMARY KEY,
    version                    integer       NOT NULL DEFAULT 1,
    number                     bigint        NOT NULL UNIQUE CHECK (number > 0),
    customer_id                uuid          NOT NULL REFERENCES customer,
    name                       text          NOT NULL CHECK (name <> ''),
    form                       text          NOT NULL DEFAULT 'RUNNING' CHECK (
        form IN ('RUNNING', 'FIXED_PRICE', 'ADVANCE', 'RETAINER', 'HOUR_BANK')
    ),
    policy                     text          NOT NULL DEFAULT 'ON_APPROVAL' CHECK (
        policy IN ('ON_REPORT', 'ON_APPROVAL', 'SILENT_APPROVAL', 'MONTHLY', 'MANUAL')
    ),
    silent_days                integer       CHECK (silent_days BETWEEN 1 AND 60),
    monthly_day                integer       CHECK (monthly_day BETWEEN 1 AND 28),
    valid_from                 date          NOT NULL,
    valid_to                   date          CHECK (valid_to >= valid_from),
    cancellation_hours         integer       CHECK (cancellation_hours BETWEEN 1 AND 720),
    cancellation_price_percent numeric(9,6)  NOT NULL DEFAULT 100 CHECK (
        cancellation_price_percent BETWEEN 0 AND 100
    ),
    cancellation_pay_percent   numeric(9,6)  NOT NULL DEFAULT 100 CHECK (
        cancellation_pay_percent BETWEEN 0 AND 100
    ),
    rush_hours                 integer       CHECK (rush_hours BETWEEN 1 AND 720),
    rush_price_percent         numeric(9,6)  NOT NULL DEFAULT 0 CHECK (rush_price_percent >= 0),
    rush_pay_percent           numeric(9,6)  NOT NULL DEFAULT 0 CHECK (rush_pay_percent >= 0),
    mileage_price              numeric(21,6) CHECK (mileage_price >= 0),
    mileage_pay                numeric(21,6) CHECK (mileage_pay >= 0),
    order_number               text,
    buyer_reference            text,
    needs_order_number         boolean       NOT NULL DEFAULT false,
    our_reference              text,
    note                       text          NOT NULL DEFAULT '',
    ended_at                   timestamptz,
    created_at                 timestamptz   NOT NULL,
    updated_at                 timestamptz   NOT NULL,
    search_text                text          GENERATED ALWAYS AS (
        translate(
            lower(E'\n' || name || E'\n' || number::text || E'\n'
                  || coalesce(order_number, '') || E'\n'),
            'åäáàâãæöøóòôõéèêëüúùûíìîïýÿñçčšžł-‐‑–—',
            'aaaaaaaooooooeeeeuuuuiiiiyynccszl'
        )
    ) STORED,
    CHECK (policy <> 'SILENT_APPROVAL' OR silent_days IS NOT NULL),
    CHECK (policy <> 'MONTHLY' OR monthly_day IS NOT NULL)
);
CREATE INDEX agreement_customer ON agreement (customer_id);

CREATE TABLE agreement_price (
    id           uuid          PRIMARY KEY,
    agreement_id uuid          NOT NULL REFERENCES agreement ON DELETE CASCADE,
    hour_type_id uuid          NOT NULL REFERENCES hour_type,
    price        numeric(21,6) NOT NULL CHECK (price >= 0),
    valid_from   date          NOT NULL,
    UNIQUE (agreement_id, hour_type_id, valid_from)
);
CREATE INDEX agreement_price_hour_type ON agreement_price (hour_type_id);

CREATE TABLE period_plan (
    agreement_id  uuid          PRIMARY KEY REFERENCES agreement ON DELETE CASCADE,
    months        integer       NOT NULL CHECK (months BETWEEN 1 AND 12),
    begins_date   date          NOT NULL,
    description   text          NOT NULL CHECK (description <> ''),
    amount_minor  bigint        NOT NULL CHECK (amount_minor >= 0),
    vat_class     text          NOT NULL,
    minutes       integer       CHECK (minutes > 0),
    overage_price numeric(21,6) CHECK (overage_price >= 0),
    warn_percent  integer       CHECK (warn_percent BETWEEN 1 AND 100),
    at_end        text          CHECK (at_end IN ('ROLLS', 'EXPIRES')),
    CHECK (num_nonnulls(minutes, overage_price, warn_percent, at_end) IN (0, 4))
);

CREATE TABLE instalment (
    id               uuid        PRIMARY KEY,
    agreement_id     uuid        NOT NULL REFERENCES agreement,
    due_date         date        NOT NULL,
    description      text        NOT NULL CHECK (description <> ''),
    amount_minor     bigint      NOT NULL CHECK (amount_minor > 0),
    vat_class        text        NOT NULL,
    period_from_date date,
    period_to_date   date        CHECK (period_to_date >= period_from_date),
    invoice_id       uuid        REFERENCES invoice,
    billed_at        timestamptz,
    tried_at         timestamptz,
    held_reasons     jsonb       NOT NULL DEFAULT '[]',
    CHECK ((invoice_id IS NULL) = (billed_at IS NULL)),
    UNIQUE (agreement_id, period_from_date)
);
CREATE INDEX instalment_due ON instalment (due_date) WHERE billed_at IS NULL;
CREATE INDEX instalment_invoice ON instalment (invoice_id) WHERE invoice_id IS NOT NULL;

-- Nothing is drawn below zero, whoever draws at once.
CREATE TABLE hour_bank (
    id                 uuid          PRIMARY KEY,
    agreement_id       uuid          NOT NULL REFERENCES agreement,
    period_from_date   date          NOT NULL,
    period_to_date     date          NOT NULL CHECK (period_to_date >= period_from_date),
    minutes            integer       NOT NULL CHECK (minutes > 0),
    rolled_in_minutes  integer       NOT NULL DEFAULT 0 CHECK (rolled_in_minutes >= 0),
    rolled_out_minutes integer       NOT NULL DEFAULT 0 CHECK (rolled_out_minutes >= 0),
    drawn_minutes      integer       NOT NULL DEFAULT 0 CHECK (drawn_minutes >= 0),
    overage_price      numeric(21,6) NOT NULL CHECK (overage_price >= 0),
    warn_percent       integer       NOT NULL CHECK (warn_percent BETWEEN 1 AND 100),
    at_end             text          NOT NULL CHECK (at_end IN ('ROLLS', 'EXPIRES')),
    warned_at          timestamptz,
    CHECK (drawn_minutes + rolled_out_minutes <= minutes + rolled_in_minutes),
    UNIQUE (agreement_id, period_from_date)
);

CREATE TABLE hour_bank_draw (
    entry_id      uuid          PRIMARY KEY,
    agreement_id  uuid          NOT NULL REFERENCES agreement,
    hour_bank_id  uuid          REFERENCES hour_bank,
    work_date     date          NOT NULL,
    minutes       integer       NOT NULL CHECK (minutes >= 0),
    over_minutes  integer       NOT NULL CHECK (over_minutes >= 0),
    overage_price numeric(21,6) NOT NULL CHECK (overage_price >= 0),
    drawn_at      timestamptz   NOT NULL,
    CHECK (minutes = 0 OR hour_bank_id IS NOT NULL)
);
CREATE INDEX hour_bank_draw_agreement ON hour_bank_draw (agreement_id);
CREATE INDEX hour_bank_draw_bank ON hour_bank_draw (hour_bank_id);
