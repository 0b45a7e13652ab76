-- Who uses us: firms, people, and the pulse of each firm. Everything here is the platform's own;
-- a tenant's role reaches nothing of it but beat().

-- firms -----------------------------------------------------------------------------------------

CREATE TABLE platform.tenant (
    id          uuid        PRIMARY KEY,
    schema_name text        NOT NULL UNIQUE CHECK (schema_name ~ '^t_[a-z2-7]{12}$'),
    state       text        NOT NULL CHECK (state IN ('PARKED', 'PROVISIONING', 'READY', 'SUSPENDED')),
    slug        text,
    name        text        NOT NULL DEFAULT '',
    locale      text        NOT NULL DEFAULT 'sv',
    shard       text        NOT NULL DEFAULT 'main',
    opening     jsonb,
    created_at  timestamptz NOT NULL DEFAULT now(),
    opened_at   timestamptz,
    CHECK (state = 'PARKED' OR slug IS NOT NULL)
);
CREATE UNIQUE INDEX tenant_slug ON platform.tenant (lower(slug));
CREATE INDEX tenant_waiting ON platform.tenant (created_at) WHERE state IN ('PARKED', 'PROVISIONING');

-- One version number per firm, and its last failure: nobody looks into a schema to learn its version.
CREATE TABLE platform.schema_version (
    schema_name text        PRIMARY KEY,
    version     integer     NOT NULL,
    migrated_at timestamptz NOT NULL DEFAULT now(),
    failure     text,
    failed_at   timestamptz
);
CREATE INDEX schema_version_version ON platform.schema_version (version);

-- The row is locked last in a transaction: the order of numbers is the order of commits.
CREATE TABLE platform.pulse (
    tenant_id   uuid        PRIMARY KEY REFERENCES platform.tenant ON DELETE CASCADE,
    schema_name text        NOT NULL UNIQUE,
    recorded    bigint      NOT NULL DEFAULT 0,
    relayed     bigint      NOT NULL DEFAULT 0,
    swept       bigint      NOT NULL DEFAULT 0,
    CHECK (swept <= relayed AND relayed <= recorded)
) WITH (fillfactor = 50);
CREATE INDEX pulse_news ON platform.pulse (tenant_id) WHERE recorded > relayed;
CREATE INDEX pulse_unswept ON platform.pulse (tenant_id) WHERE relayed > swept;

-- The tenant is known from the role and from nothing that a caller could say.
CREATE FUNCTION platform.beat(how_many bigint) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    last_seq bigint;
BEGIN
    IF how_many NOT BETWEEN 1 AND 1000000 THEN
        RAISE EXCEPTION 'cannot beat % times', how_many USING ERRCODE = 'check_violation';
    END IF;
    UPDATE platform.pulse SET recorded = recorded + how_many
    WHERE schema_name = current_setting('role')
    RETURNING recorded INTO last_seq;
    IF last_seq IS NULL THEN
        RAISE EXCEPTION 'no tenant beats as %', current_setting('role')
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM pg_notify('reskontra_pulse', '');
    RETURN last_seq - how_many + 1;
END $$;

-- people ----------------------------------------------------------------------------------------

