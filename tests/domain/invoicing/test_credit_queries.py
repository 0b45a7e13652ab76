"""What is told of credit notes."""

from decimal import Decimal

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.invoicing.commands import issue_invoice
from reskontra.domain.invoicing.credit_notes import CreditPart
from reskontra.domain.invoicing.document import as_shown
from reskontra.domain.invoicing.queries import document, draft_document, invoice_sums
from reskontra.domain.invoicing.views import InvoiceFilter, InvoiceKind
from tests.factories.invoicing import kr, make_credit_draft, make_credit_note, make_issued

HALF = CreditPart(position=1, amount=Decimal(500))


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
