-- What one euro is worth in other currencies, as the European Central Bank publishes it: public facts,
-- the same for every firm, asked from inside any of them.

CREATE TABLE platform.exchange_rate (
    currency text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    day      date           NOT NULL,
    per_euro numeric(20, 8) NOT NULL CHECK (per_euro > 0),
    taken_at timestamptz    NOT NULL,
    PRIMARY KEY (currency, day)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON platform.exchange_rate TO reskontra_platform;

-- The rates of some currencies from a day through another, on days that the krona has one too.
CREATE FUNCTION platform.published_rates(asked text[], earliest date, latest date)
RETURNS TABLE (currency text, day date, per_euro numeric, kronor_per_euro numeric)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT other.currency, other.day, trim_scale(other.per_euro), trim_scale(krona.per_euro)
    FROM (
        SELECT exchange_rate.currency, exchange_rate.day, exchange_rate.per_euro
        FROM platform.exchange_rate
        UNION ALL
        SELECT 'EUR', exchange_rate.day, 1 FROM platform.exchange_rate WHERE currency = 'SEK'
    ) AS other
    JOIN platform.exchange_rate AS krona ON krona.currency = 'SEK' AND krona.day = other.day
    WHERE other.currency = ANY (asked) AND other.day BETWEEN earliest AND latest
$$;

REVOKE ALL ON FUNCTION platform.published_rates(text[], date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.published_rates(text[], date, date) TO reskontra_tenant;
