"""Requests to Storecove, and no patience beyond some seconds."""

import asyncio
from collections.abc import Mapping

import httpx

from reskontra.workers.connectors.storecove.manifest import StorecoveAccount

_ALTOGETHER_S = 30.0
_LONGEST_ANSWER = 5_000_000


class StorecoveClient:
    """Speaks for one account."""

    def __init__(self, account: StorecoveAccount, seconds: float = _ALTOGETHER_S) -> None:
        self.account = account
        self._seconds = seconds

    async def post(self, path: str, told: Mapping[str, object]) -> tuple[int, bytes]:
        """Hand something over; the answer's status and its bytes."""
        return await self._ask("POST", path, told)

    async def get(self, path: str) -> tuple[int, bytes]:
        """Ask for something."""
        return await self._ask("GET", path, None)

    async def _ask(
        self, method: str, path: str, told: Mapping[str, object] | None
    ) -> tuple[int, bytes]:
        headers = {"authorization": f"Bearer {self.account.api_key}"}
        address = f"{self.account.base}{path}"
        async with (
            asyncio.timeout(self._seconds),
            httpx.AsyncClient(timeout=self._seconds, follow_redirects=False) as client,
            client.stream(method, address, headers=headers, json=told) as answer,
        ):
            body = b""
            async for chunk in answer.aiter_bytes():
                body += chunk
                if len(body) > _LONGEST_ANSWER:
                    break
            return answer.status_code, body
