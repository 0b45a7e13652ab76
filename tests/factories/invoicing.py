"""Invoices, valid by default: one line of 1 000 kr with 25 % VAT to a buyer not in the register."""

from datetime import date
from decimal import Decimal
from uuid import uuid4

from reskontra.domain.countries.vat import (
    VatBuyer,
    VatCase,
    VatClass,
    VatFacts,
    VatReason,
    VatSeller,
)
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.adjustments import AdjustmentKind, NewAdjustment
from reskontra.domain.invoicing.buyer_messages import DisputeReason, MessageKind, Said
from reskontra.domain.invoicing.commands import (
    claim_pro_forma,
    collect_drafts,
    create_draft,
    credit_invoice,
    issue_invoice,
    keep_preview,
    request_pro_forma,
    take_message,
)
from reskontra.domain.invoicing.credit_notes import CreditPart, NewCredit
from reskontra.domain.invoicing.deciding import LineVat
from reskontra.domain.invoicing.drafts import FreeBuyer, NewDraft, NewLine
from reskontra.domain.invoicing.ids import BuyerMessageId, InvoiceId
from reskontra.domain.invoicing.queries import buyer_messages_of, invoice
from reskontra.domain.invoicing.views import Invoice
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.views import JobDocument
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.money import Money
from tests.factories import varied

LINE = NewLine(description="Arbete", unit="tim", unit_price=Decimal(1000))
BUYER = FreeBuyer(
    name="Köparen AB",
    address=Address(line1="Köpgatan 3", postal_code="211 20", city="Malmö"),
    email="ap@koparen.example",
)
# Ten hours, three parts and two meals: net 1 859,50, VAT 437,13 + 13,32.
MIXED = (
    NewLine(description="Arbete", quantity=Decimal(10), unit="tim", unit_price=Decimal(100)),
    NewLine(description="Delar", quantity=Decimal(3), unit="st", unit_price=Decimal("249.50")),
    NewLine(
        description="Måltider",
        quantity=Decimal(2),
        unit="st",
        unit_price=Decimal("55.50"),
        vat_rate=Decimal(12),
    ),
)


def kr(amount: str) -> Money:
    """``kr("1 234.50")`` is 1 234,50 kr."""
    return Money.of(Decimal(amount.replace(" ", "")))


def rebate(percent: str | None = None, amount: str | None = None, **about: object) -> NewAdjustment:
    """An allowance on the whole invoice, in per cent of the lines or as an amount."""
    return _adjustment(AdjustmentKind.ALLOWANCE, "Stamkund", (percent, amount), about)


def charge(percent: str | None = None, amount: str | None = None, **about: object) -> NewAdjustment:
    """A charge on the whole invoice."""
    return _adjustment(AdjustmentKind.CHARGE, "Frakt", (percent, amount), about)


def _adjustment(
    kind: AdjustmentKind,
    reason: str,
    size: tuple[str | None, str | None],
    about: dict[str, object],
) -> NewAdjustment:
    percent, amount = (None if each is None else Decimal(each) for each in size)
    asked = NewAdjustment(kind=kind, reason=reason, percent=percent, amount=amount)
    return varied(asked, **about)


def vat_of(percent: str) -> LineVat:
    """An ordinary sale at a rate that somebody chose."""
    facts = VatFacts(
        sold=None, vat_class=VatClass.STANDARD, seller=VatSeller(), buyer=VatBuyer(country="SE")
    )
    return LineVat(
        case=VatCase.DOMESTIC, percent=Decimal(percent), why=VatReason.CHOSEN, facts=facts
    )


def new_line(**about: object) -> NewLine:
    return varied(LINE, **about)


def new_draft(**about: object) -> NewDraft:
    buyer = None if "customer_id" in about else BUYER
    draft = NewDraft(lines=(LINE,), buyer=buyer, invoice_date=date(2026, 11, 23))
    return varied(draft, **about)


async def make_draft(**about: object) -> InvoiceId:
    return await create_draft(new_draft(**about))


async def make_issued(**about: object) -> InvoiceId:
    invoice_id = await make_draft(**about)
    await issue_invoice(invoice_id)
    return invoice_id


async def make_buyer_message(invoice_id: InvoiceId) -> BuyerMessageId:
    """A dispute that waits for an answer."""
    said = Said(kind=MessageKind.DISPUTED, reason=DisputeReason.DEFECTIVE)
    await take_message(invoice_id, said, key=uuid4().hex)
    return (await buyer_messages_of([invoice_id]))[invoice_id][-1].id


async def make_collective(customer_id: CustomerId) -> InvoiceId:
    """A draft that is made of two."""
    return await collect_drafts([await make_draft(customer_id=customer_id) for _ in range(2)])


async def make_pro_forma(draft_id: InvoiceId) -> JobId:
    """A pro forma of a draft, with its page made."""
    job_id = await request_pro_forma(draft_id)
    document = await claim_pro_forma(job_id, draft_id)
    assert document is not None
    await keep_preview(job_id, document, JobDocument("ab" * 32, 4_711))
    return job_id


async def make_credit_draft(invoice_id: InvoiceId, *parts: CreditPart) -> InvoiceId:
    """A draft of a credit note: of these parts, or of all that is left."""
    return await credit_invoice(invoice_id, NewCredit(lines=parts or None, reason="Fel pris"))


async def make_credit_note(invoice_id: InvoiceId, *parts: CreditPart) -> InvoiceId:
    note_id = await make_credit_draft(invoice_id, *parts)
    await issue_invoice(note_id)
    return note_id


async def the(invoice_id: InvoiceId) -> Invoice:
    """An invoice that must be there."""
    found = await invoice(invoice_id)
    assert found is not None
    return found
