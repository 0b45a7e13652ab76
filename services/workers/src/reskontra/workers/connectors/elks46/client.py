"""Two requests to 46elks, and no patience beyond a few seconds."""

import asyncio
from collections.abc import Mapping

import httpx

from reskontra.workers.connectors.elks46.manifest import ElksAccount

_ALTOGETHER_S = 20.0
_LONGEST_ANSWER = 1_000_000


class ElksClient:
    """Speaks for one account."""

    def __init__(self, account: ElksAccount, seconds: float = _ALTOGETHER_S) -> None:
        self._account = account
        self._seconds = seconds

    async def make(self, form: Mapping[str, str]) -> tuple[int, bytes]:
        """Post one message; the answer's status and its bytes."""
        return await self._ask("POST", data=form)

    async def listed(self, query: Mapping[str, str]) -> tuple[int, bytes]:
        """Ask for the latest messages."""
        return await self._ask("GET", params=query)

    async def _ask(
        self,
        method: str,
        *,
        data: Mapping[str, str] | None = None,
        params: Mapping[str, str] | None = None,
    ) -> tuple[int, bytes]:
        account = self._account
        async with (
            asyncio.timeout(self._seconds),
            httpx.AsyncClient(
                timeout=self._seconds, auth=(account.user, account.password), follow_redirects=False
            ) as client,
            client.stream(method, account.messages, data=data, params=params) as answer,
        ):
            body = b""
            async for chunk in answer.aiter_bytes():
                body += chunk
                if len(body) > _LONGEST_ANSWER:
                    break
            return answer.status_code, body
