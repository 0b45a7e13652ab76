-- Links for somebody who has forgotten their password: kept as hashes, good once and for an hour.
CREATE TABLE platform.password_reset (
    token_hash   bytea       PRIMARY KEY,
    user_id      uuid        NOT NULL REFERENCES platform.person ON DELETE CASCADE,
    email        text        NOT NULL,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL
);
CREATE INDEX password_reset_user_id ON platform.password_reset (user_id, created_at);
CREATE INDEX password_reset_expires_at ON platform.password_reset (expires_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON platform.password_reset TO reskontra_platform;
