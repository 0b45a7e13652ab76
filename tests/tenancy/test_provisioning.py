"""Schemas are made, given away and taken down."""

import re

import asyncpg
import pytest

from reskontra.tenancy.provisioning import TenantInUse, drop_tenant, new_schema_name, tenants_status
from reskontra.tenancy.scope import TenantId
from tests.support.database import DatabaseUrls
from tests.tenancy.firms import open_firm


async def exists(owner: asyncpg.Connection, schema: str) -> tuple[bool, bool]:
    row = await owner.fetchrow(
        "SELECT EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = $1),"
        " EXISTS (SELECT 1 FROM pg_roles WHERE rolname = $1)",
        schema,
    )
    return tuple(row)


async def test_an_open_firm_is_not_dropped(parked: DatabaseUrls, owner: asyncpg.Connection) -> None:
    firm = await open_firm()
    with pytest.raises(TenantInUse):
        await drop_tenant(parked.owner, firm.tenant.id)
    assert await exists(owner, firm.tenant.schema) == (True, True)


async def test_a_suspended_firm_is_dropped_with_its_schema_and_its_role(
    parked: DatabaseUrls, owner: asyncpg.Connection
) -> None:
    firm = await open_firm()
    await owner.execute(
        "UPDATE platform.tenant SET state = 'SUSPENDED' WHERE id = $1", firm.tenant.id.uuid
    )
    await drop_tenant(parked.owner, firm.tenant.id)
    assert await exists(owner, firm.tenant.schema) == (False, False)
    assert firm.tenant.id not in [one.id for one in await tenants_status(parked.owner)]
    for table in ("membership", "pulse"):
        kept = f"SELECT count(*) FROM platform.{table} WHERE tenant_id = $1"
        assert await owner.fetchval(kept, firm.tenant.id.uuid) == 0


async def test_dropping_nobody_is_harmless(connected: DatabaseUrls) -> None:
    await drop_tenant(connected.owner, TenantId.new())


async def test_the_status_tells_of_every_firm(parked: DatabaseUrls) -> None:
    firm = await open_firm()
    [status] = [one for one in await tenants_status(parked.owner) if one.id == firm.tenant.id]
    assert (status.slug, status.state, status.shard) == (firm.tenant.slug, "READY", "main")
    assert status.is_current
    assert status.failure is None


async def test_names_of_schemas_tell_nothing(
    parked: DatabaseUrls, owner: asyncpg.Connection
) -> None:
    firm = await open_firm()
    assert re.fullmatch(r"t_[a-z2-7]{12}", firm.tenant.schema)
    comments = "SELECT obj_description(oid) FROM pg_namespace WHERE nspname = $1"
    assert await owner.fetchval(comments, firm.tenant.schema) is None
    assert len({new_schema_name() for _ in range(1_000)}) == 1_000


@pytest.mark.usefixtures("parked")
async def test_the_login_role_can_only_change_into_others(
    owner: asyncpg.Connection, connected: DatabaseUrls
) -> None:
    firm = await open_firm()
    login = connected.app.partition("://")[2].partition(":")[0]
    role = await owner.fetchrow(
        "SELECT rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolinherit"
        " FROM pg_roles WHERE rolname = $1",
        login,
    )
    assert not any(role)
    options = await owner.fetch(
        "SELECT inherit_option, set_option, admin_option FROM pg_auth_members"
        " WHERE member = $1::text::regrole",
        login,
    )
    assert {tuple(row) for row in options} == {(False, True, False)}
    for right in ("SELECT", "INSERT"):
        for table in (f"{firm.tenant.schema}.event", "platform.person"):
            assert not await owner.fetchval(
                "SELECT has_table_privilege($1, $2, $3)", login, table, right
            )
