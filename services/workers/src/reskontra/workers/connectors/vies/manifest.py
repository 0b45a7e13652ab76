"""What the operator tells us about VIES: one URL."""

from dataclasses import dataclass
from typing import Self
from urllib.parse import urlsplit

_AT_HOME = ("127.0.0.1", "localhost")


class RegisterUnknown(ValueError):
    """The URL does not say how to reach the register."""


@dataclass(frozen=True, slots=True)
class ViesAddress:
    """Where the register answers: encrypted, unless it is a stand-in on this machine."""

    base: str

    @classmethod
    def from_url(cls, url: str) -> Self:
        """Read ``https://host/path``.

        Raises:
            RegisterUnknown: It is no such URL.
        """
        parts = urlsplit(url)
        is_safe = parts.scheme == "https" or parts.hostname in _AT_HOME
        if not parts.hostname or not is_safe:
            raise RegisterUnknown("write https://host/path")
        return cls(url.rstrip("/"))

    @property
    def check(self) -> str:
        """Where one number is asked about."""
        return f"{self.base}/check-vat-number"
