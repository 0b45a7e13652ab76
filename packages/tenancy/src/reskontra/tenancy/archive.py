"""The archive: bytes by their hash, each firm's in a place of its own.

A folder (``file:///…``) or a bucket (``s3://bucket/prefix``, credentials as usual for S3).
"""

import hashlib
import re
from contextlib import suppress
from pathlib import Path
from urllib.parse import unquote, urlsplit

from obstore import delete_async, get_async, put_async
from obstore.store import LocalStore, ObjectStore, from_url

from reskontra.tenancy.scope import current_tenant

_SHA256 = re.compile(r"[0-9a-f]{64}\Z")


class NotArchived(Exception):
    """The current firm has put nothing with that hash into the archive."""


class ArchiveDamaged(Exception):
    """The archive gave other bytes than were put into it."""


class Archive:
    """Puts and gets bytes for the current firm, and for no other."""

    def __init__(self, url: str) -> None:
        self._store = _store(url)

    async def put(self, content: bytes) -> str:
        """Keep bytes and return the hash to ask for them by; the same bytes are kept once."""
        sha256 = hashlib.sha256(content).hexdigest()
        await put_async(self._store, _key(sha256), content)
        return sha256

    async def get(self, sha256: str) -> bytes:
        """The bytes with a hash.

        Raises:
            NotArchived: The current firm has none such.
            ArchiveDamaged: What lies there has another hash.
        """
        if not _SHA256.match(sha256):
            raise NotArchived(sha256)
        try:
            found = await get_async(self._store, _key(sha256))
        except FileNotFoundError as error:
            raise NotArchived(sha256) from error
        content = bytes(await found.bytes_async())
        if hashlib.sha256(content).hexdigest() != sha256:
            raise ArchiveDamaged(sha256)
        return content

    async def remove(self, sha256: str) -> None:
        """Let go of bytes that nothing refers to any more; it does not matter if they are gone."""
        if not _SHA256.match(sha256):
            return
        with suppress(FileNotFoundError):
            await delete_async(self._store, _key(sha256))


def _key(sha256: str) -> str:
    return f"{current_tenant().schema}/{sha256[:2]}/{sha256}"


def _store(url: str) -> ObjectStore:
    parts = urlsplit(url)
    if parts.scheme == "file":
        folder = Path(unquote(parts.path))
        folder.mkdir(parents=True, exist_ok=True)
        return LocalStore(folder)
    return from_url(url)
