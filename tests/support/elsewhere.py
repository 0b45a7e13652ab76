"""What another firm sees, from outside of the one that a test is in."""

import asyncio
from collections.abc import Callable, Coroutine
from contextvars import Context
from typing import TypeVar

from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction

_T = TypeVar("_T")


async def seen_in(scope: TenantScope, ask: Callable[[], Coroutine[None, None, _T]]) -> _T:
    """The answer to a question, asked in that firm."""

    async def asked() -> _T:
        with within(scope):
            async with tenant_transaction(read_only=True):
                return await ask()

    return await asyncio.get_running_loop().create_task(asked(), context=Context())
