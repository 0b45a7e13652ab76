-- Articles, price lists, customers' own prices. Names are unqualified: the search path says whose.

CREATE TABLE article (
    id          uuid          PRIMARY KEY,
    version     integer       NOT NULL DEFAULT 1,
    number      text          NOT NULL,
    name        text          NOT NULL,
    name_en     text          NOT NULL DEFAULT '',
    unit        text          NOT NULL DEFAULT '',
    sold        text          NOT NULL,
    vat_class   text          NOT NULL,
    account     text,
    price       numeric(21,6) NOT NULL CHECK (price >= 0),
    archived_at timestamptz,
    created_at  timestamptz   NOT NULL,
    updated_at  timestamptz   NOT NULL,
    search_text text          GENERATED ALWAYS AS (
        translate(
            lower(E'\n' || name || E'\n' || number || E'\n' || name_en || E'\n'),
            'åäáàâãæöøóòôõéèêëüúùûíìîïýÿñçčšžł-‐‑–—',
            'aaaaaaaooooooeeeeuuuuiiiiyynccszl'
        )
    ) STORED
);
CREATE UNIQUE INDEX article_number ON article (lower(number));
CREATE INDEX article_swedish_name
    ON article (translate(lower(name), 'åäæéèêëáàøü', 'äååeeeeaaöy'), id);

CREATE TABLE price_list (
    id          uuid        PRIMARY KEY,
    version     integer     NOT NULL DEFAULT 1,
    name        text        NOT NULL,
    currency    text        NOT NULL DEFAULT 'SEK',
    valid_from  date,
    valid_to    date,
    is_standard boolean     NOT NULL DEFAULT false,
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL,
    CHECK (valid_to >= valid_from)
);
CREATE UNIQUE INDEX price_list_name ON price_list (lower(name));
CREATE UNIQUE INDEX price_list_standard ON price_list (is_standard) WHERE is_standard;

CREATE TABLE price (
    id            uuid          PRIMARY KEY,
    price_list_id uuid          NOT NULL REFERENCES price_list ON DELETE CASCADE,
    article_id    uuid          NOT NULL REFERENCES article ON DELETE RESTRICT,
    unit_price    numeric(21,6) NOT NULL CHECK (unit_price >= 0),
    from_quantity numeric(18,6) NOT NULL DEFAULT 0 CHECK (from_quantity >= 0),
    valid_from    date          NOT NULL,
    valid_to      date,
    UNIQUE (price_list_id, article_id, from_quantity, valid_from),
    CHECK (valid_to >= valid_from)
);
CREATE INDEX price_article_id ON price (article_id);

CREATE TABLE customer_pricing (
    customer_id   uuid    PRIMARY KEY REFERENCES customer ON DELETE CASCADE,
    version       integer NOT NULL DEFAULT 1,
    price_list_id uuid    REFERENCES price_list ON DELETE RESTRICT
);
CREATE INDEX customer_pricing_price_list_id ON customer_pricing (price_list_id);

CREATE TABLE customer_price (
    id            uuid          PRIMARY KEY,
    customer_id   uuid          NOT NULL REFERENCES customer ON DELETE CASCADE,
    article_id    uuid          NOT NULL REFERENCES article ON DELETE RESTRICT,
    unit_price    numeric(21,6) NOT NULL CHECK (unit_price >= 0),
    from_quantity numeric(18,6) NOT NULL DEFAULT 0 CHECK (from_quantity >= 0),
    valid_from    date          NOT NULL,
    valid_to      date,
    UNIQUE (customer_id, article_id, from_quantity, valid_from),
    CHECK (valid_to >= valid_from)
);
CREATE INDEX customer_price_article_id ON customer_price (article_id);

-- What a line was made of. No reference: the trace tells what the article was, whatever it became.
ALTER TABLE invoice_line ADD COLUMN article_id uuid;
ALTER TABLE invoice_line ADD COLUMN price_source jsonb;
