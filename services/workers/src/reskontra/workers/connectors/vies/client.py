"""One question to VIES, and no patience beyond a few seconds."""

import asyncio
from collections.abc import Mapping

import httpx

from reskontra.workers.connectors.vies.manifest import ViesAddress

_ALTOGETHER_S = 20.0
_LONGEST_ANSWER = 65_536


class ViesClient:
    """Speaks to one address."""

    def __init__(self, address: ViesAddress, seconds: float = _ALTOGETHER_S) -> None:
        self._address = address
        self._seconds = seconds

    async def ask(self, question: Mapping[str, str]) -> tuple[int, bytes]:
        """Put one question; the answer's status and its bytes, of which few are read."""
        async with (
            asyncio.timeout(self._seconds),
            httpx.AsyncClient(timeout=self._seconds, follow_redirects=False) as client,
            client.stream("POST", self._address.check, json=dict(question)) as answer,
        ):
            body = b""
            async for chunk in answer.aiter_bytes():
                body += chunk
                if len(body) > _LONGEST_ANSWER:
                    break
            return answer.status_code, body
