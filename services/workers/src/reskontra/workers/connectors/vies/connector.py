"""The register as VIES has it: tells a refusal from an outage."""

import httpx
from typing_extensions import override

from reskontra.workers.connectors.vies.client import ViesClient
from reskontra.workers.connectors.vies.manifest import ViesAddress
from reskontra.workers.connectors.vies.mapping import HALF_ANSWER, answer_of, question
from reskontra.workers.ports.vat_register import VatAnswer, VatRegister, VatRegisterOutage


class ViesRegister(VatRegister):
    """Asks VIES, which asks the state that gave the number."""

    def __init__(self, url: str, client: ViesClient | None = None) -> None:
        self._client = client or ViesClient(ViesAddress.from_url(url))

    @override
    async def look_up(self, number: str, *, requester: str | None) -> VatAnswer:
        try:
            status, body = await self._client.ask(question(number, requester))
        except (TimeoutError, httpx.TimeoutException):
            raise VatRegisterOutage("TIMEOUT") from None
        except httpx.RemoteProtocolError:
            raise VatRegisterOutage(HALF_ANSWER) from None
        except (httpx.HTTPError, OSError):
            raise VatRegisterOutage("UNREACHABLE") from None
        return answer_of(status, body, number)
