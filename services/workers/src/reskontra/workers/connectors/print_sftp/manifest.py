"""What the operator tells us about the folder: where it is, and by which key we know its host."""

from dataclasses import dataclass, field
from typing import Final, Self
from urllib.parse import unquote, urlsplit

from reskontra.workers.dialling import AddressUnknown

SCHEME: Final = "sftp"
_PORT: Final = 22


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintFolder:
    """A folder on a host, and how we prove to be us: by a password, or by a key in a file."""

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    folder: str
    host_key: str
    key_file: str

    @classmethod
    def from_settings(cls, url: str, host_key: str, key_file: str) -> Self:
        """Read ``sftp://user:password@host/folder``; no host is spoken to that proves no key.

        Raises:
            AddressUnknown: It is no such URL, or the host's key is not told.
        """
        parts = urlsplit(url)
        if parts.scheme != SCHEME or not (parts.hostname and parts.username):
            raise AddressUnknown("write sftp://user:password@host/folder")
        if not host_key:
            raise AddressUnknown("tell PRINT_HOST_KEY, as in ssh-ed25519 AAAA…")
        if not (parts.password or key_file):
            raise AddressUnknown("tell a password in PRINT_URL, or PRINT_KEY_FILE")
        return cls(
            host=parts.hostname,
            port=parts.port or _PORT,
            user=unquote(parts.username),
            password=unquote(parts.password or ""),
            folder=unquote(parts.path).rstrip("/"),
            host_key=host_key,
            key_file=key_file,
        )
