"""What the operator tells us about the mail server: one URL."""

from dataclasses import dataclass, field
from typing import Self
from urllib.parse import unquote, urlsplit

_PORTS = {"smtp": 25, "smtp+tls": 587, "smtps": 465}


class MailServerUnknown(ValueError):
    """The URL does not say how to reach a mail server."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailServer:
    """Where the mail server is and how to speak to it.

    ``smtps://`` is encrypted from the first byte; ``smtp+tls://`` insists on STARTTLS;
    ``smtp://`` takes STARTTLS if it is offered.
    """

    host: str
    port: int
    is_encrypted: bool
    insists_on_starttls: bool
    user: str | None
    password: str | None = field(repr=False)

    @classmethod
    def from_url(cls, url: str) -> Self:
        """Read ``smtp[s|+tls]://[user:password@]host[:port]``.

        Raises:
            MailServerUnknown: It is no such URL.
        """
        parts = urlsplit(url)
        if parts.scheme not in _PORTS or not parts.hostname:
            raise MailServerUnknown("write smtp://host:port, smtp+tls://… or smtps://…")
        return cls(
            host=parts.hostname,
            port=parts.port or _PORTS[parts.scheme],
            is_encrypted=parts.scheme == "smtps",
            insists_on_starttls=parts.scheme == "smtp+tls",
            user=unquote(parts.username) if parts.username else None,
            password=unquote(parts.password) if parts.password else None,
        )
