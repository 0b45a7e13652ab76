"""The register as VIES has it: tells a refusal from an outage."""

from typing_extensions import override

from reskontra.workers.connectors.vies.client import ViesClient
from reskontra.workers.connectors.vies.manifest import ViesAddress
from reskontra.workers.connectors.vies.mapping import answer_of, question
from reskontra.workers.ports.silence import NoAnswer
from reskontra.workers.ports.vat_register import VatAnswer, VatRegister, VatRegisterOutage


class ViesRegister(VatRegister):
    """Asks VIES, which asks the state that gave the number."""

    def __init__(self, url: str, client: ViesClient | None = None) -> None:
        self._client = client or ViesClient(ViesAddress.from_url(url))

    @override
    async def look_up(self, number: str, *, requester: str | None) -> VatAnswer:
        try:
            status, body = await self._client.ask(question(number, requester))
        except NoAnswer as silence:
            raise VatRegisterOutage(silence.reason) from None
        return answer_of(status, body, number)
