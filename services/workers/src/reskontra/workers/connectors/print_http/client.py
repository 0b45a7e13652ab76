"""Requests to the partner, signed, and no patience beyond some minutes."""

from collections.abc import Mapping
from typing import Final

from reskontra.domain.kernel import clock
from reskontra.workers.connectors.print_http.manifest import PrintAccount
from reskontra.workers.connectors.print_http.mapping import signed
from reskontra.workers.dialling import Answer, Line

_ALTOGETHER_S: Final = 240.0
_LONGEST_ANSWER: Final = 100_000


class PrintHttpClient:
    """Speaks for one account."""

    def __init__(self, account: PrintAccount, seconds: float = _ALTOGETHER_S) -> None:
        self._account = account
        self._seconds = seconds

    async def put(self, path: str, key: str, media_type: str, body: bytes) -> Answer:
        """Bring something; the answer's status and its bytes."""
        told = {"idempotency-key": key, "content-type": media_type}
        return await self._ask("PUT", path, told, body)

    async def get(self, path: str) -> Answer:
        """Ask for something."""
        return await self._ask("GET", path, {}, b"")

    async def _ask(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        proof = signed(self._account, method, path, body, int(clock.now().timestamp()))
        line = Line(seconds=self._seconds, longest=_LONGEST_ANSWER, headers={**headers, **proof})
        return await line.ask(method, f"{self._account.origin}{path}", content=body)
