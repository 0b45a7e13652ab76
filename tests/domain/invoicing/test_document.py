"""The page of an invoice is the invoice as it was issued."""

import pytest

from reskontra.domain.countries.vat import VatClass
from reskontra.domain.invoicing.queries import document, invoice
from reskontra.domain.kernel.clock import stopped_at, today
from tests.factories.customers import make_customer
from tests.factories.invoicing import MIXED, kr, make_draft, make_issued, new_line

pytestmark = pytest.mark.usefixtures("company")


async def test_a_page_holds_everything_the_law_asks_for() -> None:
    customer_id = await make_customer(org_number="212000-0142")
    page = await document(await make_issued(customer_id=customer_id, lines=MIXED, note="Tack!"))
    assert page is not None
    assert (page.number, page.ocr, page.currency, page.note) == (1001, "100164", "SEK", "Tack!")
    assert page.seller.vat_number == "SE556703748501"
    assert page.seller.is_f_skatt_approved
    assert page.seller.seat == "Stockholm"
    assert page.buyer.org_number == "212000-0142"
    assert [line.net for line in page.lines] == [kr("1000"), kr("748.50"), kr("111")]
    assert [row.vat for row in page.vat_rows] == [kr("437.13"), kr("13.32")]
    assert (page.net, page.vat) == (kr("1859.50"), kr("450.45"))
    assert (page.rounding, page.total) == (kr("0.05"), kr("2310"))


async def test_prices_include_no_vat_where_nothing_bears_any() -> None:
    """Undantagen: ML (2023:200) 10 kap. 6 §."""
    exempt = new_line(vat_class=VatClass.EXEMPT, exemption="10:6")
    told = []
    for lines in ((exempt,), (exempt, new_line())):
        page = await document(await make_issued(lines=lines, prices_include_vat=True))
        assert page is not None
        told.append(page.prices_include_vat)
    assert told == [False, True]


async def test_a_draft_is_no_page_yet() -> None:
    assert await document(await make_draft()) is None


async def test_the_dates_are_days_in_sweden() -> None:
    found = await invoice(await make_draft(invoice_date=None))
    assert found is not None
    with stopped_at(found.head.created_at):
        assert found.head.invoice_date == today()
