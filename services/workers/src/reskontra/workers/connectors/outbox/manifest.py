"""What the operator tells us about the folder: one URL."""

from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

SCHEME: Final = "outbox"


class OutboxUnknown(ValueError):
    """The URL does not name a folder."""


def folder_of(url: str) -> Path:
    """Read ``outbox:///var/lib/reskontra/peppol``.

    Raises:
        OutboxUnknown: It is no such URL.
    """
    parts = urlsplit(url)
    folder = Path(unquote(parts.path))
    if parts.scheme != SCHEME or parts.netloc or not folder.is_absolute():
        raise OutboxUnknown("write outbox:///an/absolute/folder")
    return folder
