-- What those are called who act in a firm, asked from inside it: people also after they have left,
-- of whom the firm's log keeps the id alone, and the firm's own programs. An id is no secret, but
-- nobody guesses one; a name and nothing else is told of it.

CREATE FUNCTION platform.actor_names(users uuid[], tokens uuid[])
RETURNS TABLE (id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT person.id, person.name FROM platform.person WHERE person.id = ANY (users)
    UNION ALL
    SELECT api_token.id, api_token.name
    FROM platform.api_token JOIN platform.tenant ON tenant.id = api_token.tenant_id
    WHERE api_token.id = ANY (tokens) AND tenant.schema_name = current_setting('role')
$$;

REVOKE ALL ON FUNCTION platform.actor_names(uuid[], uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.actor_names(uuid[], uuid[]) TO reskontra_tenant;
