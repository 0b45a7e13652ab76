"""Questions about invoices."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.company.queries import profile
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.queries import heads as customer_heads
from reskontra.domain.customers.views import CustomerHead
from reskontra.domain.exchange.queries import rates_on
from reskontra.domain.exchange.views import Rate
from reskontra.domain.invoicing.adjustments import adjustments_from_json
from reskontra.domain.invoicing.document import InvoiceDocument, document_of
from reskontra.domain.invoicing.household import household_from_json
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.kronor import frozen_rate, rate_wanted
from reskontra.domain.invoicing.lines import ListedLine
from reskontra.domain.invoicing.listing import (
    HEAD_COLUMNS,
    InvoicePage,
    InvoiceSums,
    conditions_of,
    matches_statement,
    page_statement,
    sort_key,
    sums_statement,
)
from reskontra.domain.invoicing.paging import InvoicePageRequest
from reskontra.domain.invoicing.parties import (
    Buyer,
    buyer_from_json,
    buyer_of_card,
    seller_from_json,
)
from reskontra.domain.invoicing.previewing import previewed
from reskontra.domain.invoicing.time_sheets import sheet_from_json
from reskontra.domain.invoicing.totals import Totals, totals_from_rows
from reskontra.domain.invoicing.views import (
    Invoice,
    InvoiceFilter,
    InvoiceHead,
    InvoiceLineRow,
    InvoiceState,
)
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.currencies import is_foreign
from reskontra.domain.kernel.folding import Likeness
from reskontra.domain.kernel.money import Money
from reskontra.domain.tables import CONNECTION

_LINE_COLUMNS: Final = """
    invoice_id, id, position, description, trim_scale(quantity), unit, trim_scale(unit_price),
    trim_scale(discount_percent), trim_scale(vat_rate), sold, vat_class, vat_case,
    exemption, net_minor, article_id, price_source, credits_line_id, advance_id,
    heading, household, gross_minor, invoice.currency
"""
# Text is read several times as fast as a number, and there are four of them on each line.
_LINES: Final = """
    SELECT invoice_id, position, description, trim_scale(quantity)::text, unit,
           trim_scale(unit_price)::text, trim_scale(discount_percent)::text,
           trim_scale(vat_rate)::text, sold, vat_class, vat_case, exemption, net_minor,
           article_id, advance_id, heading, household, gross_minor, currency
    FROM invoice_line
    JOIN (SELECT id AS head_id, currency FROM invoice WHERE id = ANY($1)) AS head
        ON head_id = invoice_id
    WHERE invoice_id = ANY($1) ORDER BY invoice_id, position
"""
# One statement sees head and lines as they were at one moment.
WHOLE_COLUMNS: Final = f"""
    vat_rows, adjustments, buyer, seller, household, time_sheet,
           ARRAY(SELECT ROW({_LINE_COLUMNS}) FROM invoice_line
                 WHERE invoice_id = invoice.id ORDER BY position),
           (SELECT ROW(number, invoice_date) FROM invoice AS credited
            WHERE credited.id = invoice.credits_id),
           {HEAD_COLUMNS}
