-- Each fact carries the digest of itself and of the one before it: nobody can change, remove or
-- slip in one afterwards without breaking the chain.

ALTER TABLE event ADD COLUMN digest bytea;

-- An array in JSON, so that no two facts can read the same; time in microseconds since 1970.
CREATE FUNCTION digest_of(fact event, before bytea) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT sha256(before || convert_to(jsonb_build_array(
        fact.seq, fact.kind, fact.payload,
        (extract(epoch FROM fact.occurred_at) * 1000000)::bigint,
        fact.actor_kind, fact.actor_id, fact.request_id
    )::text, 'UTF8'))
$$;

DO $$
DECLARE
    fact event;
    before bytea := '';
BEGIN
    FOR fact IN SELECT * FROM event ORDER BY seq LOOP
        before := digest_of(fact, before);
        UPDATE event SET digest = before WHERE seq = fact.seq;
    END LOOP;
END $$;

ALTER TABLE event ALTER COLUMN digest SET NOT NULL;

-- Facts of a firm are written one transaction at a time, the beat sees to that; so the one before
-- is always there to be seen.
CREATE FUNCTION chain_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.digest := digest_of(NEW, coalesce((SELECT digest FROM event WHERE seq = NEW.seq - 1), ''));
    RETURN NEW;
END $$;

CREATE TRIGGER event_is_chained BEFORE INSERT ON event
    FOR EACH ROW EXECUTE FUNCTION chain_event();
