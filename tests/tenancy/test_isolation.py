"""What a firm's role can do against another firm, by SQL of the worst kind."""

from uuid import uuid4

import asyncpg
import pytest
from tortoise.connection import get_connection
from tortoise.exceptions import OperationalError

from reskontra.domain.history import queries
from reskontra.domain.kernel.events import record
from reskontra.domain.tables import CONNECTION
from reskontra.tenancy.pulse import news_of
from reskontra.tenancy.scope import MalformedSchemaName, TenantId, TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.tenancy.facts import make_fact

DENIED = "permission denied|does not exist|must be owner|cannot"


async def attack(statement: str) -> None:
    async with tenant_transaction():
        await get_connection(CONNECTION).execute_query_dict(statement)


async def script(statements: str) -> None:
    async with tenant_transaction():
        await get_connection(CONNECTION).execute_script(statements)


@pytest.mark.usefixtures("firm_scope")
@pytest.mark.parametrize(
    "statement",
    [
        "SELECT * FROM {other}.event",
        "SELECT * FROM {other}.customer",
        "INSERT INTO {other}.handled VALUES (1, 'x', now())",
        "UPDATE {other}.company SET name = 'Ours'",
        "DELETE FROM {other}.handled",
        "TRUNCATE {other}.handled",
        "SELECT set_config('search_path', '{other}', true), (SELECT count(*) FROM {other}.event)",
        "SELECT set_config('role', '{other}', true), (SELECT count(*) FROM {other}.event)",
        "CREATE TABLE {other}.mine (id int)",
        "CREATE TABLE mine (id int)",
        "CREATE TABLE public.mine (id int)",
        "CREATE TEMPORARY TABLE mine (id int)",
        "DROP TABLE event",
        "ALTER TABLE event ADD COLUMN more text",
        "SELECT * FROM platform.tenant",
        "SELECT * FROM platform.person",
        "SELECT * FROM platform.session",
        "UPDATE platform.pulse SET recorded = 99",
        "SELECT platform.viewer_of('\\x00')",
        "SELECT pg_read_file('/etc/passwd')",
        "SELECT lo_import('/etc/passwd')",
        "COPY event TO PROGRAM 'id'",
        "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "SELECT * FROM pg_authid",
        "ALTER ROLE reskontra_platform SUPERUSER",
        "UPDATE event SET kind = 'Nothing'",
        "DELETE FROM event",
        "TRUNCATE event",
    ],
)
async def test_a_firm_reaches_only_what_is_its_own(
    statement: str, other_scope: TenantScope
) -> None:
    with pytest.raises(OperationalError, match=DENIED):
        await attack(statement.format(other=other_scope.schema))


@pytest.mark.usefixtures("firm_scope")
@pytest.mark.parametrize("identity", ["RESET ROLE", "SET LOCAL ROLE NONE"])
async def test_a_firm_that_drops_its_role_reads_less_and_not_more(
    identity: str, firm_scope: TenantScope, other_scope: TenantScope
) -> None:
    for scope in (firm_scope, other_scope):
        with pytest.raises(OperationalError, match=DENIED):
            await script(f"{identity}; SELECT count(*) FROM {scope.schema}.event")


@pytest.mark.usefixtures("firm_scope")
async def test_several_statements_with_a_parameter_are_refused_by_the_driver() -> None:
    with pytest.raises(OperationalError, match="multiple commands"):
        async with tenant_transaction():
            await get_connection(CONNECTION).execute_query_dict("SELECT $1::int; SELECT 1", [1])


async def test_what_a_session_was_set_to_is_gone_for_the_next_firm(
    acme: TenantScope, other_scope: TenantScope
) -> None:
    with within(acme):
        await script(f"SET SESSION search_path = '{acme.schema}'; SET SESSION work_mem = '64kB'")
    with within(other_scope):
        async with tenant_transaction(read_only=True):
            found = await get_connection(CONNECTION).execute_query_dict(
                "SELECT current_schema() AS here, current_user AS who,"
                " current_setting('work_mem') AS memory"
            )
    assert found[0]["here"] == found[0]["who"] == other_scope.schema
    assert found[0]["memory"] != "64kB"


async def test_a_session_role_does_not_outlive_its_transaction(
    acme: TenantScope, other_scope: TenantScope
) -> None:
    with within(acme):
        async with tenant_transaction():
            await get_connection(CONNECTION).execute_script(f"SET SESSION ROLE {acme.schema}")
    with within(other_scope), pytest.raises(OperationalError, match=DENIED):
        await attack(f"SELECT count(*) FROM {acme.schema}.event")


class TestABeat:
    async def test_moves_the_pulse_of_the_firm_alone(
        self, acme: TenantScope, other_scope: TenantScope
    ) -> None:
        with within(acme):
            async with tenant_transaction():
                record(make_fact())
        mine, theirs = await news_of(acme), await news_of(other_scope)
        assert mine is not None
        assert theirs is not None
        assert (mine.recorded, theirs.recorded) == (1, 0)

    @pytest.mark.usefixtures("firm_scope")
    async def test_is_not_made_for_another_firm_in_one_statement(
        self, other_scope: TenantScope
    ) -> None:
        # The role is read when the function runs; a firm can name no other, for it is in no other.
        with pytest.raises(OperationalError, match=DENIED):
            await attack(
                f"WITH me AS MATERIALIZED (SELECT set_config('role', '{other_scope.schema}', true))"
                f" SELECT * FROM me, {other_scope.schema}.event, platform.beat(1)"
            )

    @pytest.mark.usefixtures("firm_scope")
    @pytest.mark.parametrize("how_many", [0, -1, 1_000_001, 9_223_372_036_854_775_807])
    async def test_counts_nothing_absurd(self, how_many: int) -> None:
        with pytest.raises(Exception, match="cannot beat"):
            await attack(f"SELECT platform.beat({how_many})")

    @pytest.mark.usefixtures("acme")
    async def test_is_not_made_without_a_firm(self, owner: asyncpg.Connection) -> None:
        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="no tenant beats"):
            await owner.fetchval("SELECT platform.beat(1)")

    @pytest.mark.usefixtures("firm_scope")
    async def test_that_is_undone_leaves_no_gap(self) -> None:
        with pytest.raises(ZeroDivisionError):
            async with tenant_transaction():
                await get_connection(CONNECTION).execute_query_dict("SELECT platform.beat(5)")
                raise ZeroDivisionError
        async with tenant_transaction():
            record(make_fact())
        async with tenant_transaction(read_only=True):
            assert await queries.last_seq() == 1


@pytest.mark.parametrize(
    "schema",
    [
        "",
        "platform",
        "public",
        "t_abc",
        "t_abcdefghijk1",
        "T_ABCDEFGHIJKL",
        "t_abcdefghijkl\n",
        't_abcdefghij";',
        "t_abcdefghijklm",
        "t_åbcdefghijkl",
    ],
)
def test_a_scope_takes_no_name_but_our_own(schema: str) -> None:
    with pytest.raises(MalformedSchemaName):
        TenantScope(TenantId(uuid4()), "acme", schema)
