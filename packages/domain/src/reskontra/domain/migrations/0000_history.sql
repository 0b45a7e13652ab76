-- What has happened. Names are unqualified: the search path says whose tables they are.

CREATE TABLE event (
    seq         bigint      PRIMARY KEY,
    kind        text        NOT NULL,
    payload     jsonb       NOT NULL,
    occurred_at timestamptz NOT NULL,
    actor_kind  text        NOT NULL CHECK (actor_kind IN ('USER', 'TOKEN', 'SYSTEM', 'LINK')),
    actor_id    text        NOT NULL,
    request_id  text        NOT NULL DEFAULT ''
);

CREATE TABLE handled (
    seq        bigint      NOT NULL,
    actor      text        NOT NULL,
    handled_at timestamptz NOT NULL,
    PRIMARY KEY (seq, actor)
);

CREATE TABLE idempotency (
    actor_id   text        NOT NULL,
    mutation   text        NOT NULL,
    key        text        NOT NULL,
    input_hash text        NOT NULL,
    payload    jsonb,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (actor_id, mutation, key)
);
CREATE INDEX idempotency_created_at ON idempotency (created_at);