CREATE TABLE platform.person (
    id                 uuid        PRIMARY KEY,
    email              text        NOT NULL,
    name               text        NOT NULL,
    locale             text        NOT NULL DEFAULT 'sv',
    password_hash      text        NOT NULL,
    email_confirmed_at timestamptz,
    created_at         timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX person_email ON platform.person (lower(email));

CREATE TABLE platform.membership (
    user_id    uuid        NOT NULL REFERENCES platform.person ON DELETE CASCADE,
    tenant_id  uuid        NOT NULL REFERENCES platform.tenant ON DELETE CASCADE,
    role       text        NOT NULL CHECK (role IN
                               ('OWNER', 'ADMIN', 'ECONOMY', 'SELLER', 'CONSULTANT', 'ACCOUNTANT')),
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (user_id, tenant_id)
);
CREATE INDEX membership_tenant_id ON platform.membership (tenant_id);

CREATE TABLE platform.invitation (
    id          uuid        PRIMARY KEY,
    tenant_id   uuid        NOT NULL REFERENCES platform.tenant ON DELETE CASCADE,
    email       text        NOT NULL,
    role        text        NOT NULL CHECK (role IN
                                ('OWNER', 'ADMIN', 'ECONOMY', 'SELLER', 'CONSULTANT', 'ACCOUNTANT')),
    token_hash  bytea       NOT NULL UNIQUE,
    invited_by  uuid        REFERENCES platform.person ON DELETE SET NULL,
    created_at  timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    accepted_at timestamptz,
    revoked_at  timestamptz
);
CREATE INDEX invitation_tenant_id ON platform.invitation (tenant_id);
CREATE INDEX invitation_invited_by ON platform.invitation (invited_by);

CREATE TABLE platform.email_confirmation (
    token_hash   bytea       PRIMARY KEY,
    user_id      uuid        NOT NULL REFERENCES platform.person ON DELETE CASCADE,
    email        text        NOT NULL,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL
);
CREATE INDEX email_confirmation_user_id ON platform.email_confirmation (user_id);

-- Tokens are kept as hashes: who reads this table can sign in as nobody.
CREATE TABLE platform.session (
    id           uuid        PRIMARY KEY,
    token_hash   bytea       NOT NULL UNIQUE,
    user_id      uuid        NOT NULL REFERENCES platform.person ON DELETE CASCADE,
    user_agent   text        NOT NULL DEFAULT '',
    ip_address   text        NOT NULL DEFAULT '',
    created_at   timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL
);
CREATE INDEX session_user_id ON platform.session (user_id);
CREATE INDEX session_expires_at ON platform.session (expires_at);

CREATE TABLE platform.api_token (
    id           uuid        PRIMARY KEY,
    token_hash   bytea       NOT NULL UNIQUE,
    tenant_id    uuid        NOT NULL REFERENCES platform.tenant ON DELETE CASCADE,
    user_id      uuid        NOT NULL REFERENCES platform.person ON DELETE CASCADE,
    name         text        NOT NULL,
    scopes       text[]      NOT NULL,
    created_at   timestamptz NOT NULL,
    last_seen_at timestamptz,
    expires_at   timestamptz NOT NULL,
    revoked_at   timestamptz
);
CREATE INDEX api_token_tenant_id ON platform.api_token (tenant_id);
CREATE INDEX api_token_user_id ON platform.api_token (user_id);

-- Kept for unknown addresses too, as a hash, so that an answer never tells who is known.
CREATE TABLE platform.sign_in_attempt (
    id           uuid        PRIMARY KEY,
    email_hash   bytea       NOT NULL,
    attempted_at timestamptz NOT NULL
);
CREATE INDEX sign_in_attempt_email_hash ON platform.sign_in_attempt (email_hash, attempted_at);
CREATE INDEX sign_in_attempt_attempted_at ON platform.sign_in_attempt (attempted_at);

-- the platform's own work -----------------------------------------------------------------------

CREATE TABLE platform.idempotency (
    actor_id   text        NOT NULL,
    mutation   text        NOT NULL,
    key        text        NOT NULL,
    input_hash text        NOT NULL,
    payload    jsonb,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (actor_id, mutation, key)
);
CREATE INDEX idempotency_created_at ON platform.idempotency (created_at);

CREATE TABLE platform.outgoing_mail (
    id              uuid        PRIMARY KEY,
    template        text        NOT NULL,
    locale          text        NOT NULL,
    recipient       text        NOT NULL,
    facts           jsonb       NOT NULL,
    message_id      text        NOT NULL UNIQUE,
    state           text        NOT NULL DEFAULT 'QUEUED'
                                CHECK (state IN ('QUEUED', 'SENDING', 'SENT', 'FAILED')),
    attempts        integer     NOT NULL DEFAULT 0,
    reason          text,
    created_at      timestamptz NOT NULL,
    next_attempt_at timestamptz NOT NULL,
    sent_at         timestamptz
);
CREATE INDEX outgoing_mail_waiting ON platform.outgoing_mail (next_attempt_at)
    WHERE state IN ('QUEUED', 'SENDING');

CREATE TABLE platform.cron_slot (
    job      text        NOT NULL,
    slot     timestamptz NOT NULL,
    taken_at timestamptz NOT NULL,
    PRIMARY KEY (job, slot)
);

CREATE TABLE platform.heartbeat (
    name      text        PRIMARY KEY,
    beaten_at timestamptz NOT NULL
);

-- one question that every request asks ------------------------------------------------------------

-- Who is behind a token, in one round trip and without a role: it answers only who holds the token.
CREATE FUNCTION platform.viewer_of(hash bytea) RETURNS jsonb
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    bearer record;
BEGIN
    SELECT session.id, session.user_id, session.last_seen_at, session.expires_at,
           'USER' AS kind, NULL::text[] AS scopes, NULL::uuid AS tenant_id
    INTO bearer
    FROM platform.session
    WHERE session.token_hash = hash AND session.expires_at > clock_timestamp();
    IF NOT FOUND THEN
        SELECT api_token.id, api_token.user_id, api_token.last_seen_at, api_token.expires_at,
               'TOKEN' AS kind, api_token.scopes, api_token.tenant_id
        INTO bearer
        FROM platform.api_token
        WHERE api_token.token_hash = hash AND api_token.revoked_at IS NULL
          AND api_token.expires_at > clock_timestamp();
        IF NOT FOUND THEN
            RETURN NULL;
        END IF;
    END IF;
    IF bearer.last_seen_at IS NULL OR bearer.last_seen_at < clock_timestamp() - interval '5 minutes' THEN
        UPDATE platform.session SET last_seen_at = clock_timestamp() WHERE id = bearer.id;
        UPDATE platform.api_token SET last_seen_at = clock_timestamp() WHERE id = bearer.id;
    END IF;
    RETURN (
        SELECT jsonb_build_object(
            'credential_id', bearer.id, 'kind', bearer.kind, 'scopes', bearer.scopes,
            'expires_at', bearer.expires_at,
            'user_id', person.id, 'email', person.email, 'name', person.name,
            'locale', person.locale, 'is_email_confirmed', person.email_confirmed_at IS NOT NULL,
            'memberships', coalesce((
                SELECT jsonb_agg(jsonb_build_object(
                    'role', membership.role, 'id', tenant.id, 'slug', tenant.slug,
                    'name', tenant.name, 'state', tenant.state, 'schema', tenant.schema_name
                ) ORDER BY tenant.slug)
                FROM platform.membership JOIN platform.tenant ON tenant.id = membership.tenant_id
                WHERE membership.user_id = person.id
                  AND (bearer.tenant_id IS NULL OR tenant.id = bearer.tenant_id)
            ), '[]'::jsonb))
        FROM platform.person WHERE person.id = bearer.user_id
    );
END $$;

-- rights ----------------------------------------------------------------------------------------

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA platform FROM PUBLIC;
GRANT USAGE ON SCHEMA platform TO reskontra_platform, reskontra_tenant;
GRANT EXECUTE ON FUNCTION platform.beat(bigint) TO reskontra_tenant;
GRANT SELECT, INSERT, UPDATE, DELETE ON
    platform.tenant, platform.pulse, platform.person, platform.membership, platform.invitation,
    platform.email_confirmation, platform.session, platform.api_token, platform.sign_in_attempt,
    platform.idempotency, platform.outgoing_mail, platform.cron_slot, platform.heartbeat
TO reskontra_platform;
GRANT SELECT ON platform.schema_version TO reskontra_platform;
