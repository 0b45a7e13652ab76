"""The invoice itself."""

from datetime import date, datetime
from typing import TypeAlias

import strawberry

from reskontra.api import links
from reskontra.api.columns import asked, column
from reskontra.api.context import Info
from reskontra.api.customers.queries import load_customers
from reskontra.api.customers.types import Customer
from reskontra.api.delivery.types import Delivery, load_deliveries
from reskontra.api.documents import Document
from reskontra.api.invoicing.action_parts import actions_of
from reskontra.api.invoicing.adjustment_types import InvoiceAdjustment
from reskontra.api.invoicing.buyer_message_types import (
    BuyerMessage,
    ReminderRest,
    messages,
    reminder_rest,
)
from reskontra.api.invoicing.buyer_types import Buyer
from reskontra.api.invoicing.e_invoice_types import EInvoiceObstacle, kept_ubl, obstacles
from reskontra.api.invoicing.e_invoice_verdict_types import EInvoiceVerdict, verdict
from reskontra.api.invoicing.form_types import InvoiceForm
from reskontra.api.invoicing.household_types import InvoiceHousehold
from reskontra.api.invoicing.kronor_types import InvoiceInKronor, load_in_kronor
from reskontra.api.invoicing.parts import (
    ActionState,
    InvoiceLine,
    LeftToCredit,
    Seller,
    VatRow,
)
from reskontra.api.invoicing.response_types import InvoiceResponse, buyer_responses
from reskontra.api.invoicing.time_parts import load_bills_time
from reskontra.api.money import Money, money_column
from reskontra.api.nodes import Node, loaded
from reskontra.api.scalars import CurrencyCode, Locale, OcrNumber, Sha256
from reskontra.domain.company.ids import SeriesId
from reskontra.domain.invoicing import forms, queries, views
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.totals import Totals
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.currencies import is_foreign

InvoiceKind: TypeAlias = views.InvoiceKind
strawberry.enum(
    views.InvoiceKind,
    description="Faktura; kreditfaktura, whose amounts are positive and given back; or ingående"
    " faktura, which another system wrote and which is only paid here.",
)
InvoiceState: TypeAlias = views.InvoiceState
strawberry.enum(views.InvoiceState, description="How far an invoice has come (fakturans status).")


async def _load_lines(ids: list[InvoiceId]) -> list[list[InvoiceLine]]:
    found = await queries.lines_of(ids)
    return [[InvoiceLine(row=row) for row in found[each]] for each in ids]


async def _load_sellers(ids: list[InvoiceId]) -> list[Seller | None]:
    wholes = await queries.invoices(ids)
    sellers = [wholes[each].seller if each in wholes else None for each in ids]
    return [Seller(party=each) if each else None for each in sellers]


async def _load_buyers(ids: list[InvoiceId]) -> list[Buyer | None]:
    wholes = await queries.invoices(ids)
    return [Buyer(party=wholes[each].buyer) if each in wholes else None for each in ids]


async def _load_heads(ids: list[InvoiceId]) -> "list[Invoice | None]":
    heads = await queries.heads(ids)
    return [Invoice(id=each, head=heads[each]) if each in heads else None for each in ids]


async def _load_credit_notes(ids: list[InvoiceId]) -> "list[list[Invoice]]":
    found = await queries.credit_notes_of(ids)
    return [[Invoice(id=head.id, head=head) for head in found[each]] for each in ids]


async def _load_left(ids: list[InvoiceId]) -> list[list[LeftToCredit]]:
    found = await queries.left_to_credit(ids)
    return [[LeftToCredit.of(line) for line in found.get(each, ())] for each in ids]


async def _load_advances(ids: list[InvoiceId]) -> "list[list[Invoice]]":
    found = await queries.advances_taken_off(ids)
    return [[Invoice(id=head.id, head=head) for head in found[each]] for each in ids]


async def _load_taken_off_by(ids: list[InvoiceId]) -> "list[Invoice | None]":
    found = await queries.taken_off_by(ids)
    return [Invoice(id=found[each].id, head=found[each]) if each in found else None for each in ids]


async def _load_collected(ids: list[InvoiceId]) -> list[int]:
    found = await queries.collected_counts(ids)
    return [found.get(each, 0) for each in ids]


async def _load_sums(ids: list[InvoiceId]) -> list[Totals | None]:
    wholes = await queries.invoices(ids)
    return [wholes[each].totals if each in wholes else None for each in ids]


