"""Questions about invoices."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final, NamedTuple
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.catalogue.queries import pricing
from reskontra.domain.company.queries import profile
from reskontra.domain.countries import country_of
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.queries import cards as customer_cards
from reskontra.domain.customers.queries import customer, who_accepts
from reskontra.domain.customers.queries import heads as customer_heads
from reskontra.domain.customers.views import ContactRole, CustomerCard, CustomerHead
from reskontra.domain.delivery.queries import parcels_of
from reskontra.domain.delivery.views import ParcelState, ParcelStatus
from reskontra.domain.invoicing.actions import Obstacles, action_states
from reskontra.domain.invoicing.counting import CountedDraft, counted
from reskontra.domain.invoicing.document import InvoiceDocument, document_of
from reskontra.domain.invoicing.drafts import NewDraft
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.issuing import issue_of, reasons_not_to_issue
from reskontra.domain.invoicing.listing import (
    HEAD_COLUMNS,
    conditions_of,
    matches_statement,
    page_statement,
    sort_key,
    sums_statement,
)
from reskontra.domain.invoicing.parties import (
    Buyer,
    buyer_from_json,
    buyer_of_card,
    seller_from_json,
)
from reskontra.domain.invoicing.previewing import previewed
from reskontra.domain.invoicing.selling import Sale, article_ids, filled
from reskontra.domain.invoicing.sending import PURPOSE, Sending, reasons_not_to_send
from reskontra.domain.invoicing.settling import reasons_not_to_receive
from reskontra.domain.invoicing.totals import Totals, totals_from_rows
from reskontra.domain.invoicing.views import (
    ActionState,
    Invoice,
    InvoiceFilter,
    InvoiceHead,
    InvoiceLineRow,
    InvoicePage,
    InvoicePageRequest,
    InvoiceState,
    InvoiceSums,
    ListedLine,
)
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.folding import Likeness
from reskontra.domain.kernel.money import Money
from reskontra.domain.tables import CONNECTION

_LINE_COLUMNS: Final = """
    invoice_id, id, position, description, trim_scale(quantity), unit, trim_scale(unit_price),
    trim_scale(discount_percent), trim_scale(vat_rate), sold, vat_class, vat_case,
    exemption, net_minor, article_id, price_source
"""
# Text is read several times as fast as a number, and there are four of them on each line.
_LINES: Final = """
    SELECT invoice_id, position, description, trim_scale(quantity)::text, unit,
           trim_scale(unit_price)::text, trim_scale(discount_percent)::text,
           trim_scale(vat_rate)::text, sold, vat_class, vat_case, exemption, net_minor,
           article_id
    FROM invoice_line WHERE invoice_id = ANY($1) ORDER BY invoice_id, position
"""
# One statement sees head and lines as they were at one moment.
_WHOLE: Final = f"""
    SELECT vat_rows, buyer, seller,
           ARRAY(SELECT ROW({_LINE_COLUMNS}) FROM invoice_line
                 WHERE invoice_id = invoice.id ORDER BY position),
           {HEAD_COLUMNS}
    FROM invoice WHERE id = ANY($1)
