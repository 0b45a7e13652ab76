"""One file from the European Central Bank, and no patience beyond a few seconds."""

from reskontra.workers.dialling import Answer, Line

_ALTOGETHER_S = 30.0
_LONGEST_ANSWER = 2_000_000


class EcbClient:
    """Fetches files."""

    def __init__(self, seconds: float = _ALTOGETHER_S) -> None:
        self._line = Line(seconds=seconds, longest=_LONGEST_ANSWER)

    async def fetch(self, url: str) -> Answer:
        """The status and the bytes at an address."""
        return await self._line.ask("GET", url)
