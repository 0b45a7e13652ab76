-- In which order ways to a customer are tried; without a customer it is the firm's own. Names are
-- unqualified: the search path says whose they are.

CREATE TABLE channel_order (
    id          uuid        PRIMARY KEY,
    customer_id uuid        REFERENCES customer ON DELETE CASCADE,
    channels    jsonb       NOT NULL,
    chosen_at   timestamptz NOT NULL
);
CREATE UNIQUE INDEX channel_order_of_one ON channel_order (customer_id) NULLS NOT DISTINCT;
