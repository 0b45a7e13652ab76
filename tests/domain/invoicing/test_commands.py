"""Drafts become documents."""

from collections.abc import Awaitable, Callable
from datetime import date
from decimal import Decimal
from functools import partial

import pytest

from reskontra.domain.company.commands import change_company, change_series, close_books
from reskontra.domain.company.looks import PageSettings, PageTexts
from reskontra.domain.company.queries import all_document_series
from reskontra.domain.company.series import SeriesChange
from reskontra.domain.company.views import CompanyChange
from reskontra.domain.countries.references import OcrLevel
from reskontra.domain.customers.commands import change_customer
from reskontra.domain.customers.views import CustomerChange
from reskontra.domain.invoicing.commands import (
    change_draft,
    create_draft,
    discard_draft,
    issue_invoice,
    keep_rendering,
    send_invoice,
)
from reskontra.domain.invoicing.drafts import DraftChange
from reskontra.domain.invoicing.events import (
    InvoiceDrafted,
    InvoiceIssued,
)
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import document, invoice
from reskontra.domain.invoicing.views import Invoice, InvoiceState
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import savepoint
from tests.factories.customers import make_customer
from tests.factories.invoicing import BUYER, MIXED, kr, make_draft, make_issued, new_draft, new_line

SHA256 = "ab" * 32
Act = Callable[[InvoiceId], Awaitable[None]]


pytestmark = pytest.mark.usefixtures("company")


async def the(invoice_id: InvoiceId) -> Invoice:
    found = await invoice(invoice_id)
    assert found is not None
    return found


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [reason.code for reason in refused.value.reasons]


async def test_a_draft_has_no_number_and_takes_its_terms_from_the_company() -> None:
    found = await the(await make_draft(invoice_date=date(2026, 11, 23)))
    assert found.state is InvoiceState.DRAFT
    assert found.head.number is None
    assert found.head.due_date == date(2026, 12, 23)
    assert not found.head.is_overdue(date(2027, 1, 1))
    assert found.totals.total == kr("1250")


async def test_a_customers_own_terms_language_and_reference_come_first() -> None:
    customer_id = await make_customer(payment_terms_days=10, locale="en", buyer_reference="Ref 7")
    found = await the(await make_draft(customer_id=customer_id))
    assert found.head.due_date == date(2026, 12, 3)
    assert (found.head.locale, found.head.buyer_reference) == ("en", "Ref 7")
    assert found.buyer.name == "Kunden AB"


async def test_a_draft_is_told_to_the_history() -> None:
    with recording() as events:
        invoice_id = await make_draft()
    assert events == [InvoiceDrafted(invoice_id=invoice_id, customer_id=None)]


async def test_lines_keep_their_order_and_their_exact_numbers() -> None:
    lines = (new_line(description="a", quantity=Decimal("0.333333")), new_line(description="b"))
    found = await the(await make_draft(lines=lines))
    assert [line.description for line in found.lines] == ["a", "b"]
    assert found.lines[0].quantity == Decimal("0.333333")
    assert found.lines[0].net == kr("333.33")


async def test_an_unknown_vat_rate_is_refused_where_it_stands() -> None:
    lines = (new_line(), new_line(), new_line(vat_rate=Decimal(21)))
    with pytest.raises(Refused) as refused:
        await create_draft(new_draft(lines=lines))
    assert [reason.path for reason in refused.value.reasons] == [("lines", "2", "vatRate")]


async def test_a_customer_that_does_not_exist_is_refused() -> None:
    from_elsewhere = await make_customer()
    with pytest.raises(Refused) as refused:
        await create_draft(new_draft(customer_id=type(from_elsewhere).new()))
    assert codes(refused) == ["CUSTOMER_NOT_FOUND"]


async def test_a_change_leaves_what_it_does_not_speak_of() -> None:
    invoice_id = await make_draft(note="Tack!")
    await change_draft(invoice_id, DraftChange(lines=MIXED), expected_version=1)
    found = await the(invoice_id)
    assert found.head.note == "Tack!"
    assert found.head.version == 2
    assert len(found.lines) == 3
    assert found.totals.total == kr("2310")


