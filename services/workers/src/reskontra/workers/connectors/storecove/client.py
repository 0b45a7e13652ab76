"""Requests to Storecove, and no patience beyond some seconds."""

from collections.abc import Mapping

from reskontra.workers.connectors.storecove.manifest import StorecoveAccount
from reskontra.workers.dialling import Answer, Line, Said
from reskontra.workers.ports.delivery import DeliveryOutage
from reskontra.workers.ports.silence import NoAnswer

_ALTOGETHER_S = 30.0
_LONGEST_ANSWER = 5_000_000


class StorecoveClient:
    """Speaks for one account."""

    def __init__(self, account: StorecoveAccount, seconds: float = _ALTOGETHER_S) -> None:
        self.account = account
        headers = {"authorization": f"Bearer {account.api_key}"}
        self._line = Line(seconds=seconds, longest=_LONGEST_ANSWER, headers=headers)

    async def post(self, path: str, told: Mapping[str, object]) -> Answer:
        """Hand something over; twice is once, so that no answer is an outage.

        Raises:
            DeliveryOutage: There is no answer now.
        """
        return await self._ask("POST", path, {"json": told})

    async def get(self, path: str) -> Answer:
        """Ask for something.

        Raises:
            DeliveryOutage: There is no answer now.
        """
        return await self._ask("GET", path, {})

    async def _ask(self, method: str, path: str, said: Said) -> Answer:
        try:
            return await self._line.ask(method, f"{self.account.base}{path}", **said)
        except NoAnswer as silence:
            raise DeliveryOutage(silence.reason) from None
