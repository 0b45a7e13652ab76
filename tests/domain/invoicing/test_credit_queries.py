"""What is told of credit notes."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal

from tortoise.models import Model

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.invoicing.commands import issue_invoice
from reskontra.domain.invoicing.credit_notes import CreditPart
from reskontra.domain.invoicing.document import as_shown
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.models import Invoice, InvoiceLine
from reskontra.domain.invoicing.queries import document, draft_document, invoice_sums
from reskontra.domain.invoicing.views import InvoiceFilter, InvoiceKind
from reskontra.domain.kernel.clock import stopped_at
from tests.factories.invoicing import (
    MIXED,
    kr,
    make_credit_draft,
    make_credit_note,
    make_issued,
    new_line,
)

HALF = CreditPart(position=1, amount=Decimal(500))
# What it is, its number, its days, how it fared; the message is written to the invoice's reader.
OWN_OF_HEAD = {
    *("version", "kind", "credits_id", "credit_reason", "state", "series", "number", "ocr"),
    *("invoice_date", "due_date", "note", "paid_minor", "credited_minor", "issued_at"),
    *("created_at", "updated_at"),
}


async def test_the_document_says_what_it_credits(company: CompanyId) -> None:
    original = await make_issued()
    draft = await make_credit_draft(original, HALF)
    previewed = await draft_document(draft)
    await issue_invoice(draft)
    issued = await document(draft)

    assert issued is not None
    assert previewed is not None
    assert (previewed.credits, previewed.total) == (issued.credits, issued.total)
    assert issued.credits is not None
    assert (issued.credits.number, issued.credits.reason) == (1001, "Fel pris")
    assert (issued.total, as_shown(issued).total) == (kr("625"), kr("-625"))
    assert as_shown(issued).lines[0].quantity == -1


async def test_sums_count_a_credit_note_with_a_minus(company: CompanyId) -> None:
    await make_credit_note(await make_issued(), HALF)
    sums = await invoice_sums(InvoiceFilter())
    notes = await invoice_sums(InvoiceFilter(kind=InvoiceKind.CREDIT_NOTE))

    assert (sums.count, sums.total, sums.open) == (2, kr("625"), kr("625"))
    assert (notes.count, notes.total, notes.open) == (1, kr("-625"), kr("0"))
    assert (await invoice_sums(InvoiceFilter(is_open=True))).count == 1


async def columns_of(invoice_id: InvoiceId) -> tuple[Invoice, list[InvoiceLine]]:
    """A document and its lines, as they lie in their tables."""
    head = await Invoice.get(id=invoice_id.uuid)
    return head, await InvoiceLine.filter(invoice_id=invoice_id.uuid).order_by("position")


async def test_whatever_stands_on_an_invoice_stands_on_its_credit_note(
    company: CompanyId,
) -> None:
    """A column that comes later must be copied too, or be named here with its reason."""
    original_id = await make_issued(lines=MIXED, buyer_reference="Karin", our_reference="Åsa")
    original, lines = await columns_of(original_id)
    note, credited = await columns_of(await make_credit_note(original_id))

    assert differing([original], [note]) <= OWN_OF_HEAD
    assert differing(lines, credited) == {"invoice_id", "credits_line_id"}


def names_of(table: type[Model]) -> list[str]:
    """A table's columns, but its key."""
    return [str(column["name"]) for column in table.describe(serializable=True)["data_fields"]]


def differing(some: Sequence[Model], others: Sequence[Model]) -> set[str]:
    """The columns that two lists of rows do not have in common."""
    return {
        name
        for one, other in zip(some, others, strict=True)
        for name in names_of(type(one))
        if getattr(one, name) != getattr(other, name)
    }


async def test_a_credit_has_the_rate_of_its_invoice_when_the_law_has_changed(
    company: CompanyId,
) -> None:
    """Food bore 6 % through 2027 and bears 12 % again from 2028; Source: prop. 2025/26:55."""
    food = new_line(vat_class=VatClass.FOOD)
    with stopped_at(datetime(2027, 12, 31, 12, tzinfo=UTC)):
        original = await make_issued(lines=(food,), invoice_date=date(2027, 12, 31))
    with stopped_at(datetime(2028, 2, 1, 12, tzinfo=UTC)):
        issued = await document(await make_credit_note(original, HALF))

    assert issued is not None
    assert [(row.rate, row.vat) for row in issued.vat_rows] == [(Decimal(6), kr("30"))]
