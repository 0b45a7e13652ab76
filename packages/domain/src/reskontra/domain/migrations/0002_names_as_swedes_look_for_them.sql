-- Names as Swedes look for them and sort them. Names are unqualified: the search path says whose.

-- Each on a line of its own, without case, accents and hyphens, as reskontra.domain.kernel.folding
-- folds what is looked for. In no model: the database alone writes it.
ALTER TABLE customer ADD COLUMN search_text text GENERATED ALWAYS AS (
    translate(
        lower(E'\n' || name || E'\n' || number::text || E'\n' || coalesce(org_number, '')
              || E'\n' || coalesce(email, '') || E'\n'),
        'åäáàâãæöøóòôõéèêëüúùûíìîïýÿñçčšžł-‐‑–—',
        'aaaaaaaooooooeeeeuuuuiiiiyynccszl'
    )
) STORED;

ALTER TABLE invoice ADD COLUMN search_text text GENERATED ALWAYS AS (
    translate(
        lower(E'\n' || buyer_name || E'\n' || coalesce(number::text, '')
              || E'\n' || coalesce(ocr, '') || E'\n'),
        'åäáàâãæöøóòôõéèêëüúùûíìîïýÿñçčšžł-‐‑–—',
        'aaaaaaaooooooeeeeuuuuiiiiyynccszl'
    )
) STORED;

-- What the database writes is not written yet when a trigger compares the rows.
CREATE OR REPLACE FUNCTION keep_issued_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moving CONSTANT text[] := ARRAY['state', 'paid_minor', 'version', 'updated_at', 'sent_at',
                                    'pdf_sha256', 'pdf_size', 'pdf_rendered_at', 'search_text'];
BEGIN
    IF TG_OP = 'DELETE' OR NEW.state = 'DRAFT'
        OR to_jsonb(NEW) - moving IS DISTINCT FROM to_jsonb(OLD) - moving
        OR (OLD.pdf_sha256 IS NOT NULL AND NEW.pdf_sha256 IS DISTINCT FROM OLD.pdf_sha256)
    THEN
        RAISE EXCEPTION 'invoice % is issued and frozen', OLD.id
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;

-- The code before this reads customer_name still; that index goes in a later script.
CREATE INDEX customer_swedish_name
    ON customer (translate(lower(name), 'åäæéèêëáàøü', 'äååeeeeaaöy'), id);
