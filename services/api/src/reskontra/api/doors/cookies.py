"""The cookie in which a browser keeps its session: for our own pages, out of scripts' reach."""

from dataclasses import dataclass
from typing import Self

from starlette.requests import HTTPConnection
from starlette.responses import Response

from reskontra.api.context import Context
from reskontra.api.settings import Settings
from reskontra.tenancy.sessions import LIFE, SignedIn


@dataclass(frozen=True, slots=True)
class SessionCookie:
    """What the cookie is called, and whether it is for https alone."""

    name: str
    is_secure: bool

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """The strictest that browsers take; some refuse a secure one over http, also at home."""
        if settings.is_secure:
            return cls("__Host-reskontra", is_secure=True)
        return cls("reskontra", is_secure=False)

    def read(self, connection: HTTPConnection) -> str | None:
        """The session that a browser shows."""
        return connection.cookies.get(self.name)

    def keep(self, response: Response, signed_in: SignedIn) -> None:
        """Let the browser keep a session, for itself alone."""
        response.set_cookie(
            self.name,
            signed_in.token,
            max_age=int(LIFE.total_seconds()),
            path="/",
            secure=self.is_secure,
            httponly=True,
            samesite="lax",
        )

    def drop(self, response: Response) -> None:
        """Let the browser keep none."""
        response.delete_cookie(
            self.name, path="/", secure=self.is_secure, httponly=True, samesite="lax"
        )

    def follow(self, response: Response, context: Context) -> None:
        """Let the browser keep what an operation began, or lose what it ended."""
        news, viewer = context.sessions, context.viewer
        if news.to_keep is not None:
            self.keep(response, news.to_keep)
        elif viewer is not None and news.is_over(viewer.session_id):
            self.drop(response)