async def _vat_rows(root: "Invoice", info: Info) -> list[VatRow]:
    sums = await info.context.load(_load_sums, root.id)
    return [VatRow.of(row) for row in sums.vat_rows] if sums else []


async def _adjustments(root: "Invoice", info: Info) -> list[InvoiceAdjustment]:
    sums = await info.context.load(_load_sums, root.id)
    return [InvoiceAdjustment.of(each) for each in sums.adjustments] if sums else []


async def _line_sum(root: "Invoice", info: Info) -> Money:
    sums = await info.context.load(_load_sums, root.id)
    return Money.of(sums.lines) if sums else root.net


async def _load_households(ids: list[InvoiceId]) -> list[InvoiceHousehold | None]:
    wholes = await queries.invoices(ids)
    found = [wholes[each].household if each in wholes else None for each in ids]
    return [InvoiceHousehold(kept=each) if each else None for each in found]


async def _available_actions(root: "Invoice", info: Info) -> list[ActionState]:
    return await actions_of(info.context, root.id)


async def _in_kronor(root: "Invoice", info: Info) -> InvoiceInKronor | None:
    if not is_foreign(root.head.currency):
        return None
    return await info.context.load(load_in_kronor, root.id)


def _pdf(root: "Invoice", info: Info) -> Document | None:
    sha256, size = root.head.pdf_sha256, root.head.pdf_size
    if sha256 is None or size is None:
        return None
    return Document(url=links.pdf_url(info.context, root.id), sha256=Sha256(sha256), size=size)


def _portal_url(root: "Invoice", info: Info) -> str | None:
    is_shown = root.head.issued_at is not None and root.head.kind != views.InvoiceKind.OPENING
    return links.page_url(info.context, root.id) if is_shown else None


