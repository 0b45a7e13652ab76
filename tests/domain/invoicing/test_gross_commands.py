"""An invoice in prices with VAT is written, changed, issued, frozen and credited."""

from decimal import Decimal

import pytest
from tortoise.connection import get_connection
from tortoise.exceptions import IntegrityError, OperationalError

from reskontra.domain.company.commands import change_company
from reskontra.domain.company.views import CompanyChange
from reskontra.domain.countries.vat import Sold, VatCase, VatClass
from reskontra.domain.customers.commands import change_customer
from reskontra.domain.customers.views import CustomerChange, CustomerKind
from reskontra.domain.invoicing.commands import (
    change_draft,
    credit_and_invoice_anew,
    issue_invoice,
)
from reskontra.domain.invoicing.credit_notes import CreditPart, NewCredit
from reskontra.domain.invoicing.drafts import DraftChange, FreeBuyer
from reskontra.domain.invoicing.explaining import reason_of
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import (
    document,
    draft_totals,
    invoice,
    invoice_sums,
)
from reskontra.domain.invoicing.views import InvoiceFilter
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refused
from reskontra.domain.tables import CONNECTION
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import savepoint, tenant_transaction
from tests.factories.catalogue import make_article
from tests.factories.company import make_company
from tests.factories.customers import make_customer
from tests.factories.gross import THIRDS, make_gross
from tests.factories.invoicing import (
    BUYER,
    kr,
    make_credit_note,
    make_draft,
    make_issued,
    new_draft,
    new_line,
    rebate,
    the,
)

FOUND = frozenset({"description", "unit", "unit_price", "vat_rate"})


async def refused(invoice_id: InvoiceId) -> list[str]:
    with pytest.raises(Refused) as why:
        async with savepoint():
            await issue_invoice(invoice_id)
    assert (await the(invoice_id)).head.number is None
    return [reason.code for reason in why.value.reasons]


@pytest.mark.usefixtures("company")
async def test_it_counts_alike_before_and_after_issue() -> None:
    """119.89 kr at 25 % and 59 kr at 6 %: 178.89 kr, rounded to 179."""
    counted = await draft_totals(new_draft(lines=THIRDS, prices_include_vat=True))
    draft_id = await make_gross()
    draft = await the(draft_id)
    await issue_invoice(draft_id)
    issued = await the(draft_id)

    assert counted.totals == draft.totals == issued.totals
    sums = issued.totals
    assert (sums.net + sums.vat, sums.total, sums.rounding) == (kr("178.89"), kr("179"), kr("0.11"))
    assert [(row.net, row.vat) for row in sums.vat_rows] == [
        (kr("95.91"), kr("23.98")),
        (kr("55.66"), kr("3.34")),
    ]
    assert [line.amount for line in issued.lines] == [kr("99.99"), kr("19.90"), kr("59")]
    assert Money.total(line.net for line in issued.lines) == sums.net
    assert [each.amount for each in counted.lines] == [line.amount for line in issued.lines]
    assert [each.net for each in counted.lines] == [line.net for line in issued.lines]


@pytest.mark.usefixtures("company")
async def test_its_page_is_in_the_same_prices() -> None:
    issued = await make_issued(lines=THIRDS, prices_include_vat=True)
    page = await document(issued)
    assert page is not None
    assert page.prices_include_vat
    assert page.line_sum == kr("178.89")
    assert [line.amount for line in page.lines] == [kr("99.99"), kr("19.90"), kr("59")]


@pytest.mark.usefixtures("company")
@pytest.mark.parametrize(
    ("buyer", "include"),
    [
        (FreeBuyer(name="Anna Berg", address=BUYER.address), True),
        (FreeBuyer(name="Köparen AB", org_number="556703-7485", address=BUYER.address), False),
    ],
)
async def test_persons_have_them_where_the_firm_has_chosen_so(
    buyer: FreeBuyer, include: bool
) -> None:
    assert not (await the(await make_draft(buyer=buyer))).head.prices_include_vat
    await change_company(CompanyChange(prices_include_vat_for_persons=True))
    draft = await the(await make_draft(buyer=buyer))
    assert draft.head.prices_include_vat is include
    assert (await draft_totals(new_draft(buyer=buyer))).totals.includes_vat is include


@pytest.mark.usefixtures("company")
async def test_written_prices_stand_when_they_come_to_include_vat() -> None:
    draft_id = await make_draft()
    assert (await the(draft_id)).totals.total == kr("1250")
    await change_draft(draft_id, DraftChange(prices_include_vat=True))
    draft = await the(draft_id)
    assert (draft.totals.total, draft.totals.net) == (kr("1000"), kr("800"))
    assert [(line.net, line.amount) for line in draft.lines] == [(kr("800"), kr("1000"))]
    await change_draft(draft_id, DraftChange(prices_include_vat=False))
    assert (await the(draft_id)).totals.total == kr("1250")


