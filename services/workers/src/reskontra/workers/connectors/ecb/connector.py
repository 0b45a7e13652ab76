"""The rates as the European Central Bank publishes them."""

from typing_extensions import override

from reskontra.workers.connectors.ecb.client import EcbClient
from reskontra.workers.connectors.ecb.manifest import EcbAddress
from reskontra.workers.connectors.ecb.mapping import rates_of
from reskontra.workers.ports.rates import PublishedRate, Rates, RatesOutage
from reskontra.workers.ports.silence import NoAnswer


class EcbRates(Rates):
    """Fetches the bank's files."""

    def __init__(self, url: str, client: EcbClient | None = None) -> None:
        self._address = EcbAddress.from_url(url)
        self._client = client or EcbClient()

    @override
    async def latest(self) -> tuple[PublishedRate, ...]:
        return await self._fetched(self._address.daily)

    @override
    async def of_ninety_days(self) -> tuple[PublishedRate, ...]:
        return await self._fetched(self._address.ninety_days)

    async def _fetched(self, url: str) -> tuple[PublishedRate, ...]:
        try:
            status, body = await self._client.fetch(url)
        except NoAnswer as silence:
            raise RatesOutage(silence.reason) from None
        return rates_of(status, body)
