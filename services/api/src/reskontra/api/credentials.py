"""Who a token is, remembered for three seconds and forgotten at once when told to."""

import hashlib
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from reskontra.tenancy.sessions import Viewer

# A page from elsewhere can send our cookie, but not this header without asking first.
CSRF_HEADER = "x-reskontra-client"
_SECONDS = 3.0
_KEPT = 10_000

LookUp = Callable[[str], Awaitable[Viewer | None]]


@dataclass(frozen=True, slots=True)
class _Known:
    viewer: Viewer
    until: float


class Credentials:
    """The viewers behind the tokens that were seen lately."""

    def __init__(self, look_up: LookUp) -> None:
        self._look_up = look_up
        self._known: OrderedDict[bytes, _Known] = OrderedDict()
        self._forgettings = 0

    async def viewer(self, token: str) -> Viewer | None:
        """Who holds the token; nobody when it is wrong, expired or revoked."""
        key = hashlib.sha256(token.encode()).digest()
        known = self._known.get(key)
        if known is not None and known.until > time.monotonic():
            return known.viewer
        forgettings = self._forgettings
        viewer = await self._look_up(token)
        self._known.pop(key, None)
        # What was looked up while somebody was being thrown out may be old already.
        if viewer is not None and forgettings == self._forgettings:
            self._known[key] = _Known(viewer, time.monotonic() + _SECONDS)
            if len(self._known) > _KEPT:
                self._known.popitem(last=False)
        return viewer

    def forget(self, whom: str) -> None:
        """Forget a ``session:…``, a ``user:…``, or everybody in a ``tenant:…``."""
        self._forgettings += 1
        gone = [key for key, known in self._known.items() if whom in marks_of(known.viewer)]
        for key in gone:
            del self._known[key]


def marks_of(viewer: Viewer) -> frozenset[str]:
    """The names by which the control channel can mean this viewer."""
    return frozenset(
        {
            f"session:{viewer.session_id}",
            f"user:{viewer.user_id}",
            *(f"tenant:{membership.tenant.id}" for membership in viewer.memberships),
        }
    )
