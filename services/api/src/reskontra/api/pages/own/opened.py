"""Who stands behind the link of a page, and what they do there."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Generic, TypeVar

from starlette.requests import Request
from starlette.responses import Response

from reskontra.api.context import House
from reskontra.api.pages.sheet import gone, sheet
from reskontra.api.pages.words import TEXTS, language_of
from reskontra.api.personal_links import (
    FollowedPersonal,
    followed_personal,
    outlived_personal,
)
from reskontra.domain.company.queries import profile
from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.kernel.actors import Actor, ActorKind, acting_as
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction

Owner = TypeVar("Owner")
# Whoever it is, their page is opened alike.
Owner_co = TypeVar("Owner_co", covariant=True)
Behind = Callable[[FollowedPersonal], Awaitable[Owner | None]]
_GONE = 410


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened(Generic[Owner_co]):
    """A page that was opened: whose it is, at which firm, and in which language."""

    owner: Owner_co
    seller: CompanyProfile
    scope: TenantScope
    actor: Actor
    home: str
    locale: str

    @contextmanager
    def acting(self) -> Iterator[None]:
        """Let everything inside be done at the firm, by whoever holds the link."""
        with within(self.scope), acting_as(self.actor):
            yield

    @property
    def words(self) -> dict[str, str]:
        """The words of the page."""
        return dict(TEXTS[self.locale])


@dataclass(frozen=True, slots=True)
class Kind(Generic[Owner]):
    """A kind of page: what its links are for, who is behind one, whose name and tongue that is."""

    purpose: str
    behind: Behind[Owner]
    name: Callable[[Owner], str]
    locale: Callable[[Owner], str]

    async def opened(self, request: Request) -> Opened[Owner] | None:
        """Who stands behind the link of a request; None for one that opens nothing any more."""
        token = request.path_params["token"]
        link = await followed_personal(house_of(request), self.purpose, token)
        if link is None:
            return None
        with within(link.scope):
            async with tenant_transaction(read_only=True):
                owner = await self.behind(link)
                seller = await profile() if owner is not None else None
        if owner is None or seller is None:
            return None
        request.state.usual_locale = self.locale(owner)
        # The firm writes to them in their own language, whatever their browser speaks.
        return Opened(
            owner=owner,
            seller=seller,
            scope=link.scope,
            actor=Actor(ActorKind.LINK, self.name(owner)),
            home=f"{home_of(request)}/{token}",
            locale=language_of(request, self.locale(owner)),
        )

    async def no_longer(self, request: Request) -> Response:
        """Whom to ask for a new link, where the old one was ours; all others look alike."""
        token = request.path_params["token"]
        link = await outlived_personal(house_of(request), self.purpose, token)
        if link is None:
            return gone(request)
        with within(link.scope):
            async with tenant_transaction(read_only=True):
                seller = await profile()
        facts = {"seller": seller}
        return sheet(request, "own/spent.html", facts, usual=seller.locale, status=_GONE)


def house_of(request: Request) -> House:
    """The house that the request came to."""
    house: House = request.app.state.house
    return house


def home_of(request: Request) -> str:
    """The first part of the path, which says what kind of page it is."""
    return "/" + request.url.path.split("/")[1]
