-- The words of mails and text messages, version by version, and the words that a parcel left with.
-- Names are unqualified: the search path says whose they are.

CREATE TABLE template_version (
    id         uuid        PRIMARY KEY,
    purpose    text        NOT NULL,
    locale     text        NOT NULL,
    version    integer     NOT NULL CHECK (version > 0),
    words      jsonb,
    actor_kind text        NOT NULL,
    actor_id   text        NOT NULL,
    created_at timestamptz NOT NULL,
    UNIQUE (purpose, locale, version)
);

ALTER TABLE parcel ADD COLUMN words jsonb;
ALTER TABLE company ADD COLUMN mail_sender text;
ALTER TABLE company ADD COLUMN mail_reply_to text;
