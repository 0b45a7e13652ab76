"""The print partner over HTTP: it keeps files, and prints what it gets a manifest for."""

from collections.abc import Awaitable
from typing import Final

from typing_extensions import override

from reskontra.workers.connectors.print_http.client import PrintHttpClient
from reskontra.workers.connectors.print_http.manifest import PrintAccount
from reskontra.workers.connectors.print_http.mapping import (
    MISSING,
    must_be_fine,
    must_have_taken,
)
from reskontra.workers.dialling import Answer
from reskontra.workers.ports.delivery import DeliveryOutage
from reskontra.workers.ports.print_partner import (
    PartnersWord,
    PrintOrder,
    PrintPartner,
    manifest_of,
    word_in,
)
from reskontra.workers.ports.silence import NoAnswer

_PDF: Final = "application/pdf"
_JSON: Final = "application/json"


class HttpPartner(PrintPartner):
    """Hands orders to one account."""

    def __init__(self, url: str, client: PrintHttpClient | None = None) -> None:
        self._client = client or PrintHttpClient(PrintAccount.from_url(url))

    @override
    async def lay(self, order: PrintOrder) -> None:
        path = f"/batches/{order.key}/letters.pdf"
        must_have_taken(
            order.key, *await _answered(self._client.put(path, order.key, _PDF, order.file))
        )

    @override
    async def let_go(self, order: PrintOrder) -> None:
        asked = self._client.put(f"/batches/{order.key}", order.key, _JSON, manifest_of(order))
        must_have_taken(order.key, *await _answered(asked))

    @override
    async def word_of(self, key: str) -> PartnersWord | None:
        status, body = await _answered(self._client.get(f"/batches/{key}"))
        if status == MISSING:
            return None
        must_be_fine(status, body)
        return word_in(body)


async def _answered(asked: Awaitable[Answer]) -> Answer:
    try:
        return await asked
    except NoAnswer as silence:
        raise DeliveryOutage(silence.reason) from None
