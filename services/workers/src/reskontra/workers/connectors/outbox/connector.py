"""The folder as an access point: it takes everything, and knows nobody."""

import asyncio
from typing import Final

from typing_extensions import override

from reskontra.workers.connectors.outbox.client import Folder
from reskontra.workers.connectors.outbox.manifest import folder_of
from reskontra.workers.connectors.outbox.mapping import transmission_of
from reskontra.workers.ports.access_point import (
    AccessPoint,
    Dispatch,
    DocumentKind,
    Reach,
    Transmission,
    TransmissionState,
)
from reskontra.workers.ports.delivery import Account, DeliveryOutage

_UNWRITABLE: Final = "OUTBOX_UNWRITABLE"


class Outbox(AccessPoint):
    """Leaves each document as a file named by its key."""

    def __init__(self, url: str) -> None:
        self._folder = Folder(folder_of(url))

    @override
    async def check(self, account: Account) -> None:
        """Whoever runs the house has given the account out, and nobody else knows of it."""

    @override
    async def lookup(self, receiver: str) -> Reach:
        return Reach(is_reachable=True, takes=frozenset(DocumentKind))

    @override
    async def send(self, dispatch: Dispatch) -> str:
        try:
            await asyncio.to_thread(self._folder.put, dispatch.key, dispatch.ubl)
        except OSError:
            raise DeliveryOutage(_UNWRITABLE) from None
        return dispatch.key

    @override
    async def status(self, provider_id: str) -> Transmission:
        try:
            told = await asyncio.to_thread(self._folder.told_of, provider_id)
        except OSError:
            raise DeliveryOutage(_UNWRITABLE) from None
        if told is None:
            return Transmission(TransmissionState.ON_ITS_WAY)
        return transmission_of(told)
