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
    return await _outside(scope, ask, is_question=True)


async def done_in(scope: TenantScope, act: Callable[[], Coroutine[None, None, _T]]) -> _T:
    """What comes of a deed, done and kept in that firm."""
    return await _outside(scope, act, is_question=False)


async def _outside(
    scope: TenantScope, act: Callable[[], Coroutine[None, None, _T]], *, is_question: bool
) -> _T:
    async def acted() -> _T:
        with within(scope):
            async with tenant_transaction(read_only=is_question):
                return await act()

    return await asyncio.get_running_loop().create_task(acted(), context=Context())