"""  # noqa: S608 - fixed names
_WHOLE: Final = f"SELECT {WHOLE_COLUMNS} FROM invoice WHERE id = ANY($1)"  # noqa: S608 - fixed names
_HEADS: Final = f"SELECT {HEAD_COLUMNS} FROM invoice WHERE id = ANY($1)"  # noqa: S608 - fixed names


async def heads(invoice_ids: Collection[InvoiceId]) -> dict[InvoiceId, InvoiceHead]:
    """The heads of many invoices in one statement, by id; unknown ids are left out."""
    _, rows = await get_connection(CONNECTION).execute_query(
        _HEADS, [[one.uuid for one in invoice_ids]]
    )
    found = map(InvoiceHead._make, rows)
    return {head.id: head for head in found}


async def lines_of(
    invoice_ids: Collection[InvoiceId],
) -> dict[InvoiceId, Sequence[ListedLine]]:
    """The lines of many invoices in one statement, in order, by invoice."""
    found: dict[UUID, list[ListedLine]] = {one.uuid: [] for one in invoice_ids}
    _, rows = await get_connection(CONNECTION).execute_query(_LINES, [list(found)])
    for line in map(ListedLine._make, rows):
        found[line.invoice_uuid].append(line)
    return {one: found[one.uuid] for one in invoice_ids}


async def invoice(invoice_id: InvoiceId) -> Invoice | None:
    """One invoice, whole, or None if there is none with that id."""
    return (await invoices([invoice_id])).get(invoice_id)


async def invoices(invoice_ids: Collection[InvoiceId]) -> dict[InvoiceId, Invoice]:
    """Many invoices, whole, by id; unknown ids are left out.

    An issued one keeps its buyer as it was; a draft shows the customer's card as it is now.
    """
    _, rows = await get_connection(CONNECTION).execute_query(
        _WHOLE, [[one.uuid for one in invoice_ids]]
    )
    return await wholes([tuple(row.values()) for row in rows])


async def wholes(rows: Sequence[Sequence[object]]) -> dict[InvoiceId, Invoice]:
    """Read values of ``WHOLE_COLUMNS``, in their order."""
    read = list(map(_read, rows))
    unfrozen = {head.customer_id for head, frozen in read if frozen.buyer is None}
    cards = await customer_heads({one for one in unfrozen if one}) if unfrozen - {None} else {}
    rates = await _rates([head for head, _ in read])
    found = {head.id: _whole(head, frozen, cards) for head, frozen in read}
    return found | {one: replace(found[one], rate=rate) for one, rate in rates.items() if rate}


async def _rates(read: Sequence[InvoiceHead]) -> Mapping[InvoiceId, Rate | None]:
    """The rate of each that is not in kronor: as frozen, its invoice's, or the one of its day."""
    foreign = [head for head in read if is_foreign(head.currency)]
    if not foreign:
        return {}
    day = today()
    drafts = [head for head in foreign if head.issued_at is None]
    noted = {head.credits_id for head in drafts if head.credits_id}
    credited = await heads(noted) if noted else {}
    wanted = {head.id: rate_wanted(head, day) for head in drafts if head.credits_id is None}
    found = await rates_on([each for each in wanted.values() if each])
    fresh = {one: found.get(each) if each else None for one, each in wanted.items()}
    frozen = {
        head.id: frozen_rate(credited.get(head.credits_id, head) if head.credits_id else head)
        for head in foreign
    }
    return frozen | fresh


async def invoice_page(request: InvoicePageRequest) -> InvoicePage:
    """A part of a list of invoices, in one statement."""
    statement, values = page_statement(request, today())
    _, rows = await get_connection(CONNECTION).execute_query(statement, values)
    shown = tuple(map(InvoiceHead._make, rows[: request.limit]))
    keys = tuple(sort_key(request.order, head) for head in shown)
    return InvoicePage(shown, keys, len(rows) > request.limit)


async def invoice_count(where: InvoiceFilter, at_most: int = 10_000) -> int:
    """How many invoices a filter means; counting stops at ``at_most``."""
    found = conditions_of(where, today())
    rows = await get_connection(CONNECTION).execute_query_dict(
        f"SELECT count(*) FROM (SELECT FROM invoice WHERE {found.sql}"  # noqa: S608 - values apart
        f" LIMIT ${len(found.values) + 1}) AS capped",
        [*found.values, at_most],
    )
    count: int = rows[0]["count"]
    return count


