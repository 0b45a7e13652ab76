"""What the operator tells us about Qvalia: one URL."""

from dataclasses import dataclass, field
from typing import Final, Self
from urllib.parse import quote, unquote, urlsplit

SCHEME: Final = "qvalia"
_AT_HOME: Final = ("127.0.0.1", "localhost")


class QvaliaUnknown(ValueError):
    """The URL does not name an account."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QvaliaAccount:
    """Whose documents they are, and where Qvalia answers: encrypted, but for a stand-in."""

    api_key: str = field(repr=False)
    base: str

    @classmethod
    def from_url(cls, url: str) -> Self:
        """Read ``qvalia://api-key@api.qvalia.com/account-registration-number``.

        Raises:
            QvaliaUnknown: It is no such URL.
        """
        parts = urlsplit(url)
        account = parts.path.strip("/")
        if parts.scheme != SCHEME or not (parts.hostname and parts.username and account):
            raise QvaliaUnknown("write qvalia://api-key@api.qvalia.com/account-number")
        scheme = "http" if parts.hostname in _AT_HOME else "https"
        port = f":{parts.port}" if parts.port else ""
        return cls(
            api_key=unquote(parts.username),
            base=f"{scheme}://{parts.hostname}{port}/{quote(unquote(account), safe='')}",
        )
