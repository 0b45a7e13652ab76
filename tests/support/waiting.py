"""Waiting for other processes."""

import asyncio
import time
from collections.abc import Awaitable, Callable


async def until(
    count: Callable[[], Awaitable[int]], *, at_least: int, within_seconds: float = 60
) -> float:
    """Wait until there are so many; return how many seconds it took."""
    began = time.monotonic()
    while (found := await count()) < at_least:
        passed = time.monotonic() - began
        assert passed < within_seconds, f"only {found} of {at_least} after {passed:.0f} s"
        await asyncio.sleep(0.1)
    return time.monotonic() - began
