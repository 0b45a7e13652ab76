"""A firm that cannot be opened keeps nobody else waiting."""

import asyncpg
import pytest

from reskontra.tenancy.opening import open_waiting_tenants
from reskontra.tenancy.signup import sign_up
from reskontra.tenancy.tenants import TenantState, TenantView, tenant_by_slug
from tests.support.database import DatabaseUrls
from tests.support.platform import set_aside_parked
from tests.tenancy.facts import PUBLIC_URL, make_sign_up


async def wait_for_a_schema(urls: DatabaseUrls) -> TenantView:
    await set_aside_parked(urls)
    waiting = (await sign_up(make_sign_up(), public_url=PUBLIC_URL)).tenant
    assert waiting.state is TenantState.PROVISIONING
    return waiting


async def state(firm: TenantView) -> TenantState:
    found = await tenant_by_slug(firm.slug)
    assert found is not None
    return found.state


async def open_with_a_fault(urls: DatabaseUrls) -> None:
    with pytest.raises(ExceptionGroup):
        await open_waiting_tenants(urls.owner, urls.app)


async def test_books_that_cannot_be_begun_stop_no_others(
    connected: DatabaseUrls, owner: asyncpg.Connection
) -> None:
    first, second = [await wait_for_a_schema(connected) for _ in range(2)]
    spoil = "UPDATE platform.tenant SET opening = opening || $2::jsonb WHERE id = $1"
    await owner.execute(spoil, first.id.uuid, '{"org_number": "1"}')

    await open_with_a_fault(connected)
    assert (await state(first), await state(second)) == (
        TenantState.PROVISIONING,
        TenantState.READY,
    )

    await owner.execute(spoil, first.id.uuid, '{"org_number": "556703-7485"}')
    assert await open_waiting_tenants(connected.owner, connected.app) == 1
    assert await state(first) is TenantState.READY


async def test_a_schema_that_cannot_be_made_stops_no_others(
    connected: DatabaseUrls, owner: asyncpg.Connection
) -> None:
    first, second = [await wait_for_a_schema(connected) for _ in range(2)]
    await owner.execute(f'CREATE SCHEMA "{first.schema}"')

    await open_with_a_fault(connected)
    assert (await state(first), await state(second)) == (
        TenantState.PROVISIONING,
        TenantState.READY,
    )

    await owner.execute(f'DROP SCHEMA "{first.schema}"')
    assert await open_waiting_tenants(connected.owner, connected.app) == 1
    assert await state(first) is TenantState.READY
