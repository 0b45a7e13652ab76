-- Work that takes its time, and how it went for each thing that it was about.

CREATE TABLE job (
    id                 uuid        PRIMARY KEY,
    kind               text        NOT NULL,
    state              text        NOT NULL DEFAULT 'QUEUED' CHECK (
        state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')
    ),
    done_count         integer     NOT NULL DEFAULT 0,
    refused_count      integer     NOT NULL DEFAULT 0,
    total_count        integer     NOT NULL,
    stops_when_refused boolean     NOT NULL DEFAULT false,
    fingerprint        text,
    document_sha256    text,
    document_size      bigint,
    actor_kind         text        NOT NULL CHECK (actor_kind IN ('USER', 'TOKEN', 'SYSTEM', 'LINK')),
    actor_id           text        NOT NULL,
    created_at         timestamptz NOT NULL,
    started_at         timestamptz,
    ended_at           timestamptz,
    CHECK (refused_count BETWEEN 0 AND done_count AND done_count <= total_count),
    CHECK ((document_sha256 IS NULL) = (document_size IS NULL)),
    CHECK ((ended_at IS NULL) = (state IN ('QUEUED', 'RUNNING')))
);
CREATE INDEX job_fingerprint ON job (fingerprint, created_at) WHERE fingerprint IS NOT NULL;

CREATE TABLE job_item (
    job_id   uuid    NOT NULL REFERENCES job ON DELETE CASCADE,
    position integer NOT NULL,
    subject  text    NOT NULL,
    given    jsonb   NOT NULL DEFAULT '{}',
    state    text    NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'DONE', 'REFUSED')),
    reasons  jsonb   NOT NULL DEFAULT '[]',
    PRIMARY KEY (job_id, position),
    CHECK ((state = 'REFUSED') = (reasons <> '[]'))
);
