"""One question to VIES, and no patience beyond a few seconds."""

from collections.abc import Mapping

from reskontra.workers.connectors.vies.manifest import ViesAddress
from reskontra.workers.dialling import Answer, Line

_ALTOGETHER_S = 20.0
_LONGEST_ANSWER = 65_536


class ViesClient:
    """Speaks to one address."""

    def __init__(self, address: ViesAddress, seconds: float = _ALTOGETHER_S) -> None:
        self._check = address.check
        self._line = Line(seconds=seconds, longest=_LONGEST_ANSWER)

    async def ask(self, question: Mapping[str, str]) -> Answer:
        """Put one question."""
        return await self._line.ask("POST", self._check, json=question)
