"""Requests to Qvalia, and no patience beyond some seconds."""

import asyncio
from collections.abc import Mapping

import httpx

from reskontra.workers.connectors.qvalia.manifest import QvaliaAccount

_ALTOGETHER_S = 30.0
_LONGEST_ANSWER = 5_000_000


class QvaliaClient:
    """Speaks for one account."""

    def __init__(self, account: QvaliaAccount, seconds: float = _ALTOGETHER_S) -> None:
        self.account = account
        self._seconds = seconds

    async def post(self, path: str, ubl: bytes, key: str) -> tuple[int, bytes]:
        """Hand a document over; the answer's status and its bytes."""
        return await self._ask("POST", path, ubl, {"idempotency-key": key})

    async def get(self, path: str) -> tuple[int, bytes]:
        """Ask for something."""
        return await self._ask("GET", path, None, {})

    async def _ask(
        self, method: str, path: str, ubl: bytes | None, more: Mapping[str, str]
    ) -> tuple[int, bytes]:
        headers = {
            "authorization": self.account.api_key,
            "content-type": "application/xml",
            "accept": "application/json",
            **more,
        }
        address = f"{self.account.base}{path}"
        async with (
            asyncio.timeout(self._seconds),
            httpx.AsyncClient(timeout=self._seconds, follow_redirects=False) as client,
            client.stream(method, address, headers=headers, content=ubl) as answer,
        ):
            body = b""
            async for chunk in answer.aiter_bytes():
                body += chunk
                if len(body) > _LONGEST_ANSWER:
                    break
            return answer.status_code, body
