"""The access point as Qvalia has it: a duplicate is there already."""

from typing import Final
from urllib.parse import quote

from typing_extensions import override

from reskontra.workers.connectors.qvalia.client import QvaliaClient
from reskontra.workers.connectors.qvalia.manifest import QvaliaAccount
from reskontra.workers.connectors.qvalia.mapping import (
    PATHS,
    ROOTS,
    is_taken_there,
    receipt,
    receipt_parts,
    taken,
    transmission_of,
)
from reskontra.workers.ports.access_point import (
    AccessPoint,
    Dispatch,
    DocumentKind,
    Reach,
    Transmission,
    TransmissionState,
)
from reskontra.workers.ports.delivery import Account

_ALL: Final = frozenset(DocumentKind)


class Qvalia(AccessPoint):
    """Hands documents over, each for its own account."""

    def __init__(self, url: str, client: QvaliaClient | None = None) -> None:
        self._client = client or QvaliaClient(QvaliaAccount.from_url(url))

    @override
    async def check(self, account: Account) -> None:
        """Whoever runs the house has given the account out: Qvalia has no question about it."""

    @override
    async def lookup(self, receiver: str) -> Reach:
        """What it takes; to a single firm nobody tells, and it hears when one is refused."""
        partner = self._client.account.partner_path
        if not partner:
            return Reach(is_reachable=True, takes=_ALL)
        lookup = f"{partner}/peppol/lookup/{quote(receiver, safe='')}"
        takes = [
            kind
            for kind, root in ROOTS.items()
            if is_taken_there(*await self._client.get(f"{lookup}?docTypeRoot={root}"))
        ]
        return Reach(is_reachable=bool(takes), takes=frozenset(takes))

    @override
    async def send(self, dispatch: Dispatch) -> str:
        path = self._client.account.path_of(dispatch.account) + PATHS[dispatch.kind]
        asked = self._client.post(path, dispatch.ubl, dispatch.key)
        given = taken(*await asked)
        return receipt(path, given) if given else dispatch.key

    @override
    async def status(self, provider_id: str) -> Transmission:
        found = receipt_parts(provider_id)
        if found is None:
            return Transmission(TransmissionState.ON_ITS_WAY)
        path, given = found
        asked = self._client.get(f"{path}/status?integrationId={quote(given, safe='')}")
        return transmission_of(*await asked)
