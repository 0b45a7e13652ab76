"""The access point as Storecove has it: the same key again is the same document."""

from typing import Final
from urllib.parse import quote

from typing_extensions import override

from reskontra.workers.connectors.storecove.client import StorecoveClient
from reskontra.workers.connectors.storecove.manifest import StorecoveAccount
from reskontra.workers.connectors.storecove.mapping import (
    bears,
    entity_path,
    guid_of,
    question,
    says_yes,
    submission,
    transmission_of,
)
from reskontra.workers.ports.access_point import (
    AccessPoint,
    Dispatch,
    DocumentKind,
    Reach,
    Transmission,
)
from reskontra.workers.ports.delivery import Account, DeliveryRefused

_SUBMISSIONS: Final = "/document_submissions"


class Storecove(AccessPoint):
    """Hands documents over, each for its own legal entity."""

    def __init__(self, url: str, client: StorecoveClient | None = None) -> None:
        self._client = client or StorecoveClient(StorecoveAccount.from_url(url))

    @override
    async def check(self, account: Account) -> None:
        asked = self._client.get(entity_path(account.name))
        if not bears(*await asked, account.participant):
            raise DeliveryRefused("ACCOUNT_OF_ANOTHER")

    @override
    async def lookup(self, receiver: str) -> Reach:
        asked = self._client.post("/discovery/exists", question(receiver))
        if not says_yes(*await asked):
            return Reach(is_reachable=False)
        takes = [kind for kind in DocumentKind if await self._takes(receiver, kind)]
        return Reach(is_reachable=True, takes=frozenset(takes))

    async def _takes(self, receiver: str, kind: DocumentKind) -> bool:
        asked = self._client.post("/discovery/receives", question(receiver, kind))
        return says_yes(*await asked)

    @override
    async def send(self, dispatch: Dispatch) -> str:
        asked = self._client.post(_SUBMISSIONS, submission(dispatch))
        return guid_of(*await asked)

    @override
    async def status(self, provider_id: str) -> Transmission:
        path = f"{_SUBMISSIONS}/{quote(provider_id, safe='')}/evidence/sending"
        return transmission_of(*await self._client.get(path))
