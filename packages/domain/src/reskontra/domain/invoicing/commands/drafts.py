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
from reskontra.domain.invoicing.advances import (
    lines_taken_off,
    reasons_not_to_take_off,
)
from reskontra.domain.invoicing.asking import as_asked_for
from reskontra.domain.invoicing.commands.buyer_numbers import look_up_if_due
from reskontra.domain.invoicing.commands.draft_rows import (
    head_values,
    insert_drafts,
    insert_lines,
)
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
from reskontra.domain.invoicing.lines import new_line_of
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
from reskontra.domain.invoicing.views import Invoice, InvoiceState
from reskontra.domain.kernel.changes import UNCHANGED, changed
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.currencies import HOME
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import conflict_if, refuse_if
from reskontra.domain.tables import CONNECTION

_TRACES: Final = """
    UPDATE invoice_line SET article_id = made.article_id, price_source = made.trace::jsonb
    FROM unnest($2::integer[], $3::uuid[], $4::text[]) AS made(position, article_id, trace)
    WHERE invoice_line.invoice_id = $1 AND invoice_line.position = made.position
"""
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
    await insert_drafts({invoice_id: draft})
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
    await connection.execute_query_dict(_UPDATE, [invoice_id.uuid, *head_values(draft)])
    if change.lines is not UNCHANGED or is_moved or _move(found, draft):
        await connection.execute_query_dict(
            "DELETE FROM invoice_line WHERE invoice_id = $1", [invoice_id.uuid]
        )
        await insert_lines({invoice_id: draft})
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