@strawberry.type
class Invoice(Node):
    """An invoice (faktura), draft or issued."""

    id: InvoiceId
    head: strawberry.Private[views.InvoiceHead]
    version: int = column("head.version")
    kind: InvoiceKind = column(lambda invoice: views.InvoiceKind(invoice.head.kind))
    form: InvoiceForm = column(
        lambda invoice: forms.InvoiceForm(invoice.head.form), "Vad fakturan kallas."
    )
    state: InvoiceState = column(lambda invoice: views.InvoiceState(invoice.head.state))
    number: int | None = column("head.number", "Fakturanummer; null for a draft.")
    foreign_number: str | None = column(
        "head.foreign_number", "What the system that wrote it called it; null for our own."
    )
    ocr: OcrNumber | None = column("head.ocr", "Payment reference (OCR-nummer).")
    currency: CurrencyCode = column("head.currency")
    locale: Locale = column("head.locale")
    series_id: SeriesId | None = column(
        "head.series_id", "The series that was chosen for it (nummerserie), if any was."
    )
    buyer_name: str = column("head.buyer_name")
    invoice_date: date = column("head.invoice_date", "Fakturadatum.")
    due_date: date = column("head.due_date", "Förfallodatum.")
    falls_due: date = column(
        "head.falls_due",
        "When what remains falls due: what Skatteverket denied has a day of its own.",
    )
    supply_date: date | None = column("head.supply_date", "Leveransdatum.")
    supply_to: date | None = column("head.supply_to", "Leveransperiodens sista dag.")
    buyer_reference: str = column("head.buyer_reference", "Er referens.")
    our_reference: str = column("head.our_reference", "Vår referens.")
    note: str = column("head.note", "Free text on the page (meddelande).")
    credit_reason: str = column("head.credit_reason", "Why a credit note was made (orsak).")
    prices_include_vat: bool = column("head.prices_include_vat", "Priser inkl. moms.")
    net: Money = money_column("head.net_minor", "head.currency", "Without VAT (netto).")
    vat: Money = money_column("head.vat_minor", "head.currency", "Moms.")
    rounding: Money = money_column("head.rounding_minor", "head.currency", "Öresavrundning.")
    total: Money = money_column("head.total_minor", "head.currency", "With VAT (totalt).")
    deduction: Money = money_column(
        "head.deduction_minor",
        "head.currency",
        "What Skatteverket is to pay of it for work in a home (ROT- eller RUT-avdrag).",
    )
    denied: Money = money_column(
        "head.denied_minor", "head.currency", "What of that Skatteverket has denied (avslaget)."
    )
    payable: Money = money_column(
        "head.payable_minor", "head.currency", "What the buyer is to pay (att betala)."
    )
    paid: Money = money_column("head.paid_minor", "head.currency", "Betalt.")
    credited: Money = money_column(
        "head.credited_minor", "head.currency", "What credit notes took back (krediterat)."
    )
    refund: Money = money_column(
        "head.refund_minor",
        "head.currency",
        "Paid beyond what remained after credit: the buyer's to have back (tillgodo).",
    )
    open: Money = money_column(
        "head.open_minor", "head.currency", "What remains to be paid (kvar att betala)."
    )
    in_kronor: InvoiceInKronor | None = asked(
        _in_kronor, "I SEK (ML 17 kap. 29 §); null for one in kronor."
    )
    is_overdue: bool = column(
        lambda invoice: invoice.head.is_overdue(today()), "Förfallen och obetald."
    )
    is_disputed: bool = column("head.is_disputed", "Bestridd.")
    is_said_paid: bool = column("head.is_said_paid", "Uppges betald av köparen.")
    issued_at: datetime | None = column("head.issued_at")
    sent_at: datetime | None = column("head.sent_at")
    created_at: datetime = column("head.created_at")
    updated_at: datetime = column("head.updated_at")
    customer: Customer | None = loaded(
        load_customers,
        by="head.customer_id",
        description="The customer's card as it is today (kund); `buyer` is as it was.",
    )
    lines: list[InvoiceLine] = loaded(_load_lines, by="id", description="Fakturarader.")
    seller: Seller | None = loaded(
        _load_sellers, by="id", description="Seller (säljare); null until the invoice is issued."
    )
    buyer: Buyer | None = loaded(_load_buyers, by="id", description="Buyer (köpare).")
    vat_rows: list[VatRow] = asked(_vat_rows, "VAT per rate (momsspecifikation).")
    adjustments: list[InvoiceAdjustment] = asked(
        _adjustments, "Allowances and charges on the whole (rabatter och avgifter)."
    )
    household: InvoiceHousehold | None = loaded(
        _load_households, by="id", description="Work in a home (ROT- eller RUT-arbete)."
    )
    line_sum: Money = asked(_line_sum, "The lines alone, in the invoice's prices (radernas summa).")
    credits: "Invoice | None" = loaded(
        _load_heads, by="head.credits_id", description="What a credit note credits (avser faktura)."
    )
    credited_by: "list[Invoice]" = loaded(
        _load_credit_notes, by="id", description="Its credit notes (kreditfakturor), drafts too."
    )
    advances: "list[Invoice]" = loaded(
        _load_advances, by="id", description="The advances that it takes off (avräknade förskott)."
    )
    taken_off_by: "Invoice | None" = loaded(
        _load_taken_off_by,
        by="id",
        description="The invoice that took this advance off.",
    )
    bills_time: bool = loaded(
        load_bills_time, by="id", description="It bills approved work (fakturerad tid)."
    )
    collected_count: int = loaded(
        _load_collected, by="id", description="Of how many drafts it was made (samlingsfaktura)."
    )
    left_to_credit: list[LeftToCredit] = loaded(
        _load_left, by="id", description="What is left to credit of each line (kvar att kreditera)."
    )
    deliveries: list[Delivery] = loaded(
        load_deliveries, by="id", description="How it fared with each recipient (utskick)."
    )

    available_actions: list[ActionState] = asked(
        _available_actions, "What may be done now (möjliga åtgärder)."
    )
    pdf: Document | None = asked(
        _pdf, "The page (PDF); null until it is rendered, soon after issue."
    )
    ubl: Document | None = asked(
        kept_ubl,
        "E-invoice (UBL, EN 16931) in the form of Peppol BIS Billing 3; null until it is made, "
        "soon after issue, and where `eInvoiceObstacles` tells why there will be none.",
    )
    e_invoice_obstacles: list[EInvoiceObstacle] = asked(
        obstacles,
        "Why it is no e-invoice, or would be none if it were issued now (hinder för e-faktura).",
    )
    e_invoice_verdict: EInvoiceVerdict | None = asked(
        verdict, "What receivers' rules say of the e-invoice (kontroll); null until it is judged."
    )
    buyer_responses: list[InvoiceResponse] = asked(
        buyer_responses, "What the buyer answered to the e-invoice, the oldest first (svar)."
    )
    buyer_messages: list[BuyerMessage] = asked(messages, "What the buyer said on its page.")
    reminder_rest: ReminderRest | None = asked(reminder_rest, "Påminnelsestopp.")
    portal_url: str | None = asked(_portal_url, "The buyer's page for this invoice (fakturasida).")
