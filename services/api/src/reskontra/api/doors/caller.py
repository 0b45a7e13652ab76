"""Who stands at the door: a session, a token, a cookie or nobody; and of which firm."""

from dataclasses import dataclass
from typing import Any

from starlette.requests import HTTPConnection

from reskontra.api.context import Context, House
from reskontra.api.credentials import CSRF_HEADER, SESSION_COOKIE, Credentials
from reskontra.api.errors import (
    Forbidden,
    TenantProvisioning,
    TenantSuspended,
    Unauthenticated,
)
from reskontra.api.logs import REQUEST_ID
from reskontra.tenancy.access import Permission, Role, permissions_of, permissions_of_token
from reskontra.tenancy.sessions import MembershipView, Viewer
from reskontra.tenancy.tenants import TenantState

_BEARER = "bearer "


@dataclass(frozen=True, slots=True)
class Callers:
    """Makes the context of each request."""

    house: House
    credentials: Credentials

    async def at_platform(self, connection: HTTPConnection, bearer: str | None) -> Context:
        """Anybody may stand at the platform's door."""
        token = bearer or token_of(connection)
        viewer = await self._viewer(token) if token else None
        return self._context(connection, viewer)

    async def at_tenant(self, connection: HTTPConnection, bearer: str | None) -> Context:
        """Only those who belong to the firm in the address may stand at its door.

        Raises:
            Unauthenticated: Nobody has logged in.
            Forbidden: The firm is another's, or there is no such firm: no difference is told.
        """
        token = bearer or token_of(connection)
        if not token:
            raise Unauthenticated
        viewer = await self._viewer(token)
        return self.in_firm(connection, viewer, connection.path_params["slug"])

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

    async def _viewer(self, token: str) -> Viewer:
        viewer = await self.credentials.viewer(token)
        if viewer is None:
            raise Unauthenticated("The session has ended or the token is not valid.")
        return viewer

    def _context(self, connection: HTTPConnection, viewer: Viewer | None) -> Context:
        return Context(
            house=self.house,
            request_id=REQUEST_ID.get(),
            locale=viewer.locale if viewer else locale_of(connection),
            address=connection.client.host if connection.client else "",
            agent=connection.headers.get("user-agent", "")[:300],
            viewer=viewer,
        )


def token_of(connection: HTTPConnection) -> str | None:
    """The bearer token of a request, or that of its cookie.

    Raises:
        Forbidden: A cookie without the header that only our own pages can send, or from afar.
    """
    given = connection.headers.get("authorization", "")
    if given[: len(_BEARER)].lower() == _BEARER:
        return given[len(_BEARER) :].strip() or None
    cookie = connection.cookies.get(SESSION_COOKIE)
    if cookie and CSRF_HEADER not in connection.headers:
        raise Forbidden(f"Send the header {CSRF_HEADER} with a cookie session.")
    if cookie and not is_from_here(connection):
        raise Forbidden("The request comes from another site.")
    return cookie


def is_from_here(connection: HTTPConnection) -> bool:
    """Whether a browser sent this from one of our own pages; programs send no origin."""
    origin = connection.headers.get("origin")
    if origin is None:
        return True
    return origin.rpartition("//")[2] == connection.headers.get("host")


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
