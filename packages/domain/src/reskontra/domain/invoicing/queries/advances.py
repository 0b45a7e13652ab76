"""Advances: what is left of them, and which invoices took them off."""

from collections.abc import Collection
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.advances import Advance, advance_ids
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.lines import new_line_of
from reskontra.domain.invoicing.queries.credits import issued_credits_of
from reskontra.domain.invoicing.queries.invoices import heads, invoices
from reskontra.domain.invoicing.views import Invoice, InvoiceHead, InvoiceState
from reskontra.domain.tables import CONNECTION

# A line that is credited takes nothing off any more: the advance is free again. Of prices with VAT
# the nets of partial credit notes need not come to the net of the line.
_TAKERS: Final = """
    FROM invoice_line AS line JOIN invoice AS taker ON taker.id = line.invoice_id
    WHERE taker.issued_at IS NOT NULL
      AND coalesce(line.gross_minor, line.net_minor) <> coalesce((
          SELECT sum(coalesce(noted.gross_minor, noted.net_minor))
          FROM invoice_line AS noted JOIN invoice AS note ON note.id = noted.invoice_id
          WHERE noted.credits_line_id = line.id AND note.issued_at IS NOT NULL
      ), 0)
"""
_TAKEN: Final = f"""
    SELECT line.advance_id, line.invoice_id {_TAKERS} AND line.advance_id = ANY($1)
"""
_ON_INVOICES: Final = """
    SELECT invoice_id, advance_id FROM invoice_line
    WHERE invoice_id = ANY($1) AND advance_id IS NOT NULL
    GROUP BY invoice_id, advance_id ORDER BY invoice_id, min(position)
"""
_FREE_OF_CUSTOMER: Final = f"""
    SELECT id FROM invoice
    WHERE customer_id = $1 AND form IN ('ADVANCE', 'ON_ACCOUNT')
      AND state IN ('ISSUED', 'PARTLY_PAID', 'PAID')
      AND NOT EXISTS (SELECT {_TAKERS} AND line.advance_id = invoice.id)
    ORDER BY number
"""  # noqa: S608 - made of constants


async def taken_off_by(advances: Collection[InvoiceId]) -> dict[InvoiceId, InvoiceHead]:
    """The invoices that have taken advances off, by advance; those that are free are left out."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _TAKEN, [[one.uuid for one in advances]]
    )
    taken = {InvoiceId(row["advance_id"]): InvoiceId(row["invoice_id"]) for row in rows}
    found = await heads(set(taken.values())) if taken else {}
    return {advance: found[by] for advance, by in taken.items()}


async def advances_taken_off(
    invoice_ids: Collection[InvoiceId],
) -> dict[InvoiceId, tuple[InvoiceHead, ...]]:
    """The advances that many invoices take off, drafts too, in the order of their lines."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _ON_INVOICES, [[one.uuid for one in invoice_ids]]
    )
    found = await heads({InvoiceId(row["advance_id"]) for row in rows}) if rows else {}
    return {
        one: tuple(
            found[InvoiceId(row["advance_id"])] for row in rows if row["invoice_id"] == one.uuid
        )
        for one in invoice_ids
    }


async def advances_of(ids: Collection[InvoiceId]) -> dict[InvoiceId, Advance]:
    """The advances that are issued, by id; what is none is left out."""
    wholes = await invoices(ids) if ids else {}
    known = {one: whole for one, whole in wholes.items() if _is_advance(whole)}
    if not known:
        return {}
    notes, taken = await issued_credits_of(known), await taken_off_by(known)
    return {
        one: Advance(invoice=whole, notes=notes[one], taken_off_by=taken.get(one))
        for one, whole in known.items()
    }


async def advances_on(found: Collection[Invoice]) -> dict[InvoiceId, Advance]:
    """The advances that drafts are about to take off."""
    drafts = [one for one in found if one.state is InvoiceState.DRAFT]
    lines = [new_line_of(row) for one in drafts for row in one.lines if row.advance_uuid]
    return await advances_of(advance_ids(lines))


async def open_advances(customer_id: CustomerId) -> tuple[Advance, ...]:
    """The advances of a customer that no invoice has taken off, the oldest first."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _FREE_OF_CUSTOMER, [customer_id.uuid]
    )
    ids = [InvoiceId(row["id"]) for row in rows]
    found = await advances_of(ids)
    return tuple(found[one] for one in ids if found[one].parts)


def _is_advance(whole: Invoice) -> bool:
    return InvoiceForm(whole.head.form).is_advance and whole.head.issued_at is not None
