"""Tickets: one minute and one use, for sockets that cannot send a header."""

import hashlib
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from redis.asyncio import Redis
from redis.exceptions import RedisError

from reskontra.tenancy.ids import SessionId
from reskontra.tenancy.sessions import Viewer, viewer_of_session

SECONDS = 60


@dataclass(frozen=True, slots=True)
class Tickets:
    """Kept in Redis as the hash of the ticket and the id of the session, both worth nothing."""

    redis: Redis
    seconds: int = SECONDS

    async def issue(self, session_id: str) -> str:
        """A new ticket for a session."""
        ticket = secrets.token_urlsafe(32)
        await self.redis.set(_key(ticket), session_id, ex=self.seconds)
        return ticket

    async def redeem(self, ticket: str) -> Viewer | None:
        """Who the ticket was issued to; nobody when it is used, old or not ours."""
        session_id = await self.redis.getdel(_key(ticket))
        if session_id is None:
            return None
        text = session_id.decode() if isinstance(session_id, bytes) else session_id
        return await viewer_of_session(SessionId.parse(text))


@dataclass(frozen=True, slots=True)
class ControlChannel:
    """Tells every process whose rights have changed, and this one at once."""

    redis: Redis
    here: Callable[[str], None]

    async def tell(self, mark: str) -> None:
        """Say that a ``session:…``, a ``user:…`` or a ``tenant:…`` is not what it was.

        With Redis away the others find out within the seconds that they remember credentials.
        """
        self.here(mark)
        with suppress(RedisError, OSError):
            await self.redis.publish("control", mark)


def _key(ticket: str) -> str:
    return f"ticket:{hashlib.sha256(ticket.encode()).hexdigest()}"
