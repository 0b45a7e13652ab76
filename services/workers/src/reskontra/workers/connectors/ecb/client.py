"""One file from the European Central Bank, and no patience beyond a few seconds."""

import asyncio

import httpx

_ALTOGETHER_S = 30.0
_LONGEST_ANSWER = 2_000_000


class EcbClient:
    """Fetches files."""

    def __init__(self, seconds: float = _ALTOGETHER_S) -> None:
        self._seconds = seconds

    async def fetch(self, url: str) -> tuple[int, bytes]:
        """The status and the bytes at an address, of which only so many are read."""
        async with (
            asyncio.timeout(self._seconds),
            httpx.AsyncClient(timeout=self._seconds, follow_redirects=False) as client,
            client.stream("GET", url) as answer,
        ):
            body = b""
            async for chunk in answer.aiter_bytes():
                body += chunk
                if len(body) > _LONGEST_ANSWER:
                    break
            return answer.status_code, body
