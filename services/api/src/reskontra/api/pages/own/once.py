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


class OtherForm(Exception):
    """A form was sent before with something else in it, and that is what counts."""


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
            OtherForm: It was sent before with something else in it; nothing is done.
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
        earlier = await claim_idempotent(**name, input_hash=self.digest)
        if earlier is not None and earlier.input_hash != self.digest:
            raise OtherForm(self.key)
        if earlier is not None:
            return False
        await keep_idempotent(**name, payload={})
        return True
