"""Begin, change and throw away drafts."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.catalogue.queries import pricing
from reskontra.domain.catalogue.tracing import trace_json
from reskontra.domain.company.queries import profile
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.queries import customer
from reskontra.domain.invoicing.adjustments import adjustments_json
from reskontra.domain.invoicing.advances import (
    lines_taken_off,
    reasons_not_to_take_off,
)
from reskontra.domain.invoicing.asking import as_asked_for
from reskontra.domain.invoicing.commands.buyer_numbers import look_up_if_due
from reskontra.domain.invoicing.commands.households import keep_household, mark_work
from reskontra.domain.invoicing.commands.locking import held, locked_version
from reskontra.domain.invoicing.commands.series import choose_series
from reskontra.domain.invoicing.currency import in_currency
from reskontra.domain.invoicing.drafting import (
    Draft,
    completed,
    reasons_not_to_draft,
    tidied,
    trade_of,
)
from reskontra.domain.invoicing.drafts import DraftChange, NewDraft, NewLine
from reskontra.domain.invoicing.events import InvoiceChanged, InvoiceDiscarded, InvoiceDrafted
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.lines import amount_of, new_line_of
from reskontra.domain.invoicing.parties import to_json
from reskontra.domain.invoicing.prices_with_vat import found_anew, with_vat_added
from reskontra.domain.invoicing.queries import advances_of
from reskontra.domain.invoicing.refusals import CreditNoteFixed, NotDraft
from reskontra.domain.invoicing.selling import (
    Sale,
    article_ids,
    filled,
    kept_traces,
    reasons_not_to_sell,
    unpriced_reasons,
)
from reskontra.domain.invoicing.totals import vat_rows_json
from reskontra.domain.invoicing.views import Invoice, InvoiceState
from reskontra.domain.kernel.changes import UNCHANGED, changed
from reskontra.domain.kernel.clock import now, today
from reskontra.domain.kernel.currencies import HOME
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.ids import uuid7
from reskontra.domain.kernel.refusals import conflict_if, refuse_if
from reskontra.domain.tables import CONNECTION

_LINES: Final = """
    INSERT INTO invoice_line (invoice_id, id, position, description, quantity, unit, unit_price,
                              discount_percent, vat_rate, net_minor, sold, vat_class, vat_case,
                              exemption, advance_id, heading, gross_minor)
    SELECT $1, line.*
    FROM unnest($2::uuid[], $3::integer[], $4::text[], $5::numeric[], $6::text[], $7::numeric[],
                $8::numeric[], $9::numeric[], $10::bigint[], $11::text[], $12::text[],
                $13::text[], $14::text[], $15::uuid[], $16::text[], $17::bigint[]) AS line
"""
_TRACES: Final = """
    UPDATE invoice_line SET article_id = made.article_id, price_source = made.trace::jsonb
    FROM unnest($2::integer[], $3::uuid[], $4::text[]) AS made(position, article_id, trace)
    WHERE invoice_line.invoice_id = $1 AND invoice_line.position = made.position
"""
# Head and lines in one round trip.
_INSERT: Final = f"""
    WITH head AS (
        INSERT INTO invoice (id, state, customer_id, buyer_name, buyer, locale, invoice_date,
                             due_date, supply_date, supply_to, buyer_reference, our_reference, note,
                             net_minor, vat_minor, rounding_minor, total_minor, vat_rows,
                             adjustments, created_at, updated_at, form, prices_include_vat,
                             currency)
        VALUES ($1, 'DRAFT', $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31,
                $32, $33, $34, $35, $35, $36, $37, $38)
    )
    {_LINES}
"""  # noqa: S608 - made of constants
_UPDATE: Final = """
    UPDATE invoice SET customer_id = $2, buyer_name = $3, buyer = $4, locale = $5,
                       invoice_date = $6, due_date = $7, supply_date = $8, supply_to = $9,
                       buyer_reference = $10, our_reference = $11, note = $12, net_minor = $13,
                       vat_minor = $14, rounding_minor = $15, total_minor = $16, vat_rows = $17,
                       adjustments = $18, updated_at = $19, form = $20, prices_include_vat = $21,
                       currency = $22,
                       version = version + 1
    WHERE id = $1
