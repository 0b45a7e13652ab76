-- Those who do the work, and what an hour of theirs pays. Names are unqualified: the search path says
-- whose they are.

CREATE TABLE consultant (
    id                       uuid         PRIMARY KEY,
    version                  integer      NOT NULL DEFAULT 1,
    number                   bigint       NOT NULL UNIQUE,
    name                     text         NOT NULL CHECK (name <> ''),
    kind                     text         NOT NULL CHECK (
        kind IN ('EMPLOYEE', 'HOURLY', 'COMPANY', 'SELF_EMPLOYED')
    ),
    email                    text,
    phone                    text,
    locale                   text         NOT NULL DEFAULT 'sv',
    org_number               text,
    vat_number               text,
    address_line1            text         NOT NULL DEFAULT '',
    address_line2            text         NOT NULL DEFAULT '',
    postal_code              text         NOT NULL DEFAULT '',
    city                     text         NOT NULL DEFAULT '',
    country                  text         NOT NULL DEFAULT 'SE',
    f_skatt_checked_date     date,
    self_billing_agreed_date date,
    fee_percent              numeric(9,6) CHECK (fee_percent BETWEEN 0 AND 100),
    qualifications           jsonb        NOT NULL DEFAULT '[]' CHECK (
        jsonb_typeof(qualifications) = 'array'
    ),
    -- The lowest is asked first.
    priority                 integer      NOT NULL DEFAULT 100 CHECK (priority BETWEEN 1 AND 999),
    release                  text         NOT NULL CHECK (
        release IN ('ON_APPROVAL', 'ON_DATE', 'WHEN_PAID')
    ),
    release_day              integer      CHECK (release_day BETWEEN 1 AND 31),
    -- Who logs in as this consultant; people are kept with the platform.
    user_id                  uuid         UNIQUE,
    -- A link tells which version it was made for, so that a step up ends them all.
    link_version             integer      NOT NULL DEFAULT 1,
    archived_at              timestamptz,
    created_at               timestamptz  NOT NULL,
    updated_at               timestamptz  NOT NULL,
    search_text              text         GENERATED ALWAYS AS (
        translate(
            lower(E'\n' || name || E'\n' || number::text || E'\n' || coalesce(email, '') || E'\n'
                  || coalesce(phone, '') || E'\n' || coalesce(org_number, '') || E'\n'),
            'åäáàâãæöøóòôõéèêëüúùûíìîïýÿñçčšžł-‐‑–—',
            'aaaaaaaooooooeeeeuuuuiiiiyynccszl'
        )
    ) STORED,
    CHECK ((kind = 'SELF_EMPLOYED') = (fee_percent IS NOT NULL)),
    CHECK ((release = 'ON_DATE') = (release_day IS NOT NULL))
);

CREATE TABLE consultant_pay (
    id            uuid          PRIMARY KEY,
    consultant_id uuid          NOT NULL REFERENCES consultant ON DELETE RESTRICT,
    hour_type_id  uuid          NOT NULL REFERENCES hour_type ON DELETE RESTRICT,
    pay           numeric(21,6) NOT NULL CHECK (pay >= 0),
    valid_from    date          NOT NULL,
    UNIQUE (consultant_id, hour_type_id, valid_from)
);

CREATE INDEX consultant_pay_hour_type ON consultant_pay (hour_type_id);

-- Rows of numbers for what firms that are here already will have.
INSERT INTO number_series (name, start_number, next_number)
SELECT row.name, 1001, 1001
FROM company, unnest(ARRAY['CONSULTANT', 'AGREEMENT', 'ASSIGNMENT']) AS row(name);
