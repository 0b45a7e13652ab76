"""The print partner as a folder: a manifest that gets its name is an order, and only once.

The file under way is the right to give it its name. Who finds it gone finds it renamed, so a rename
whose answer was lost is not done again, even where the partner has taken the files away since.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncssh
from typing_extensions import override

from reskontra.workers.connectors.print_sftp.client import OpenFolder, SftpClient
from reskontra.workers.connectors.print_sftp.manifest import PrintFolder
from reskontra.workers.connectors.print_sftp.mapping import (
    is_missing,
    manifest_file,
    page_file,
    reason_of,
    under_way,
    word_file,
)
from reskontra.workers.ports.delivery import DeliveryOutage
from reskontra.workers.ports.print_partner import (
    PartnersWord,
    PrintOrder,
    PrintPartner,
    manifest_of,
    word_in,
)


class SftpPartner(PrintPartner):
    """Leaves orders in one folder, and reads what is written beside them."""

    def __init__(self, account: PrintFolder, client: SftpClient | None = None) -> None:
        self._client = client or SftpClient(account)

    @override
    async def lay(self, order: PrintOrder) -> None:
        letters = page_file(order.key)
        async with self._open() as folder:
            # The same key is the same file: one that has its name is whole, and may be being read.
            if not await folder.exists(letters):
                await _whole(folder, under_way(letters, order), order.file)
                await folder.rename(under_way(letters, order), letters)
            await _whole(folder, under_way(manifest_file(order.key), order), manifest_of(order))

    @override
    async def let_go(self, order: PrintOrder) -> None:
        name = manifest_file(order.key)
        async with self._open() as folder:
            try:
                await folder.rename(under_way(name, order), name)
            except asyncssh.SFTPError as failure:
                is_renamed = is_missing(failure) and await folder.is_there()
                if not (is_renamed or await folder.exists(name)):
                    raise

    @override
    async def word_of(self, key: str) -> PartnersWord | None:
        async with self._open() as folder:
            try:
                return word_in(await folder.read(word_file(key)))
            except asyncssh.SFTPError as failure:
                if is_missing(failure):
                    return None
                raise

    @asynccontextmanager
    async def _open(self) -> AsyncIterator[OpenFolder]:
        try:
            async with self._client.open() as folder:
                yield folder
        except (asyncssh.Error, OSError, ValueError) as failure:
            raise DeliveryOutage(reason_of(failure)) from None


async def _whole(folder: OpenFolder, name: str, content: bytes) -> None:
    await folder.write(name, content)
    if await folder.size(name) != len(content):
        raise DeliveryOutage("HALF_WRITTEN")
