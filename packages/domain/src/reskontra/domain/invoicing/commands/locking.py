"""Hold an invoice until the transaction ends."""

from collections.abc import Collection
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import invoice
from reskontra.domain.invoicing.views import Invoice, InvoiceState
from reskontra.domain.kernel.refusals import NotFound, Refused
from reskontra.domain.tables import CONNECTION

_LOCK_ALL: Final = "SELECT id FROM invoice WHERE id = ANY($1) ORDER BY id FOR UPDATE"
_LOCK: Final = "SELECT state, version FROM invoice WHERE id = $1 FOR UPDATE"


async def hold_all(invoice_ids: Collection[InvoiceId]) -> None:
    """Let nobody else act on these invoices until the transaction ends; always in one order."""
    ids = [one.uuid for one in invoice_ids]
    await get_connection(CONNECTION).execute_query_dict(_LOCK_ALL, [ids])


async def locked_version(invoice_id: InvoiceId) -> tuple[InvoiceState, int]:
    """Lock an invoice and return its state and version.

    Raises:
        Refused: There is no such invoice.
    """
    rows = await get_connection(CONNECTION).execute_query_dict(_LOCK, [invoice_id.uuid])
    if not rows:
        raise Refused([NotFound(path=("id",))])
    return InvoiceState(rows[0]["state"]), rows[0]["version"]


async def held(invoice_id: InvoiceId) -> Invoice:
    """An invoice that nobody else can act on until the transaction ends.

    Raises:
        Refused: There is no such invoice.
    """
    # First the lock, then the look: what is seen is what the lock holds.
    await get_connection(CONNECTION).execute_query_dict(_LOCK, [invoice_id.uuid])
    found = await invoice(invoice_id)
    if found is None:
        raise Refused([NotFound(path=("id",))])
    return found