@pytest.mark.usefixtures("company")
async def test_an_articles_price_is_found_again_when_they_do() -> None:
    article = await make_article(price=Decimal("79.99"))
    left_out = new_line(article_id=article, left_out=FOUND)
    by_hand = new_line(article_id=article, unit_price=Decimal(75), left_out=FOUND - {"unit_price"})
    draft_id = await make_draft(lines=(left_out, by_hand))
    await change_draft(draft_id, DraftChange(prices_include_vat=True))
    found, written = (await the(draft_id)).lines
    assert (found.unit_price, written.unit_price) == (Decimal("99.99"), Decimal(75))
    whys = [reason_of(line, (await the(draft_id)).head.supplied) for line in (found, written)]
    assert [why.is_price_by_hand for why in whys] == [False, True]
    assert (whys[0].amount, whys[0].net, whys[0].discount) == (kr("99.99"), found.net, kr("0"))
    assert whys[0].trace is not None
    assert whys[0].trace.unit_price == Decimal("79.99")

    await change_draft(draft_id, DraftChange(note="Tack"))
    assert (await the(draft_id)).lines[0].unit_price == Decimal("99.99")
    await change_draft(draft_id, DraftChange(prices_include_vat=False))
    found, written = (await the(draft_id)).lines
    assert (found.unit_price, written.unit_price) == (Decimal("79.99"), Decimal(75))


@pytest.mark.usefixtures("company")
async def test_a_buyer_who_accounts_for_the_vat_is_told_a_price_without_it() -> None:
    firm = await make_customer(vat_number="SE556703748501", is_construction_business=True)
    line = new_line(vat_case=VatCase.CONSTRUCTION)
    draft_id = await make_gross(customer_id=firm, lines=(line,))
    assert "PRICE_WITHOUT_VAT" in await refused(draft_id)
    new = new_draft(customer_id=firm, lines=(line,), prices_include_vat=True)
    assert "PRICE_WITHOUT_VAT" in [each.code for each in (await draft_totals(new)).missing]


@pytest.mark.usefixtures("company")
async def test_a_buyer_who_has_moved_abroad_pays_what_was_agreed() -> None:
    """ML 10 kap. 64 §: what is carried out of the EU bears no VAT, and all of the price is net."""
    anna = await make_customer(kind=CustomerKind.COMPANY, org_number=None)
    scissors = new_line(unit_price=Decimal(1250), sold=Sold.GOODS, vat_class=VatClass.STANDARD)
    draft_id = await make_gross(customer_id=anna, lines=(scissors,))
    written = await the(draft_id)
    await change_customer(anna, CustomerChange(address=Address(city="Oslo", country="NO")))
    await issue_invoice(draft_id)
    issued = await the(draft_id)

    for found, case, net, vat in (
        (written, VatCase.DOMESTIC, "1000", "250"),
        (issued, VatCase.EXPORT_GOODS, "1250", "0"),
    ):
        assert [(line.amount, line.net) for line in found.lines] == [(kr("1250"), kr(net))]
        rows = [(row.case, row.net, row.vat) for row in found.totals.vat_rows]
        assert rows == [(case, kr(net), kr(vat))]
        assert found.totals.total == kr("1250")


@pytest.mark.usefixtures("company")
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE invoice SET prices_include_vat = false WHERE id = $1",
        "UPDATE invoice_line SET gross_minor = 1 WHERE invoice_id = $1",
    ],
)
async def test_what_is_issued_is_frozen(statement: str) -> None:
    issued = await make_issued(lines=THIRDS, prices_include_vat=True)
    with pytest.raises((IntegrityError, OperationalError), match="frozen"):
        async with savepoint():
            await get_connection(CONNECTION).execute_query_dict(statement, [issued.uuid])


@pytest.mark.usefixtures("company")
async def test_credit_notes_by_line_come_to_the_invoice() -> None:
    issued = await make_issued(
        lines=THIRDS, prices_include_vat=True, adjustments=(rebate(percent="10"),)
    )
    first = await make_credit_note(issued, CreditPart(position=1, quantity=Decimal(1)))
    second = await make_credit_note(issued, CreditPart(position=2, amount=Decimal("9.90")))
    rest = await make_credit_note(issued)
    original = await the(issued)
    notes = [await the(each) for each in (first, second, rest)]

    assert notes[0].head.prices_include_vat
    assert [line.amount for line in notes[0].lines] == [kr("33.33")]
    assert notes[1].lines[0].unit_price == Decimal("9.90")
    for name in ("net", "vat", "rounding", "total", "lines"):
        back = Money.total(getattr(each.totals, name) for each in notes)
        assert back == getattr(original.totals, name), name
    for note in notes:
        nets = Money.total(line.net for line in note.lines)
        assert nets + Money.total(each.net for each in note.totals.adjustments) == note.totals.net
    assert original.head.state == "CREDITED"


@pytest.mark.usefixtures("company")
async def test_an_invoice_made_anew_has_the_same_prices() -> None:
    issued = await make_issued(lines=THIRDS, prices_include_vat=True)
    _, anew = await credit_and_invoice_anew(issued, NewCredit(reason="Fel namn"))
    made = await the(anew)
    assert made.head.prices_include_vat
    assert made.totals.total == (await the(issued)).totals.total


async def test_another_firm_sees_nothing_of_it(acme: TenantScope, other_scope: TenantScope) -> None:
    anna = FreeBuyer(name="Anna Berg", address=BUYER.address)
    with within(acme):
        async with tenant_transaction():
            await make_company(prices_include_vat_for_persons=True)
            issued = await make_issued(buyer=anna)
            assert (await the(issued)).head.prices_include_vat
    with within(other_scope):
        async with tenant_transaction():
            assert await invoice(issued) is None
            assert (await invoice_sums(InvoiceFilter())).count == 0
