-- The firm chooses how its invoices look, and tells what it has agreed with its bank about references.

ALTER TABLE company
    ADD COLUMN ocr_level    text  NOT NULL DEFAULT 'LENGTH_DIGIT' CHECK (
        ocr_level IN ('SOFT', 'HARD', 'LENGTH_DIGIT', 'FIXED_LENGTH')
    ),
    ADD COLUMN ocr_lengths  jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN swish_number text,
    ADD COLUMN page_design  text  NOT NULL DEFAULT 'CLASSIC' CHECK (
        page_design IN ('CLASSIC', 'MODERN', 'COMPACT')
    ),
    ADD COLUMN page_colour  text  NOT NULL DEFAULT '#0b5563',
    ADD COLUMN page_code    text  NOT NULL DEFAULT 'USING_QR' CHECK (
        page_code IN ('NONE', 'USING_QR', 'SWISH')
    ),
    ADD COLUMN page_texts   jsonb NOT NULL DEFAULT '[]',
    ADD CHECK ((ocr_level = 'FIXED_LENGTH') = (ocr_lengths <> '[]'));

-- References without a length digit are the same on the first two levels; banks give the second.
UPDATE company SET ocr_level = 'HARD' WHERE NOT ocr_has_length_digit;
