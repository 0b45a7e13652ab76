"""What buyers answered to e-invoices."""

from collections.abc import Collection

from reskontra.domain.invoicing import models
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.responses import InvoiceResponse, ResponseCode


async def responses_of(
    invoice_ids: Collection[InvoiceId],
) -> dict[InvoiceId, tuple[InvoiceResponse, ...]]:
    """The answers to each, the oldest first, in one statement."""
    found: dict[InvoiceId, list[InvoiceResponse]] = {one: [] for one in invoice_ids}
    ids = [one.uuid for one in invoice_ids]
    for row in await models.InvoiceResponse.filter(invoice_id__in=ids).order_by("id"):
        answer = InvoiceResponse(ResponseCode(row.code), row.text, row.told_at)
        found[InvoiceId(row.invoice_id)].append(answer)
    return {one: tuple(answers) for one, answers in found.items()}