"""  # noqa: S608 - fixed names
_HEADS: Final = f"SELECT {HEAD_COLUMNS} FROM invoice WHERE id = ANY($1)"  # noqa: S608 - fixed names
_UNDER_WAY: Final = frozenset(
    {ParcelState.PREPARING, ParcelState.QUEUED, ParcelState.SENDING, ParcelState.SENT}
)


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
    read = [_read(tuple(row.values())) for row in rows]
    unfrozen = {head.customer_id for head, frozen in read if frozen.buyer is None}
    cards = await customer_heads({one for one in unfrozen if one}) if unfrozen - {None} else {}
    return {head.id: _whole(head, frozen, cards) for head, frozen in read}


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


async def invoice_sums(where: InvoiceFilter) -> InvoiceSums:
    """What the invoices that a filter means come to, in one statement."""
    statement, values = sums_statement(where, today())
    _, rows = await get_connection(CONNECTION).execute_query(statement, values)
    count, *minors = rows[0].values()
    return InvoiceSums(count, *map(Money, minors))


async def invoices_like(text: str, limit: int) -> list[tuple[Likeness, InvoiceHead]]:
    """The invoices likest a text, the newest of those equally like first."""
    statement, values = matches_statement(text, limit)
    _, rows = await get_connection(CONNECTION).execute_query(statement, values)
    split = len(Likeness._fields)
    read = [tuple(row.values()) for row in rows]
    return [(Likeness._make(row[:split]), InvoiceHead._make(row[split:])) for row in read]


async def draft_totals(new: NewDraft) -> CountedDraft:
    """What lines would come to on an invoice to that buyer; nothing is written."""
    card = await customer(new.customer_id) if new.customer_id else None
    found = await pricing(article_ids(new.lines), new.customer_id)
    sale = Sale(day=new.invoice_date or today(), pricing=found)
    new = replace(new, lines=filled(new.lines, sale))
    return counted(new, card, await profile(), today())


async def document(invoice_id: InvoiceId) -> InvoiceDocument | None:
    """An issued invoice as a page; None for a draft, which is no document yet."""
    found = await invoice(invoice_id)
    return document_of(found) if found else None


async def draft_document(invoice_id: InvoiceId) -> InvoiceDocument | None:
    """A draft as the page that it would be, issued now; None for anything else."""
    found = await invoice(invoice_id)
    if found is None or found.state is not InvoiceState.DRAFT:
        return None
    return previewed(found, await profile())


async def deliveries(invoice_id: InvoiceId) -> tuple[ParcelStatus, ...]:
    """How the invoice fared with each recipient, the oldest first."""
    return (await parcels_of([str(invoice_id)]))[str(invoice_id)]


async def available_actions(
    found: Collection[Invoice],
) -> dict[InvoiceId, tuple[ActionState, ...]]:
    """What may be done with each of many invoices now, in as many statements as for one."""
    seller = await profile()
    country = country_of(seller.address.country)
    to_receive = reasons_not_to_receive(today(), seller.books_closed_through)
    sendings = await _sendings(found, Channel.EMAIL)
    return {
        one.id: action_states(
            one.head,
            Obstacles(
                to_issue=reasons_not_to_issue(
                    issue_of(one, seller),
                    closed_through=seller.books_closed_through,
                    country=country,
                ),
                to_send=reasons_not_to_send(sendings[one.id]),
                to_send_again=reasons_not_to_send(replace(sendings[one.id], is_again=True)),
                to_receive=to_receive,
            ),
        )
        for one in found
    }


async def sending_of(
    found: Invoice,
    channel: Channel,
    recipients: tuple[str, ...] | None = None,
    *,
    is_again: bool = False,
) -> Sending:
    """What a sending of this invoice is decided by; the register says to whom, if nobody else."""
    usual = (await _sendings([found], channel))[found.id]
    return replace(usual, recipients=recipients or usual.recipients, is_again=is_again)


async def _sendings(found: Collection[Invoice], channel: Channel) -> dict[InvoiceId, Sending]:
    buyers = {one.head.customer_id for one in found if one.head.customer_id}
    known = await customer_cards(buyers) if buyers else {}
    willing = await who_accepts(buyers, channel) if buyers else frozenset()
    parcels = await parcels_of([str(one.id) for one in found])
    return {
        one.id: Sending(
            state=one.state,
            channel=channel,
            buyer=one.buyer,
            recipients=_usual_recipients(one, known),
            has_consent=one.head.customer_id in willing,
            is_under_way=any(
                parcel.purpose == PURPOSE and parcel.state in _UNDER_WAY
                for parcel in parcels[str(one.id)]
            ),
            is_again=False,
        )
        for one in found
    }


def _usual_recipients(found: Invoice, known: Mapping[CustomerId, CustomerCard]) -> tuple[str, ...]:
    customer_id = found.head.customer_id
    card = known.get(customer_id) if customer_id else None
    if card is not None:
        return card.addresses_for(ContactRole.INVOICES)
    return (found.buyer.email,) if found.buyer.email else ()


class _Frozen(NamedTuple):
    """What lies on an invoice as JSON, and its lines."""

    vat_rows: str
    buyer: str | None
    seller: str | None
    lines: Sequence[Sequence[object]]


def _read(row: Sequence[object]) -> tuple[InvoiceHead, _Frozen]:
    split = len(_Frozen._fields)
    return InvoiceHead._make(row[split:]), _Frozen._make(row[:split])


def _whole(head: InvoiceHead, frozen: _Frozen, cards: Mapping[CustomerId, CustomerHead]) -> Invoice:
    return Invoice(
        head=head,
        lines=tuple(map(InvoiceLineRow._make, frozen.lines)),
        totals=_totals(head, frozen.vat_rows),
        buyer=_buyer(frozen.buyer, cards.get(head.customer_id) if head.customer_id else None),
        seller=seller_from_json(frozen.seller) if frozen.seller else None,
    )


def _buyer(frozen: str | None, card: CustomerHead | None) -> Buyer:
    if frozen is not None:
        return buyer_from_json(frozen)
    return buyer_of_card(card) if card else Buyer(name="")


def _totals(head: InvoiceHead, vat_rows: str) -> Totals:
    minors = (head.net_minor, head.vat_minor, head.rounding_minor, head.total_minor)
    net, vat, rounding, total = (Money(minor, head.currency) for minor in minors)
    return totals_from_rows((net, vat, rounding, total), vat_rows)
