"""Who stands at the door: a session, a token, a cookie or nobody; and of which firm."""

from dataclasses import dataclass
from typing import Final

from starlette.requests import HTTPConnection

from reskontra.api.context import Context, House, Link
from reskontra.api.credentials import CSRF_HEADER, Credentials
from reskontra.api.doors.cookies import SessionCookie
from reskontra.api.doors.door import Given
from reskontra.api.errors import (
    Forbidden,
    TenantProvisioning,
    TenantSuspended,
    Unauthenticated,
)
from reskontra.api.links import PORTAL, followed
from reskontra.api.logs import REQUEST_ID
from reskontra.api.personal_links import followed_personal
from reskontra.api.tickets import Tickets
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.customers.ids import ContactId
from reskontra.domain.kernel.limits import LOCALES
from reskontra.tenancy.access import Permission, Role, permissions_of, permissions_of_token
from reskontra.tenancy.ids import SessionId
from reskontra.tenancy.links import ATTEST, CONSULTANT, ORDERER
from reskontra.tenancy.sessions import MembershipView, Viewer, viewer_of_session
from reskontra.tenancy.tenants import TenantState

_BEARER = "bearer "
# Whom the history names for what is done by a link: the consultant, the contact, or the report.
_PERSONAL: Final = {CONSULTANT: ConsultantId, ORDERER: ContactId, ATTEST: EntryId}


@dataclass(frozen=True, slots=True)
class Callers:
    """Makes the context of each request."""

    house: House
    credentials: Credentials
    tickets: Tickets

    async def at_platform(self, connection: HTTPConnection, given: Given) -> Context:
        """Anybody may stand at the platform's door, also with a session that has ended."""
        return self._context(connection, await self._viewer(connection, given))

    async def at_tenant(self, connection: HTTPConnection, given: Given) -> Context:
        """Only those who belong to the firm in the address may stand at its door.

        Raises:
            Unauthenticated: Nobody has logged in.
            Forbidden: The firm is another's, or there is no such firm: no difference is told.
        """
        viewer = await self._viewer(connection, given)
        if viewer is None:
            raise Unauthenticated("Log in first: there is no valid session or token.")
        return self.in_firm(connection, viewer, connection.path_params["slug"])

    async def at_portal(self, connection: HTTPConnection, given: Given) -> Context:
        """Whoever holds a link may see what it opens.

        Raises:
            Unauthenticated: The link is wrong or too old: no difference is told.
            Throttled: There were too many looks from this address or by this link.
        """
        token = given.bearer or _bearer_of(connection) or ""
        await self.house.turnstile.visit(address_of(connection), token or None)
        context = self._context(connection, None)
        link = await followed(self.house, PORTAL, token)
        if link is not None:
            context.link = Link(subject_id=link.subject, purpose=PORTAL)
            context.tenant = link.scope
            return context
        for purpose, kind in _PERSONAL.items():
            own = await followed_personal(self.house, purpose, token)
            if own is not None:
                context.link = Link(
                    subject_id=str(kind(own.subject)),
                    purpose=purpose,
                    personal=(own.subject, own.edition, own.given_to),
                )
                context.tenant = own.scope
                return context
        raise Unauthenticated("The link is not valid.")

    def in_firm(self, connection: HTTPConnection, viewer: Viewer, slug: str) -> Context:
        """The context of somebody in a firm.

        Raises:
            Forbidden: The firm is another's, or there is no such firm.
        """
        membership = _membership(viewer, slug)
        context = self._context(connection, viewer)
        context.tenant = membership.tenant.scope
        context.permissions = _permissions(viewer, membership)
        return context

    async def _viewer(self, connection: HTTPConnection, given: Given) -> Viewer | None:
        if given.session_id is not None:
            return await viewer_of_session(SessionId.parse(given.session_id))
        if given.ticket is not None:
            return await self.tickets.redeem(given.ticket)
        token = given.bearer or self._token(connection)
        return await self.credentials.viewer(token) if token else None

    def _token(self, connection: HTTPConnection) -> str | None:
        """The bearer token of a request, or that of its cookie.

        Raises:
            Forbidden: A cookie without the header that only our own pages can send, or from afar.
        """
        bearer = _bearer_of(connection)
        if bearer is not None:
            return bearer
        cookie = SessionCookie.of(self.house.settings).read(connection)
        if cookie and CSRF_HEADER not in connection.headers:
            raise Forbidden(f"Send the header {CSRF_HEADER} with a cookie session.")
        if cookie and not is_from_here(connection):
            raise Forbidden("The request comes from another site.")
        return cookie

    def _context(self, connection: HTTPConnection, viewer: Viewer | None) -> Context:
        return Context(
            house=self.house,
            request_id=REQUEST_ID.get(),
            locale=_locale_on_screen(connection)
            or (viewer.locale if viewer else locale_of(connection)),
            names_language=viewer is not None or "accept-language" in connection.headers,
            address=address_of(connection),
            agent=connection.headers.get("user-agent", "")[:300],
            viewer=viewer,
        )


def address_of(connection: HTTPConnection) -> str:
    """Where a request comes from; what a trusted proxy says of it has been heard already."""
    return connection.client.host if connection.client else ""


def _bearer_of(connection: HTTPConnection) -> str | None:
    given = connection.headers.get("authorization", "")
    if given[: len(_BEARER)].lower() == _BEARER:
        return given[len(_BEARER) :].strip() or None
    return None


def is_from_here(connection: HTTPConnection) -> bool:
    """Whether a browser sent this from one of our own pages; programs do not say."""
    if connection.headers.get("sec-fetch-site") == "cross-site":
        return False
    origin = connection.headers.get("origin")
    if origin is None:
        return True
    return origin.rpartition("//")[2] == connection.headers.get("host")


def is_own_page(connection: HTTPConnection) -> bool:
    """Whether one of our own pages asks, in a browser that keeps its session in a cookie."""
    is_ours = CSRF_HEADER in connection.headers and is_from_here(connection)
    return is_ours and _bearer_of(connection) is None


def _locale_on_screen(connection: HTTPConnection) -> str | None:
    """The language that one of our own pages shows, which it names alone and exactly."""
    named = connection.headers.get("accept-language")
    return named if named in LOCALES and CSRF_HEADER in connection.headers else None


def locale_of(connection: HTTPConnection) -> str:
    """The language that a browser asks for, of those that we speak."""
    wanted = connection.headers.get("accept-language", "").lower()
    return "en" if wanted.startswith("en") else "sv"


def _membership(viewer: Viewer, slug: str) -> MembershipView:
    for membership in viewer.memberships:
        if membership.tenant.slug == slug.lower():
            if membership.tenant.state is TenantState.PROVISIONING:
                raise TenantProvisioning(retry_after=2)
            if membership.tenant.state is TenantState.SUSPENDED:
                raise TenantSuspended
            return membership
    raise Forbidden


def _permissions(viewer: Viewer, membership: MembershipView) -> frozenset[Permission]:
    role = Role(membership.role)
    if viewer.kind == "TOKEN":
        return permissions_of_token(role, viewer.scopes)
    return permissions_of(role)
