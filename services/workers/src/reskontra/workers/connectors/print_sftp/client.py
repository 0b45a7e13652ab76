"""A folder behind SFTP: files are there whole or not at all."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import asyncssh

from reskontra.workers.connectors.print_sftp.manifest import PrintFolder

_ALTOGETHER_S: Final = 240.0
_GREETING_S: Final = 20.0
_LONGEST_WORD: Final = 100_000


@dataclass(frozen=True, slots=True)
class OpenFolder:
    """The folder while it is open."""

    sftp: asyncssh.SFTPClient
    path: str

    async def write(self, name: str, content: bytes) -> None:
        """Write a file anew."""
        async with self.sftp.open(self._at(name), "wb") as file:
            await file.write(content)

    async def size(self, name: str) -> int | None:
        """How long a file is."""
        return (await self.sftp.stat(self._at(name))).size

    async def exists(self, name: str) -> bool:
        """Whether there is such a file."""
        return await self.sftp.exists(self._at(name))

    async def rename(self, name: str, to: str) -> None:
        """Give a file its name, unless another has it."""
        await self.sftp.rename(self._at(name), self._at(to))

    async def is_there(self) -> bool:
        """Whether there is such a folder."""
        return await self.sftp.isdir(self.path or ".")

    async def read(self, name: str) -> bytes:
        """The beginning of a file."""
        async with self.sftp.open(self._at(name), "rb") as file:
            content: bytes = await file.read(_LONGEST_WORD)
            return content

    def _at(self, name: str) -> str:
        return f"{self.path}/{name}" if self.path else name


class SftpClient:
    """Opens one folder for one deed, of a host that proves the key we know it by."""

    def __init__(self, account: PrintFolder, seconds: float = _ALTOGETHER_S) -> None:
        self._account = account
        self._seconds = seconds

    @asynccontextmanager
    async def open(self) -> AsyncIterator[OpenFolder]:
        """The folder, for some minutes at most."""
        account = self._account
        keys = await asyncio.to_thread(_keys, account.key_file)
        async with (
            asyncio.timeout(self._seconds),
            asyncssh.connect(
                account.host,
                account.port,
                username=account.user,
                password=account.password or None,
                client_keys=keys,
                known_hosts=([asyncssh.import_public_key(account.host_key)], [], []),
                # Whoever runs the worker may have keys and agents of their own: they are not ours.
                config=None,
                agent_path=None,
                connect_timeout=_GREETING_S,
                login_timeout=_GREETING_S,
            ) as connection,
            connection.start_sftp_client() as sftp,
        ):
            yield OpenFolder(sftp, account.folder)


def _keys(key_file: str) -> list[asyncssh.SSHKey] | None:
    return [asyncssh.import_private_key(Path(key_file).read_bytes())] if key_file else None