"""


async def create_draft(new: NewDraft, like: Invoice | None = None) -> InvoiceId:
    """Begin an invoice, perhaps ``like`` another. It has no number until it is issued."""
    draft = await _completed(new, like)
    invoice_id = InvoiceId.new()
    await get_connection(CONNECTION).execute_query_dict(
        _INSERT, [*_line_values(invoice_id, draft), *_head_values(draft)]
    )
    await _write_apart(invoice_id, draft)
    await look_up_if_due(_customer_id(draft), draft.buyer, draft.totals)
    if new.series_id is not None:
        await choose_series(invoice_id, new.series_id)
    record(InvoiceDrafted(invoice_id=invoice_id, customer_id=_customer_id(draft)))
    return invoice_id


async def change_draft(
    invoice_id: InvoiceId, change: DraftChange, expected_version: int | None = None
) -> None:
    """Change a draft; what the change does not speak of stays."""
    found = await held(invoice_id)
    refuse_if([] if found.state is InvoiceState.DRAFT else [NotDraft(path=("id",))])
    conflict_if(expected_version, found.head.version)
    refuse_if([CreditNoteFixed(path=("id",))] if found.head.is_credit_note else [])

    asked = changed(as_asked_for(found), _with_one_buyer(change))
    is_moved = asked.currency != found.head.currency
    draft = await _completed(asked, found, are_lines_kept=change.lines is UNCHANGED)
    connection = get_connection(CONNECTION)
    await connection.execute_query_dict(_UPDATE, [invoice_id.uuid, *_head_values(draft)])
    if change.lines is not UNCHANGED or is_moved or _move(found, draft):
        await connection.execute_query_dict(
            "DELETE FROM invoice_line WHERE invoice_id = $1", [invoice_id.uuid]
        )
        await connection.execute_query_dict(_LINES, _line_values(invoice_id, draft))
        await _write_traces(invoice_id, draft.lines)
        await mark_work(invoice_id, draft.lines)
    if draft.household or found.household:
        await keep_household(invoice_id, draft.household)
    await look_up_if_due(_customer_id(draft), draft.buyer, draft.totals)
    if asked.series_id != found.head.series_id:
        await choose_series(invoice_id, asked.series_id)
    record(InvoiceChanged(invoice_id=invoice_id, version=found.head.version + 1))


async def discard_draft(invoice_id: InvoiceId, expected_version: int | None = None) -> None:
    """Throw a draft away. It had no number, so nothing is missing afterwards."""
    state, version = await locked_version(invoice_id)
    refuse_if([] if state is InvoiceState.DRAFT else [NotDraft(path=("id",))])
    conflict_if(expected_version, version)
    await get_connection(CONNECTION).execute_query_dict(
        "DELETE FROM invoice WHERE id = $1", [invoice_id.uuid]
    )
    record(InvoiceDiscarded(invoice_id=invoice_id))


def _move(found: Invoice, draft: Draft) -> bool:
    """Whether lines may move though nobody has spoken of them.

    An advance may be worth less than it was, and what a price with VAT leaves hangs on its rate.
    """
    lines = (*map(new_line_of, found.lines), *draft.lines)
    has_advances = any(line.advance_id for line in lines)
    return has_advances or found.head.prices_include_vat or draft.prices_include_vat


async def _completed(new: NewDraft, like: Invoice | None, *, are_lines_kept: bool = False) -> Draft:
    seller = await profile()
    card = await customer(new.customer_id) if new.customer_id else None
    new = in_currency(tidied(new), card.currency if card else None)
    trade = trade_of(new, card, seller, today())
    includes_vat = trade.prices_include_vat
    if like and are_lines_kept and _prices_of(like) != (new.currency, includes_vat):
        new = replace(new, lines=tuple(map(found_anew, new.lines)))
    sale = Sale(
        day=new.invoice_date or today(),
        pricing=await pricing(article_ids(new.lines), new.customer_id),
        locale=new.locale or (card.locale if card else seller.locale),
        currency=new.currency or HOME,
        kept=kept_traces(like.lines, prices_include_vat=includes_vat) if like else {},
    )
    refuse_if(reasons_not_to_sell(new.lines, sale))
    lines = filled(new.lines, sale)
    refuse_if(unpriced_reasons(lines, sale))
    priced = with_vat_added(lines, new.lines, trade)
    taken_off = await _taken_off(new, sale, includes_vat=includes_vat)
    new = replace(new, lines=(*priced, *taken_off))
    kept = as_asked_for(like).buyer if like else None
    refuse_if(reasons_not_to_draft(new, card, seller, today(), kept))
    return completed(new, card, seller, today())


def _prices_of(like: Invoice) -> tuple[str, bool]:
    """What the prices on its lines are told in."""
    return like.head.currency, like.head.prices_include_vat


async def _taken_off(new: NewDraft, sale: Sale, *, includes_vat: bool) -> tuple[NewLine, ...]:
    ids = tuple(dict.fromkeys(new.advances))
    advances = await advances_of(ids)
    refuse_if(
        reasons_not_to_take_off(
            ids,
            advances,
            customer_id=new.customer_id,
            currency=sale.currency,
            form=new.form,
            invoice_date=sale.day,
        )
    )
    return lines_taken_off(ids, advances, sale.locale, includes_vat=includes_vat)


async def _write_apart(invoice_id: InvoiceId, draft: Draft) -> None:
    await _write_traces(invoice_id, draft.lines)
    await mark_work(invoice_id, draft.lines)
    if draft.household:
        await keep_household(invoice_id, draft.household)


async def _write_traces(invoice_id: InvoiceId, lines: Sequence[NewLine]) -> None:
    traced = [(place, line) for place, line in enumerate(lines, start=1) if line.trace]
    if not traced:
        return
    await get_connection(CONNECTION).execute_query_dict(
        _TRACES,
        [
            invoice_id.uuid,
            [place for place, _ in traced],
            [line.article_id.uuid for _, line in traced if line.article_id],
            [trace_json(line.trace) for _, line in traced if line.trace],
        ],
    )


def _with_one_buyer(change: DraftChange) -> DraftChange:
    """A new customer takes the place of a free buyer, and the other way round."""
    if change.customer_id not in (UNCHANGED, None) and change.buyer is UNCHANGED:
        return replace(change, buyer=None)
    if change.buyer not in (UNCHANGED, None) and change.customer_id is UNCHANGED:
        return replace(change, customer_id=None)
    return change


def _customer_id(draft: Draft) -> CustomerId | None:
    return draft.customer.id if draft.customer else None


def _head_values(draft: Draft) -> list[object]:
    return [
        draft.customer.id.uuid if draft.customer else None,
        draft.buyer.name,
        None if draft.customer else to_json(draft.buyer),
        draft.locale,
        draft.invoice_date,
        draft.due_date,
        draft.supply_date,
        draft.supply_to,
        draft.buyer_reference,
        draft.our_reference,
        draft.note,
        draft.totals.net.minor,
        draft.totals.vat.minor,
        draft.totals.rounding.minor,
        draft.totals.total.minor,
        vat_rows_json(draft.totals),
        adjustments_json(draft.totals.adjustments),
        now(),
        draft.form,
        draft.prices_include_vat,
        draft.currency,
    ]


def _line_values(invoice_id: InvoiceId, draft: Draft) -> list[object]:
    lines = draft.lines
    grosses = [amount_of(line).minor if draft.prices_include_vat else None for line in lines]
    return [
        invoice_id.uuid,
        [uuid7() for _ in lines],
        list(range(1, len(lines) + 1)),
        [line.description for line in lines],
        [line.quantity for line in lines],
        [line.unit for line in lines],
        [line.unit_price for line in lines],
        [line.discount_percent for line in lines],
        [line.vat_rate for line in lines],
        [net.minor for net in draft.line_nets],
        [line.sold for line in lines],
        [line.vat_class for line in lines],
        [line.vat_case for line in lines],
        [line.exemption for line in lines],
        [line.advance_id.uuid if line.advance_id else None for line in lines],
        [line.heading for line in lines],
        grosses,
    ]
