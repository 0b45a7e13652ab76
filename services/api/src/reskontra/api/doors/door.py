"""A door: one schema, how strict it is, and who may come in."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from starlette.requests import HTTPConnection
from strawberry import Schema

from reskontra.api.context import Context
from reskontra.api.doors.documents import Documents
from reskontra.api.settings import Trust


@dataclass(frozen=True, slots=True)
class Given:
    """What somebody shows at the door beside the headers of the request.

    The session is that of a ticket that was redeemed before: only a door says it, to itself.
    """

    bearer: str | None = None
    ticket: str | None = None
    session_id: str | None = None


NOTHING = Given()
Admit = Callable[[HTTPConnection, Given], Awaitable[Context]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """One of the three; ``admit`` makes the context of a request, or refuses it."""

    name: str
    schema: Schema
    documents: Documents
    admit: Admit
    trust: Trust
    shows_schema_to_all: bool = False
    hides_schema: bool = False

    def shows_schema(self, context: Context) -> bool:
        """Whether introspection and suggestions are for this caller."""
        if self.hides_schema:
            return False
        return self.shows_schema_to_all or context.viewer is not None
