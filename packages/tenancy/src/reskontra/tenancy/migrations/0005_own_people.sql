-- What somebody is in a firm, asked from inside it. Of other firms' people nothing is told.

CREATE FUNCTION platform.role_here(who uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT membership.role
    FROM platform.membership JOIN platform.tenant ON tenant.id = membership.tenant_id
    WHERE membership.user_id = who AND tenant.schema_name = current_setting('role')
$$;

REVOKE ALL ON FUNCTION platform.role_here(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.role_here(uuid) TO reskontra_tenant;
