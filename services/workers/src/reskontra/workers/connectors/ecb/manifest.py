"""What the operator tells us about the European Central Bank: one URL."""

from dataclasses import dataclass
from typing import Self
from urllib.parse import urlsplit

_AT_HOME = ("127.0.0.1", "localhost")


class PublisherUnknown(ValueError):
    """The URL does not say how to reach the publisher."""


@dataclass(frozen=True, slots=True)
class EcbAddress:
    """Where the rates lie: encrypted, unless it is a stand-in on this machine."""

    base: str

    @classmethod
    def from_url(cls, url: str) -> Self:
        """Read ``https://host/path``.

        Raises:
            PublisherUnknown: It is no such URL.
        """
        parts = urlsplit(url)
        is_safe = parts.scheme == "https" or parts.hostname in _AT_HOME
        if not parts.hostname or not is_safe:
            raise PublisherUnknown("write https://host/path")
        return cls(url.rstrip("/"))

    @property
    def daily(self) -> str:
        """The rates of the latest day."""
        return f"{self.base}/eurofxref-daily.xml"

    @property
    def ninety_days(self) -> str:
        """The rates of the last ninety days."""
        return f"{self.base}/eurofxref-hist-90d.xml"
