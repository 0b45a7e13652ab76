"""Do the same for many, so that a fault in one stops nobody else."""

import logging
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Final, TypeVar

from reskontra.tenancy.transaction import tenant_transaction

_T = TypeVar("_T")
# So many faults are no one's in particular: the house is not well, and waits.
_MOST: Final = 20
_log = logging.getLogger(__name__)


class SomeFailed(Exception):
    """Not everything was done; what failed is tried again, and the message says how many did."""


class Apart:
    """Things done each in a transaction of its own; what fails is told of at the end."""

    def __init__(self) -> None:
        self._failed = 0

    async def each(self, things: Iterable[_T], act: Callable[[_T], Awaitable[object]]) -> None:
        """Do it for each.

        Raises:
            SomeFailed: It failed so often that it is nobody's own fault.
        """
        for thing in things:
            try:
                async with tenant_transaction():
                    await act(thing)
            except Exception:  # noqa: BLE001 - whatever it was, the others are not to wait for it
                _log.exception("failed for one of several: %s", thing)
                self._failed += 1
                if self._failed >= _MOST:
                    self.end()

    async def together(
        self,
        things: Sequence[_T],
        all_at_once: Callable[[Sequence[_T]], Awaitable[object]],
        act: Callable[[_T], Awaitable[object]],
    ) -> None:
        """Do it for all in one transaction, which is quicker; where that fails, for each."""
        try:
            async with tenant_transaction():
                await all_at_once(things)
        except Exception:  # noqa: BLE001 - whose fault it is, is found one by one
            _log.exception("failed for several together")
            await self.each(things, act)

    def end(self) -> None:
        """Tell that something failed, if anything did.

        Raises:
            SomeFailed: It did.
        """
        if self._failed:
            raise SomeFailed(f"{self._failed} failed")
