"""What the operator tells us about Twilio: one URL."""

from dataclasses import dataclass, field
from typing import Self
from urllib.parse import unquote, urlsplit

SCHEME = "twilio"
_AT_HOME = ("127.0.0.1", "localhost")


class TwilioUnknown(ValueError):
    """The URL does not name an account."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TwilioAccount:
    """Who pays, and where Twilio answers: encrypted, unless it is a stand-in on this machine."""

    sid: str
    token: str = field(repr=False)
    base: str

    @classmethod
    def from_url(cls, url: str) -> Self:
        """Read ``twilio://account-sid:auth-token@api.twilio.com``.

        Raises:
            TwilioUnknown: It is no such URL.
        """
        parts = urlsplit(url)
        if parts.scheme != SCHEME or not (parts.hostname and parts.username and parts.password):
            raise TwilioUnknown("write twilio://account-sid:auth-token@api.twilio.com")
        scheme = "http" if parts.hostname in _AT_HOME else "https"
        port = f":{parts.port}" if parts.port else ""
        return cls(
            sid=unquote(parts.username),
            token=unquote(parts.password),
            base=f"{scheme}://{parts.hostname}{port}",
        )

    @property
    def messages(self) -> str:
        """Where messages are made and listed."""
        return f"{self.base}/2010-04-01/Accounts/{self.sid}/Messages.json"