async def invoice_ids(where: InvoiceFilter, at_most: int) -> list[InvoiceId]:
    """The invoices that a filter means, the earliest first; ``at_most`` and one more."""
    found = conditions_of(where, today())
    _, rows = await get_connection(CONNECTION).execute_query(
        f"SELECT id FROM invoice WHERE {found.sql}"  # noqa: S608 - values stay apart
        f" ORDER BY invoice_date, id LIMIT ${len(found.values) + 1}",
        [*found.values, at_most + 1],
    )
    return [InvoiceId(row["id"]) for row in rows]


async def invoice_sums(where: InvoiceFilter) -> InvoiceSums:
    """What the invoices that a filter means come to, in one statement."""
    statement, values = sums_statement(where, today())
    _, rows = await get_connection(CONNECTION).execute_query(statement, values)
    count, notes, untold, *minors = rows[0].values()
    total, remains, late, owed = map(Money, minors)
    return InvoiceSums(count, total, remains, late, owed, notes, untold)


async def invoices_like(text: str, limit: int) -> list[tuple[Likeness, InvoiceHead]]:
    """The invoices likest a text, the newest of those equally like first."""
    statement, values = matches_statement(text, limit)
    _, rows = await get_connection(CONNECTION).execute_query(statement, values)
    split = len(Likeness._fields)
    read = [tuple(row.values()) for row in rows]
    return [(Likeness._make(row[:split]), InvoiceHead._make(row[split:])) for row in read]


async def document(invoice_id: InvoiceId) -> InvoiceDocument | None:
    """An issued invoice as a page; None for a draft, which is no document yet."""
    found = await invoice(invoice_id)
    return document_of(found) if found else None


async def copy_of(invoice_id: InvoiceId) -> InvoiceDocument | None:
    """An issued invoice as a copy that says so; None for a draft, which there is no copy of."""
    found = await document(invoice_id)
    return replace(found, is_copy=True) if found else None


async def draft_document(invoice_id: InvoiceId) -> InvoiceDocument | None:
    """A draft as the page that it would be, issued now; None for anything else."""
    found = await invoice(invoice_id)
    if found is None or found.state is not InvoiceState.DRAFT:
        return None
    return previewed(found, await profile())


class _Frozen(NamedTuple):
    """What lies on an invoice as JSON, and its lines."""

    vat_rows: str
    adjustments: str
    buyer: str | None
    seller: str | None
    household: str | None
    time_sheet: str | None
    lines: Sequence[Sequence[object]]
    credits: tuple[int, date] | None


def _read(row: Sequence[object]) -> tuple[InvoiceHead, _Frozen]:
    split = len(_Frozen._fields)
    return InvoiceHead._make(row[split:]), _Frozen._make(row[:split])


def _whole(head: InvoiceHead, frozen: _Frozen, cards: Mapping[CustomerId, CustomerHead]) -> Invoice:
    return Invoice(
        head=head,
        lines=tuple(map(InvoiceLineRow._make, frozen.lines)),
        totals=_totals(head, frozen),
        buyer=_buyer(frozen.buyer, cards.get(head.customer_id) if head.customer_id else None),
        seller=seller_from_json(frozen.seller) if frozen.seller else None,
        credits=frozen.credits and (frozen.credits[0], frozen.credits[1]),
        household=household_from_json(frozen.household) if frozen.household else None,
        time_sheet=sheet_from_json(frozen.time_sheet) if frozen.time_sheet else (),
    )


def _buyer(frozen: str | None, card: CustomerHead | None) -> Buyer:
    if frozen is not None:
        return buyer_from_json(frozen)
    return buyer_of_card(card) if card else Buyer(name="")


def _totals(head: InvoiceHead, frozen: _Frozen) -> Totals:
    minors = (head.net_minor, head.vat_minor, head.rounding_minor, head.total_minor)
    net, vat, rounding, total = (Money(minor, head.currency) for minor in minors)
    adjustments = adjustments_from_json(frozen.adjustments, head.currency)
    return totals_from_rows(
        (net, vat, rounding, total),
        frozen.vat_rows,
        adjustments,
        includes_vat=head.prices_include_vat,
    )
