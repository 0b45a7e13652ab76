"""What the operator tells us about Storecove: one URL."""

from dataclasses import dataclass, field
from typing import Final, Self
from urllib.parse import unquote, urlsplit

SCHEME: Final = "storecove"
_AT_HOME: Final = ("127.0.0.1", "localhost")


class StorecoveUnknown(ValueError):
    """The URL does not name an account."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StorecoveAccount:
    """Whose documents they are, and where Storecove answers: encrypted, but for a stand-in."""

    api_key: str = field(repr=False)
    legal_entity: int
    base: str

    @classmethod
    def from_url(cls, url: str) -> Self:
        """Read ``storecove://api-key@api.storecove.com/legal-entity-id``.

        Raises:
            StorecoveUnknown: It is no such URL.
        """
        parts = urlsplit(url)
        entity = parts.path.strip("/")
        is_whole = parts.hostname and parts.username and entity.isdecimal()
        if parts.scheme != SCHEME or not is_whole:
            raise StorecoveUnknown("write storecove://api-key@api.storecove.com/legal-entity-id")
        scheme = "http" if parts.hostname in _AT_HOME else "https"
        port = f":{parts.port}" if parts.port else ""
        return cls(
            api_key=unquote(parts.username or ""),
            legal_entity=int(entity),
            base=f"{scheme}://{parts.hostname}{port}/api/v2",
        )
