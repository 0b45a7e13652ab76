"""Credit an invoice: a credit note is made of it, and perhaps the invoice anew."""

from dataclasses import replace
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.invoicing.adjustments import adjustments_json
from reskontra.domain.invoicing.asking import as_asked_for
from reskontra.domain.invoicing.commands.advances import (
    reasons_to_keep_advance,
    reasons_to_leave_advance,
)
from reskontra.domain.invoicing.commands.drafts import create_draft
from reskontra.domain.invoicing.commands.households import keep_household
from reskontra.domain.invoicing.commands.locking import held, hold_billed_time_on
from reskontra.domain.invoicing.credit_notes import (
    NewCredit,
    credited,
    reasons_not_to_note,
    reasons_not_to_take,
)
from reskontra.domain.invoicing.crediting import Credit
from reskontra.domain.invoicing.events import InvoiceDrafted
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import issued_credits_of
from reskontra.domain.invoicing.refusals import HoursBilledAnewApart
from reskontra.domain.invoicing.totals import vat_rows_json
from reskontra.domain.invoicing.views import Invoice
from reskontra.domain.kernel.clock import now, today
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.ids import uuid7
from reskontra.domain.kernel.refusals import refuse_if
from reskontra.domain.kernel.text import several_lines
from reskontra.domain.tables import CONNECTION

# What is not told here is the invoice's own: its buyer, its language, its references.
_NOTE: Final = """
    INSERT INTO invoice (id, kind, credits_id, credit_reason, state, customer_id, buyer_name, buyer,
                         currency, locale, invoice_date, due_date, supply_date, supply_to,
                         buyer_reference, our_reference, net_minor, vat_minor, rounding_minor,
                         total_minor, vat_rows, adjustments, created_at, updated_at,
                         prices_include_vat)
    SELECT $2, 'CREDIT_NOTE', id, $3, 'DRAFT', customer_id, buyer_name, buyer,
           currency, locale, $4::date, $4::date, supply_date, supply_to,
           buyer_reference, our_reference,
           $5::bigint, $6::bigint, $7::bigint, $8::bigint, $9::jsonb, $10::jsonb,
           $11::timestamptz, $11, prices_include_vat
    FROM invoice WHERE id = $1
"""
# Texts and rates are the invoice's, so they are never sent.
_LINES: Final = """
    INSERT INTO invoice_line (invoice_id, id, credits_line_id, position, description, quantity,
                              unit, unit_price, discount_percent, vat_rate, net_minor,
                              sold, vat_class, vat_case, exemption, article_id, price_source,
                              heading, gross_minor)
    SELECT $1, part.id, line.id, part.position, line.description, part.quantity, part.unit,
           part.unit_price, part.discount_percent, line.vat_rate, part.net_minor,
           line.sold, line.vat_class, line.vat_case, line.exemption, line.article_id,
           line.price_source, line.heading, part.gross_minor
    FROM unnest($2::uuid[], $3::uuid[], $4::integer[], $5::numeric[], $6::text[], $7::numeric[],
                $8::numeric[], $9::bigint[], $10::bigint[])
         AS part (id, line_id, position, quantity, unit, unit_price, discount_percent, net_minor,
                  gross_minor)
    JOIN invoice_line AS line ON line.id = part.line_id
"""


async def credit_invoice(original_id: InvoiceId, new: NewCredit) -> InvoiceId:
    """Draft a credit note of an invoice: of all that is left, or of chosen lines."""
    # Whoever issues the note at once would come to the time after its invoice otherwise.
    await hold_billed_time_on([original_id])
    return await _noted(await held(original_id), new)


async def credit_and_invoice_anew(
    original_id: InvoiceId, new: NewCredit
) -> tuple[InvoiceId, InvoiceId]:
    """Draft a credit note of an invoice, and a fresh draft of the invoice dated today.

    Raises:
        Refused: It bills approved work, which a draft beside it would bill a second time.
    """
    original = await held(original_id)
    refuse_if([HoursBilledAnewApart(path=("anew",))] if original.time_sheet else [])
    note_id = await _noted(original, new)
    anew = replace(as_asked_for(original), invoice_date=None, due_date=None)
    return note_id, await create_draft(anew, like=original)


async def _noted(original: Invoice, new: NewCredit) -> InvoiceId:
    new = replace(new, reason=several_lines(new.reason))
    notes = (await issued_credits_of([original.id]))[original.id]
    reasons = reasons_not_to_take(original, notes, new.lines)
    reasons += await reasons_to_keep_advance(original.head)
    refuse_if([*reasons, *reasons_not_to_note(new, original.head, today())])

    credit = credited(original, notes, new.lines)
    refuse_if(await reasons_to_leave_advance(original.head, credit.totals))
    note_id = InvoiceId.new()
    await _keep(original, note_id, new, credit)
    record(InvoiceDrafted(invoice_id=note_id, customer_id=original.head.customer_id))
    return note_id


async def _keep(original: Invoice, note_id: InvoiceId, new: NewCredit, credit: Credit) -> None:
    connection = get_connection(CONNECTION)
    day = new.invoice_date or today()
    head = [original.id.uuid, note_id.uuid, new.reason, day, *_sums(credit), now()]
    await connection.execute_query_dict(_NOTE, head)
    await connection.execute_query_dict(_LINES, _line_values(note_id, credit))
    if credit.household:
        await keep_household(note_id, credit.household)


def _sums(credit: Credit) -> list[object]:
    totals = credit.totals
    minors = [each.minor for each in (totals.net, totals.vat, totals.rounding, totals.total)]
    return [*minors, vat_rows_json(totals), adjustments_json(totals.adjustments)]


def _line_values(note_id: InvoiceId, credit: Credit) -> list[object]:
    lines = credit.lines
    return [
        note_id.uuid,
        [uuid7() for _ in lines],
        [line.of.uuid for line in lines],
        list(range(1, len(lines) + 1)),
        [line.quantity for line in lines],
        [line.unit for line in lines],
        [line.unit_price for line in lines],
        [line.discount_percent for line in lines],
        [line.net.minor for line in lines],
        [line.amount.minor if credit.totals.includes_vat else None for line in lines],
    ]
