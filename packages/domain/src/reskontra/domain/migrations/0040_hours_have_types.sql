-- Types of hours: what an hour costs and pays, and when it costs more. Names are unqualified: the
-- search path says whose they are.

CREATE TABLE hour_type (
    id            uuid          PRIMARY KEY,
    version       integer       NOT NULL DEFAULT 1,
    number        text          NOT NULL CHECK (number <> ''),
    name          text          NOT NULL CHECK (name <> ''),
    name_en       text          NOT NULL DEFAULT '',
    price         numeric(21,6) NOT NULL CHECK (price >= 0),
    pay           numeric(21,6) NOT NULL CHECK (pay >= 0),
    vat_class     text          NOT NULL,
    exemption     text          CHECK (exemption IS NULL OR vat_class = 'EXEMPT'),
    account       text,
    pay_code      text          NOT NULL DEFAULT '',
    price_minimum integer       NOT NULL DEFAULT 0 CHECK (price_minimum BETWEEN 0 AND 1440),
    price_started integer       NOT NULL DEFAULT 1 CHECK (price_started BETWEEN 1 AND 480),
    pay_minimum   integer       NOT NULL DEFAULT 0 CHECK (pay_minimum BETWEEN 0 AND 1440),
    pay_started   integer       NOT NULL DEFAULT 1 CHECK (pay_started BETWEEN 1 AND 480),
    archived_at   timestamptz,
    created_at    timestamptz   NOT NULL,
    updated_at    timestamptz   NOT NULL,
    search_text   text          GENERATED ALWAYS AS (
        translate(
            lower(E'\n' || name || E'\n' || number || E'\n' || name_en || E'\n'),
            'åäáàâãæöøóòôõéèêëüúùûíìîïýÿñçčšžł-‐‑–—',
            'aaaaaaaooooooeeeeuuuuiiiiyynccszl'
        )
    ) STORED
);
CREATE UNIQUE INDEX hour_type_number ON hour_type (lower(number));

-- Times are minutes after midnight on the clock on the wall.
CREATE TABLE hour_type_window (
    id            uuid         PRIMARY KEY,
    hour_type_id  uuid         NOT NULL REFERENCES hour_type ON DELETE CASCADE,
    position      integer      NOT NULL CHECK (position >= 0),
    name          text         NOT NULL CHECK (name <> ''),
    days          jsonb        NOT NULL CHECK (
        jsonb_typeof(days) = 'array' AND days <> '[]' AND days <@
        '["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY", "RED_DAY"]'
    ),
    begins        integer      NOT NULL CHECK (begins BETWEEN 0 AND 1439),
    ends          integer      NOT NULL CHECK (ends BETWEEN 0 AND 1439),
    price_percent numeric(9,6) NOT NULL CHECK (price_percent >= 0),
    pay_percent   numeric(9,6) NOT NULL CHECK (pay_percent >= 0),
    UNIQUE (hour_type_id, position)
);
