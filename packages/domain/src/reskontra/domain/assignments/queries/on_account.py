"""What has been paid on account of the work of agreements, and how much of it is taken off."""

from collections import defaultdict
from collections.abc import Collection
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments.on_account_views import OnAccount
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import advances_of
from reskontra.domain.tables import CONNECTION

# The oldest first: that is the one which is taken off first.
_INVOICED: Final = """
    SELECT instalment.agreement_id, invoice_id
    FROM instalment JOIN invoice ON invoice.id = invoice_id
    WHERE agreement_id = ANY($1) AND invoice.form = 'ON_ACCOUNT' AND credited_at IS NULL
    ORDER BY invoice.number
"""


async def on_account_invoices(
    ids: Collection[AgreementId],
) -> dict[AgreementId, tuple[InvoiceId, ...]]:
    """The invoices on account of agreements that have any, the oldest first."""
    if not ids:
        return {}
    rows = await get_connection(CONNECTION).execute_query_dict(
        _INVOICED, [[one.uuid for one in ids]]
    )
    found: dict[AgreementId, list[InvoiceId]] = defaultdict(list)
    for row in rows:
        found[AgreementId(row["agreement_id"])].append(InvoiceId(row["invoice_id"]))
    return {one: tuple(invoices) for one, invoices in found.items()}


async def on_account(ids: Collection[AgreementId]) -> dict[AgreementId, OnAccount]:
    """What agreements have been invoiced on account, without VAT, and what is left to take off."""
    invoices = await on_account_invoices(ids)
    advances = await advances_of([one for each in invoices.values() for one in each])
    return {
        one: OnAccount.of([advances[each] for each in own if each in advances])
        for one, own in invoices.items()
    }
