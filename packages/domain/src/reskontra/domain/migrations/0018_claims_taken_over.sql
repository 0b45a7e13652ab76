-- Claims taken over from another system. Their sale and its VAT are in other books: here they come
-- to nothing but what is to be paid. Names are unqualified: the search path says whose they are.

ALTER TABLE invoice
    ADD COLUMN foreign_number text,
    DROP CONSTRAINT invoice_kind_check,
    DROP CONSTRAINT invoice_check,
    DROP CONSTRAINT invoice_issued_whole,
    DROP CONSTRAINT invoice_credited_at_most,
    ADD CONSTRAINT invoice_kind_check CHECK (kind IN ('INVOICE', 'CREDIT_NOTE', 'OPENING')),
    ADD CONSTRAINT invoice_adds_up CHECK (
        total_minor = net_minor + vat_minor + rounding_minor
        OR kind = 'OPENING' AND net_minor = 0 AND vat_minor = 0 AND rounding_minor = 0
    ),
    ADD CONSTRAINT invoice_issued_whole CHECK (
        kind <> 'OPENING' AND state = 'DRAFT' AND number IS NULL
        OR state <> 'DRAFT' AND number IS NOT NULL
        AND series IS NOT NULL AND (ocr IS NOT NULL) = (kind = 'INVOICE')
        AND issued_at IS NOT NULL AND seller IS NOT NULL AND buyer IS NOT NULL
        OR kind = 'OPENING' AND state <> 'DRAFT' AND number IS NULL AND series IS NULL
        AND customer_id IS NOT NULL AND issued_at IS NOT NULL
        AND seller IS NOT NULL AND buyer IS NOT NULL
    ),
    ADD CONSTRAINT invoice_foreign_number CHECK ((foreign_number IS NOT NULL) = (kind = 'OPENING')),
    ADD CONSTRAINT invoice_credited_at_most CHECK (
        credited_minor BETWEEN 0 AND greatest(total_minor, 0)
        AND (kind <> 'CREDIT_NOTE' OR credited_minor = 0 AND paid_minor = 0)
        AND (kind <> 'OPENING' OR credited_minor = 0)
    );
CREATE UNIQUE INDEX invoice_foreign_number ON invoice (lower(foreign_number))
    WHERE foreign_number IS NOT NULL;

-- Found by the number that the other system gave it, as by our own.
ALTER TABLE invoice DROP COLUMN search_text;
ALTER TABLE invoice ADD COLUMN search_text text GENERATED ALWAYS AS (
    translate(
        lower(E'\n' || buyer_name || E'\n' || coalesce(number::text, '')
              || E'\n' || coalesce(foreign_number, '') || E'\n' || coalesce(ocr, '') || E'\n'),
        'åäáàâãæöøóòôõéèêëüúùûíìîïýÿñçčšžł-‐‑–—',
        'aaaaaaaooooooeeeeuuuuiiiiyynccszl'
    )
) STORED;
