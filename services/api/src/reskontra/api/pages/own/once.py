"""A form that is sent twice counts once."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from reskontra.domain.history.commands import KeyInUse, claim_idempotent, keep_idempotent
from reskontra.domain.kernel.actors import Actor
from reskontra.tenancy.transaction import tenant_transaction

_TRIES: Final = 20
_A_MOMENT: Final = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class SentOnce:
    """A form by the key that it was shown with, and what it says."""

    actor: Actor
    deed: str
    key: str
    digest: str

    async def do(self, act: Callable[[], Awaitable[object]]) -> None:
        """Act in a transaction, unless the same form has been taken before.

        Raises:
            KeyInUse: The other one of a double click is at it for longer than anybody waits.
        """
        for _ in range(_TRIES):
            try:
                async with tenant_transaction():
                    if await self._is_first():
                        await act()
            except KeyInUse:
                await asyncio.sleep(_A_MOMENT)
            else:
                return
        raise KeyInUse(self.key)

    async def _is_first(self) -> bool:
        name = {"actor_id": self.actor.id, "mutation": self.deed, "key": self.key}
        if await claim_idempotent(**name, input_hash=self.digest) is not None:
            return False
        await keep_idempotent(**name, payload={})
        return True