async def test_a_customer_takes_the_place_of_a_free_buyer() -> None:
    invoice_id = await make_draft()
    customer_id = await make_customer()
    await change_draft(invoice_id, DraftChange(customer_id=customer_id))
    assert (await the(invoice_id)).head.customer_id == customer_id


async def test_a_free_buyer_takes_the_place_of_a_customer() -> None:
    invoice_id = await make_draft(customer_id=await make_customer())
    await change_draft(invoice_id, DraftChange(buyer=BUYER))
    found = await the(invoice_id)
    assert (found.head.customer_id, found.buyer.name) == (None, BUYER.name)


async def test_what_is_issued_is_not_changed() -> None:
    invoice_id = await make_issued()
    with pytest.raises(Refused) as refused:
        await change_draft(invoice_id, DraftChange(note="more"))
    assert codes(refused) == ["INVOICE_NOT_DRAFT"]


@pytest.mark.parametrize(
    "act", [partial(change_draft, change=DraftChange(note="more")), discard_draft]
)
async def test_what_is_issued_is_told_as_issued_to_whoever_saw_the_draft(
    act: Callable[..., Awaitable[None]],
) -> None:
    invoice_id = await make_issued()
    with pytest.raises(Refused) as refused:
        await act(invoice_id, expected_version=1)
    assert codes(refused) == ["INVOICE_NOT_DRAFT"]
    assert refused.value.reasons[0].action == "CREDIT_INSTEAD"


@pytest.mark.parametrize(
    "act",
    [
        issue_invoice,
        discard_draft,
        lambda invoice_id: change_draft(invoice_id, DraftChange(note="more")),
        lambda invoice_id: send_invoice(invoice_id, Channel.EMAIL),
    ],
)
async def test_an_invoice_that_is_not_there_is_not_found(act: Act) -> None:
    with pytest.raises(Refused) as refused:
        await act(InvoiceId.new())
    assert codes(refused) == ["NOT_FOUND"]


async def test_a_draft_has_no_page_to_keep() -> None:
    invoice_id = await make_draft()
    await keep_rendering(invoice_id, sha256=SHA256, size=1)
    assert (await the(invoice_id)).head.pdf_sha256 is None


async def test_a_change_made_on_an_old_version_is_refused() -> None:
    invoice_id = await make_draft()
    await change_draft(invoice_id, DraftChange(note="first"), expected_version=1)
    with pytest.raises(Refused) as refused:
        await change_draft(invoice_id, DraftChange(note="second"), expected_version=1)
    assert codes(refused) == ["CONFLICT"]
    assert (await the(invoice_id)).head.note == "first"


async def test_an_issued_invoice_has_number_reference_and_frozen_parties() -> None:
    invoice_id = await make_draft(customer_id=await make_customer(), lines=MIXED)
    with recording() as events:
        await issue_invoice(invoice_id, expected_version=1)
    found = await the(invoice_id)
    assert found.state is InvoiceState.ISSUED
    assert (found.head.number, found.head.ocr) == (1001, "100164")
    assert found.seller is not None
    assert found.seller.vat_number == "SE556703748501"
    assert found.totals.vat == kr("450.45")
    assert found.totals.rounding == kr("0.05")
    assert events == [
        InvoiceIssued(
            invoice_id=invoice_id,
            customer_id=found.head.customer_id,
            number=1001,
            total=kr("2310"),
            due=date(2026, 12, 23),
        )
    ]


async def test_what_the_customer_is_called_later_does_not_change_the_document() -> None:
    customer_id = await make_customer(name="Gamla namnet AB")
    invoice_id = await make_issued(customer_id=customer_id)
    await change_customer(customer_id, CustomerChange(name="Nya namnet AB"))
    page = await document(invoice_id)
    assert page is not None
    assert page.buyer.name == "Gamla namnet AB"


