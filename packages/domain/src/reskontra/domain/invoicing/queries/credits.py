"""What is credited: by which credit notes, and what is left."""

from collections.abc import Collection, Sequence
from fractions import Fraction
from typing import Final, NamedTuple

from tortoise.connection import get_connection

from reskontra.domain.invoicing.crediting import LineLeft, left_of
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.listing import HEAD_COLUMNS
from reskontra.domain.invoicing.queries.invoices import invoices
from reskontra.domain.invoicing.views import Invoice, InvoiceHead, InvoiceState
from reskontra.domain.kernel.money import Money
from reskontra.domain.tables import CONNECTION

_NOTES: Final = f"SELECT {HEAD_COLUMNS} FROM invoice WHERE credits_id = ANY($1) ORDER BY id"  # noqa: S608 - fixed names


_CREDITED: Final = """
    SELECT original.invoice_id, original.position, sum(line.net_minor)::bigint AS net_minor
    FROM invoice AS note
    JOIN invoice_line AS line ON line.invoice_id = note.id
    JOIN invoice_line AS original ON original.id = line.credits_line_id
    WHERE note.credits_id = ANY($1) AND note.state <> 'DRAFT'
    GROUP BY original.invoice_id, original.position
"""
# What an advance asks for is worth something when it is worked for.
_REVENUE: Final = """
    SELECT id, net_minor - (
        SELECT coalesce(sum(note.net_minor), 0) FROM invoice AS note
        WHERE note.credits_id = invoice.id AND note.issued_at IS NOT NULL
    )::bigint AS net_minor
    FROM invoice
    WHERE id = ANY($1) AND issued_at IS NOT NULL AND form NOT IN ('ADVANCE', 'ON_ACCOUNT')
"""


_SHARE: Final = """
    SELECT net_minor, (
        SELECT coalesce(sum(note.net_minor), 0) FROM invoice AS note
        WHERE note.credits_id = invoice.id AND note.issued_at IS NOT NULL
    )::bigint AS credited_minor
    FROM invoice WHERE id = $1 AND net_minor > 0
"""


class CreditedPart(NamedTuple):
    """What issued credit notes have taken off a line of an invoice, without VAT."""

    invoice_id: InvoiceId
    position: int
    net_minor: int


async def credited_parts(invoice_ids: Collection[InvoiceId]) -> list[CreditedPart]:
    """The lines of invoices that are credited, with how much of each."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _CREDITED, [[one.uuid for one in invoice_ids]]
    )
    return [
        CreditedPart(InvoiceId(row["invoice_id"]), row["position"], row["net_minor"])
        for row in rows
    ]


async def revenue_of(invoice_ids: Collection[InvoiceId]) -> dict[InvoiceId, Money]:
    """What invoices bring in without VAT, less what is credited; advances are left out."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _REVENUE, [[one.uuid for one in invoice_ids]]
    )
    return {InvoiceId(row["id"]): Money(row["net_minor"]) for row in rows}


async def credit_notes_of(
    invoice_ids: Collection[InvoiceId],
) -> dict[InvoiceId, tuple[InvoiceHead, ...]]:
    """The credit notes of many invoices in one statement, drafts too, the oldest first."""
    _, rows = await get_connection(CONNECTION).execute_query(
        _NOTES, [[one.uuid for one in invoice_ids]]
    )
    found = list(map(InvoiceHead._make, rows))
    return {
        one: tuple(head for head in found if head.credits_uuid == one.uuid) for one in invoice_ids
    }


async def issued_credits_of(
    invoice_ids: Collection[InvoiceId],
) -> dict[InvoiceId, tuple[Invoice, ...]]:
    """The credit notes that are issued, whole, in the order of their issue."""
    notes = await credit_notes_of(invoice_ids)
    issued = [head.id for heads in notes.values() for head in heads if head.issued_at]
    wholes = await invoices(issued) if issued else {}
    return {
        one: tuple(wholes[head.id] for head in heads if head.id in wholes)
        for one, heads in notes.items()
    }


async def left_to_credit(
    invoice_ids: Collection[InvoiceId],
) -> dict[InvoiceId, tuple[LineLeft, ...]]:
    """What is left of each line of many invoices; nothing of what cannot be credited at all."""
    wholes = await invoices(invoice_ids)
    notes = await issued_credits_of(wholes)
    return {
        one: left_of(whole, notes[one])
        for one, whole in wholes.items()
        if whole.head.issued_at and not whole.head.is_credit_note
    }


async def what_they_credit(
    found: Collection[Invoice],
) -> dict[InvoiceId, tuple[Invoice, Sequence[Invoice]]]:
    """For each draft of a credit note the invoice that it credits, and what is credited of it."""
    drafts = [one for one in found if one.state is InvoiceState.DRAFT and one.head.is_credit_note]
    if not drafts:
        return {}
    credited = {one.id: one.head.credits_id for one in drafts}
    wholes = await invoices({each for each in credited.values() if each})
    notes = await issued_credits_of(wholes)
    return {
        one: (wholes[original], notes[original])
        for one, original in credited.items()
        if original in wholes
    }


async def credited_share(invoice_id: InvoiceId) -> Fraction:
    """How much of an issued invoice, without VAT, is credited: from nothing to one, the whole."""
    rows = await get_connection(CONNECTION).execute_query_dict(_SHARE, [invoice_id.uuid])
    if not rows:
        return Fraction(0)
    return min(Fraction(rows[0]["credited_minor"], rows[0]["net_minor"]), Fraction(1))


async def is_taken_back(invoice_id: InvoiceId) -> bool:
    """Whether credit notes have taken back every line of an issued invoice.

    Its sum does not tell: work less what was paid on account may come to nothing, while lines of
    both are left.
    """
    left = await left_to_credit([invoice_id])
    return invoice_id in left and not any(line.is_anything for line in left[invoice_id])
