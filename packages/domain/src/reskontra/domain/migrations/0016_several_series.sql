-- Several series of document numbers: by year, by unit, by kind of document. Each gives whole numbers
-- of its own, and no two can give the same one. Names are unqualified: the search path says whose.

CREATE TABLE document_series (
    id           uuid        PRIMARY KEY,
    version      integer     NOT NULL DEFAULT 1,
    title        text        NOT NULL,
    -- How many digits follow the year; a series without them is one row of numbers for ever.
    year_digits  integer     CHECK (year_digits BETWEEN 3 AND 5),
    -- Of a series by year these are the first and the last number of each year, without the year.
    first_number bigint      NOT NULL CHECK (first_number > 0),
    last_number  bigint      NOT NULL CHECK (last_number >= first_number),
    first_year   integer     CHECK ((first_year IS NULL) = (year_digits IS NULL)),
    closed_at    timestamptz,
    close_reason text        NOT NULL DEFAULT '',
    created_at   timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL
);

-- By the invoice's date: the series that a kind of document takes its numbers from, from a day on.
CREATE TABLE series_default (
    id        uuid PRIMARY KEY,
    series_id uuid NOT NULL REFERENCES document_series ON DELETE RESTRICT,
    kind      text NOT NULL,
    from_date date NOT NULL,
    UNIQUE (kind, from_date)
);
CREATE INDEX series_default_series_id ON series_default (series_id);

ALTER TABLE number_series
    ADD COLUMN series_id    uuid REFERENCES document_series ON DELETE RESTRICT,
    ADD COLUMN year         integer,
    ADD COLUMN last_number  bigint NOT NULL DEFAULT 2147483647,
    ADD COLUMN closed_at    timestamptz,
    ADD COLUMN close_reason text   NOT NULL DEFAULT '';
CREATE UNIQUE INDEX number_series_year ON number_series (series_id, coalesce(year, 0));

INSERT INTO document_series (id, title, first_number, last_number, created_at, updated_at)
SELECT gen_random_uuid(), CASE company.locale WHEN 'en' THEN 'Invoices' ELSE 'Fakturor' END,
       start_number, greatest(2147483647, next_number), company.created_at, company.created_at
FROM number_series, company WHERE number_series.name = 'INVOICE';
UPDATE number_series
SET series_id = document_series.id, last_number = document_series.last_number
FROM document_series WHERE number_series.name = 'INVOICE';
INSERT INTO series_default (id, series_id, kind, from_date)
SELECT gen_random_uuid(), id, 'INVOICE', DATE '1900-01-01' FROM document_series;
-- What credit notes once had for themselves gives no more numbers.
UPDATE number_series
SET last_number = greatest(next_number - 1, start_number), closed_at = now()
WHERE name = 'CREDIT_NOTE';

ALTER TABLE number_series
    ADD CONSTRAINT number_series_ends CHECK (next_number <= last_number + 1 OR name = 'CUSTOMER'),
    ADD CONSTRAINT number_series_apart
        EXCLUDE USING gist (int8range(start_number, last_number, '[]') WITH &&)
        WHERE (series_id IS NOT NULL);

-- A number alone must say which document it is; credit notes of before had a series of their own.
CREATE UNIQUE INDEX invoice_number_alone ON invoice (number)
    WHERE number IS NOT NULL AND series <> 'CREDIT_NOTE';

ALTER TABLE invoice ADD COLUMN series_id uuid REFERENCES document_series ON DELETE RESTRICT;
CREATE INDEX invoice_series_id ON invoice (series_id) WHERE series_id IS NOT NULL;
