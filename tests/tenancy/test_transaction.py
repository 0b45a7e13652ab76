"""One door to a tenant's data, and what does not pass through it."""

import asyncpg
import pytest
from tortoise.connection import get_connection

from reskontra.domain.history import queries
from reskontra.domain.kernel.events import Event, record
from reskontra.tenancy.scope import CrossTenant, NoTenant, TenantScope, within
from reskontra.tenancy.transaction import (
    TransactionUnderWay,
    platform_transaction,
    savepoint,
    tenant_transaction,
)


class Knocked(Event):
    """Somebody knocked."""

    def __init__(self) -> None:
        pass


async def test_what_is_recorded_is_kept_with_its_effect(firm_scope: TenantScope) -> None:
    async with tenant_transaction():
        record(Knocked())
        record(Knocked())
    async with tenant_transaction(read_only=True):
        assert [event.seq for event in await queries.events_after(0, 10)] == [1, 2]
