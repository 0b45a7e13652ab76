"""What the operator tells us about 46elks: one URL."""

from dataclasses import dataclass, field
from typing import Self
from urllib.parse import unquote, urlsplit

SCHEME = "elks46"
_AT_HOME = ("127.0.0.1", "localhost")


class ElksUnknown(ValueError):
    """The URL does not name an account."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ElksAccount:
    """Who pays, and where 46elks answers: encrypted, unless it is a stand-in on this machine."""

    user: str
    password: str = field(repr=False)
    base: str

    @classmethod
    def from_url(cls, url: str) -> Self:
        """Read ``elks46://user:password@api.46elks.com``.

        Raises:
            ElksUnknown: It is no such URL.
        """
        parts = urlsplit(url)
        if parts.scheme != SCHEME or not (parts.hostname and parts.username and parts.password):
            raise ElksUnknown("write elks46://user:password@api.46elks.com")
        scheme = "http" if parts.hostname in _AT_HOME else "https"
        port = f":{parts.port}" if parts.port else ""
        return cls(
            user=unquote(parts.username),
            password=unquote(parts.password),
            base=f"{scheme}://{parts.hostname}{port}",
        )

    @property
    def messages(self) -> str:
        """Where messages are made and listed."""
        return f"{self.base}/a1/sms"
