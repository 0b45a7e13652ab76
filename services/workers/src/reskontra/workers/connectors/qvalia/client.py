"""Requests to Qvalia, and no patience beyond some seconds."""

from dataclasses import replace

from reskontra.workers.connectors.qvalia.manifest import QvaliaAccount
from reskontra.workers.dialling import Answer, Line
from reskontra.workers.ports.delivery import DeliveryOutage
from reskontra.workers.ports.silence import NoAnswer

_ALTOGETHER_S = 30.0
_LONGEST_ANSWER = 5_000_000


class QvaliaClient:
    """Speaks for one account."""

    def __init__(self, account: QvaliaAccount, seconds: float = _ALTOGETHER_S) -> None:
        self.account = account
        headers = {
            "authorization": account.api_key,
            "content-type": "application/xml",
            "accept": "application/json",
        }
        self._line = Line(seconds=seconds, longest=_LONGEST_ANSWER, headers=headers)

    async def post(self, path: str, ubl: bytes, key: str) -> Answer:
        """Hand a document over; twice is once, so that no answer is an outage.

        Raises:
            DeliveryOutage: There is no answer now.
        """
        keyed = replace(self._line, headers={**self._line.headers, "idempotency-key": key})
        try:
            return await keyed.ask("POST", f"{self.account.base}{path}", content=ubl)
        except NoAnswer as silence:
            raise DeliveryOutage(silence.reason) from None

    async def get(self, path: str) -> Answer:
        """Ask for something.

        Raises:
            DeliveryOutage: There is no answer now.
        """
        try:
            return await self._line.ask("GET", f"{self.account.base}{path}")
        except NoAnswer as silence:
            raise DeliveryOutage(silence.reason) from None