async def test_an_issued_invoice_is_not_issued_again() -> None:
    invoice_id = await make_issued()
    with pytest.raises(Refused) as refused:
        await issue_invoice(invoice_id)
    assert codes(refused) == ["INVOICE_NOT_DRAFT"]
    assert (await the(await make_issued())).head.number == 1002


async def test_nothing_is_issued_in_a_closed_period_and_no_number_is_taken() -> None:
    await close_books(date(2026, 10, 31))
    invoice_id = await make_draft(invoice_date=date(2026, 10, 31), lines=())
    with pytest.raises(Refused) as refused:
        await issue_invoice(invoice_id)
    assert codes(refused) == ["NOTHING_TO_INVOICE", "PERIOD_CLOSED"]
    later = await make_issued(invoice_date=date(2026, 11, 1))
    assert (await the(later)).head.number == 1001


async def test_the_reference_of_an_issued_invoice_stays_when_the_agreement_changes() -> None:
    invoice_id = await make_issued()
    await change_company(CompanyChange(ocr_level=OcrLevel.FIXED_LENGTH, ocr_lengths=(8,)))
    later = await make_issued()
    assert (await the(invoice_id)).head.ocr == "100164"
    assert (await the(later)).head.ocr == "00010025"


async def test_two_invoices_never_share_a_reference_whatever_the_agreement_was() -> None:
    """1 is paid by 133 with its length digit, and so would 13 be without one."""
    (only,) = await all_document_series()
    await change_series(only.id, SeriesChange(first_number=1))
    first = await make_issued()
    await change_company(CompanyChange(ocr_level=OcrLevel.HARD))
    *_, last = [await make_issued() for _ in range(2, 14)]
    found = [(await the(each)).head for each in (first, last)]
    assert [(head.number, head.ocr) for head in found] == [(1, "133"), (13, "1305")]


async def test_a_number_that_no_agreed_reference_has_room_for_is_refused_and_not_taken() -> None:
    await change_company(CompanyChange(ocr_level=OcrLevel.FIXED_LENGTH, ocr_lengths=(3, 4)))
    invoice_id = await make_draft()
    with pytest.raises(Refused) as refused:
        async with savepoint():
            await issue_invoice(invoice_id)
    assert codes(refused) == ["REFERENCE_HAS_NO_ROOM"]
    assert refused.value.reasons[0].facts == {"number": 1001, "lengths": (3, 4)}
    assert (await the(invoice_id)).state is InvoiceState.DRAFT

    await change_company(CompanyChange(ocr_level=OcrLevel.HARD))
    await issue_invoice(invoice_id)
    assert ((await the(invoice_id)).head.number, (await the(invoice_id)).head.ocr) == (
        1001,
        "10017",
    )


async def test_the_look_of_an_issued_invoice_is_frozen() -> None:
    page = PageSettings(colour="#7a1f3d", texts=(PageTexts(locale="sv", greeting="Tack!"),))
    await change_company(CompanyChange(page=page))
    invoice_id = await make_issued()
    before = await document(invoice_id)
    await change_company(CompanyChange(page=PageSettings(), swish_number="1237856901"))
    assert before is not None
    assert (before.seller.look.colour, before.seller.look.greeting) == ("#7a1f3d", "Tack!")
    assert await document(invoice_id) == before


async def test_an_invoice_over_nothing_is_paid_when_it_is_issued() -> None:
    invoice_id = await make_issued(lines=(new_line(discount_percent=Decimal(100)),))
    assert (await the(invoice_id)).state is InvoiceState.PAID


async def test_a_draft_can_be_thrown_away_and_an_invoice_cannot() -> None:
    draft = await make_draft()
    await discard_draft(draft)
    assert await invoice(draft) is None
    with pytest.raises(Refused) as refused:
        await discard_draft(await make_issued())
    assert codes(refused) == ["INVOICE_NOT_DRAFT"]
