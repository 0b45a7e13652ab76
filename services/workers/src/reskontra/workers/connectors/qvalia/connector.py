"""The access point as Qvalia has it: a duplicate is there already."""

import httpx
from typing_extensions import override

from reskontra.workers.connectors.qvalia.client import QvaliaClient
from reskontra.workers.connectors.qvalia.manifest import QvaliaAccount
from reskontra.workers.connectors.qvalia.mapping import HALF_ANSWER, PATHS, taken
from reskontra.workers.ports.access_point import (
    AccessPoint,
    Dispatch,
    DocumentKind,
    Reach,
    Transmission,
    TransmissionState,
)
from reskontra.workers.ports.delivery import DeliveryOutage


class Qvalia(AccessPoint):
    """Hands documents over for one account. It has no question for us: it tells when it refuses."""

    def __init__(self, url: str, client: QvaliaClient | None = None) -> None:
        self._client = client or QvaliaClient(QvaliaAccount.from_url(url))

    @override
    async def lookup(self, receiver: str) -> Reach:
        return Reach(is_reachable=True, takes=frozenset(DocumentKind))

    @override
    async def send(self, dispatch: Dispatch) -> str:
        try:
            status, body = await self._client.post(PATHS[dispatch.kind], dispatch.ubl)
        except (TimeoutError, httpx.TimeoutException):
            raise DeliveryOutage("TIMEOUT") from None
        except httpx.RemoteProtocolError:
            raise DeliveryOutage(HALF_ANSWER) from None
        except (httpx.HTTPError, OSError):
            raise DeliveryOutage("UNREACHABLE") from None
        taken(status, body)
        return dispatch.key

    @override
    async def status(self, provider_id: str) -> Transmission:
        return Transmission(TransmissionState.ON_ITS_WAY)
