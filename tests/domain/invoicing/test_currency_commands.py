"""Invoices in other currencies, from the draft to what is paid and taken back.

Sources: ML (2023:200) 17 kap. 29 § and 8 kap. 21-22 §§.
"""

from datetime import date
from decimal import Decimal

import pytest
from tortoise.connection import get_connection

from reskontra.domain.company.commands import change_company
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.company.views import CompanyChange
from reskontra.domain.customers.commands import change_customer
from reskontra.domain.customers.views import CustomerChange
from reskontra.domain.dashboards.queries import customer_figures, dashboard
from reskontra.domain.dashboards.views import TileKey
from reskontra.domain.exchange.views import RateSource
from reskontra.domain.invoicing.commands import change_draft, issue_invoice
from reskontra.domain.invoicing.credit_notes import CreditPart
from reskontra.domain.invoicing.drafts import DraftChange
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import (
    available_actions,
    draft_totals,
    invoice,
    invoice_sums,
)
from reskontra.domain.invoicing.views import Invoice, InvoiceFilter, InvoiceState
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refused
from reskontra.domain.payments.queries import payment_sums
from reskontra.domain.payments.views import PaymentFilter
from reskontra.domain.tables import CONNECTION
from tests.factories.catalogue import make_article
from tests.factories.customers import make_customer
from tests.factories.exchange import make_rate
from tests.factories.invoicing import (
    kr,
    make_credit_note,
    make_draft,
    make_issued,
    new_draft,
    new_line,
    rebate,
)
from tests.factories.payments import make_payment

IBAN = "SE3550000000054910000003"
pytestmark = pytest.mark.usefixtures("published", "payable_from_abroad")


@pytest.fixture
async def payable_from_abroad(company: CompanyId) -> None:
    """The company, with an account that takes other currencies than kronor."""
    await change_company(CompanyChange(iban=IBAN))


FRIDAY = date(2026, 11, 20)
# Ten hours at 99,90 €: net 999 €, VAT 249,75 €; at 11,0235 that is 11 012,48 kr and 2 753,12 kr.
LINE = new_line(quantity=Decimal(10), unit_price=Decimal("99.90"))
NET, VAT = kr("11012.48"), kr("2753.12")


def eur(amount: str) -> Money:
    return Money.of(Decimal(amount), "EUR")


def in_euro(**about: object) -> dict[str, object]:
    return {"currency": "EUR", "invoice_date": FRIDAY, "lines": (LINE,), **about}


async def seen(invoice_id: InvoiceId) -> Invoice:
    found = await invoice(invoice_id)
    assert found is not None
    return found


async def codes_of_issuing(invoice_id: InvoiceId) -> list[str]:
    with recording() as events, pytest.raises(Refused) as refused:
        await issue_invoice(invoice_id)
    assert (events, (await seen(invoice_id)).state) == ([], InvoiceState.DRAFT)
    return [reason.code for reason in refused.value.reasons]


async def test_an_invoice_in_euro_tells_its_vat_in_kronor() -> None:
    found = await seen(await make_issued(**in_euro()))
    head, sums = found.head, found.totals
    assert (sums.net, sums.vat, sums.rounding, sums.total) == (
        eur("999.00"),
        eur("249.75"),
        eur("0"),
        eur("1248.75"),
    )
    assert (sums.net_sek, sums.vat_sek) == (NET, VAT)
    assert (head.rate, head.rate_date, head.rate_source) == (Decimal("11.0235"), FRIDAY, "ECB")
    assert (head.net_sek_minor, head.vat_sek_minor) == (NET.minor, VAT.minor)
    assert found.lines[0].net == eur("999.00")


async def test_the_currency_is_the_customers_unless_another_is_asked_for() -> None:
    customer_id = await make_customer(currency="EUR")
    theirs = await make_draft(customer_id=customer_id)
    other = await make_draft(customer_id=customer_id, currency="USD")
    assert [(await seen(one)).head.currency for one in (theirs, other)] == ["EUR", "USD"]

    await change_customer(customer_id, CustomerChange(currency=None))
    assert (await seen(theirs)).head.currency == "EUR"
    assert (await seen(await make_draft(customer_id=customer_id))).head.currency == "SEK"


async def test_without_a_rate_nothing_is_issued() -> None:
    draft_id = await make_draft(**in_euro(supply_date=date(2026, 10, 1)))
    assert await codes_of_issuing(draft_id) == ["RATE_MISSING"]
    states = (await available_actions([await seen(draft_id)]))[draft_id]
    assert [state.reason_code for state in states if state.action == "ISSUE"] == ["RATE_MISSING"]

    await make_rate(day=date(2026, 9, 30), kronor=Decimal("11.10"), reason="Riksbanken")
    await issue_invoice(draft_id)
    rate = (await seen(draft_id)).rate
    assert rate is not None
    assert (rate.kronor, rate.source, rate.reason) == (
        Decimal("11.10"),
        RateSource.ENTERED,
        "Riksbanken",
    )


async def test_without_an_account_that_takes_the_currency_nothing_is_issued() -> None:
    issued_id = await make_issued(**in_euro())
    draft_id = await make_draft(**in_euro())
    await change_company(CompanyChange(iban=None))
    assert await codes_of_issuing(draft_id) == ["IBAN_MISSING"]
    states = (await available_actions([await seen(draft_id)]))[draft_id]
    assert [each.reason_code for each in states if each.action == "ISSUE"] == ["IBAN_MISSING"]
    (reason,) = (await draft_totals(new_draft(**in_euro()))).missing
    assert (reason.code, reason.path, reason.action) == (
        "IBAN_MISSING",
        ("currency",),
        "ENTER_IBAN",
    )

    await make_credit_note(issued_id)
    assert (await seen(issued_id)).state is InvoiceState.CREDITED
    await change_company(CompanyChange(iban=IBAN))
    await issue_invoice(draft_id)


async def test_a_later_rate_moves_nothing_that_is_issued() -> None:
    issued_id = await make_issued(**in_euro())
    await make_rate(day=FRIDAY, kronor=Decimal(20))
    assert (await seen(issued_id)).totals.vat_sek == VAT


async def test_two_currencies_are_converted_over_the_euro() -> None:
    found = await seen(await make_issued(**in_euro(currency="USD")))
    assert found.head.rate == Decimal("9.51696452")
    assert found.totals.net_sek == kr("9507.45")


async def test_credit_notes_take_back_what_the_invoice_came_to_in_kronor() -> None:
    issued_id = await make_issued(**in_euro())
    await make_rate(day=FRIDAY, kronor=Decimal(20))
    parts = [CreditPart(position=1, amount=Decimal(each)) for each in ("333.33", "333.33")]
    notes = [await make_credit_note(issued_id, part) for part in parts]
    notes.append(await make_credit_note(issued_id))
    told = [(await seen(one)).totals for one in notes]
    assert Money.total(each.net_sek or kr("0") for each in told) == NET
    assert Money.total(each.vat_sek or kr("0") for each in told) == VAT
    assert {(await seen(one)).head.rate for one in notes} == {Decimal("11.0235")}
    assert (await seen(issued_id)).state is InvoiceState.CREDITED


async def test_sums_are_told_in_kronor_and_never_mixed() -> None:
    customer_id = await make_customer(currency="EUR")
    issued_id = await make_issued(**in_euro(customer_id=customer_id, currency=None))
    await make_issued(invoice_date=FRIDAY)
    await make_draft(**in_euro())
    await make_payment(issued_id, amount=eur("1000.00"), received_date=FRIDAY)

    sums = await invoice_sums(InvoiceFilter())
    assert (sums.count, sums.untold) == (3, 1)
    assert sums.total == NET + VAT + kr("1250.00")
    assert sums.open == kr("2742.10") + kr("1250.00")  # 248,75 € at 11,0235 is 2 742,0956 kr
    figures = await customer_figures(customer_id)
    assert (figures.open, figures.invoiced) == (kr("2742.10"), NET)
    paid = await payment_sums(PaymentFilter())
    assert paid.amount == kr("11023.50")
    tiles = {tile.key: tile.amount for tile in (await dashboard()).tiles}
    assert tiles[TileKey.OPEN] == sums.open


async def test_an_invoice_is_paid_in_its_own_currency() -> None:
    issued_id = await make_issued(**in_euro())
    with recording() as events, pytest.raises(Refused) as refused:
        await make_payment(issued_id, amount=kr("100.00"))
    (reason,) = refused.value.reasons
    assert (reason.code, reason.path) == ("CURRENCY_UNSUPPORTED", ("amount", "currency"))
    assert (events, (await seen(issued_id)).head.paid_minor) == ([], 0)

    await make_payment(issued_id, amount=eur("1248.75"))
    assert (await seen(issued_id)).state is InvoiceState.PAID


async def test_no_price_is_converted() -> None:
    article_id = await make_article()
    line = new_line(article_id=article_id, left_out=frozenset({"unit_price"}))
    with pytest.raises(Refused) as refused:
        await make_draft(**in_euro(lines=(line,)))
    (reason,) = refused.value.reasons
    assert (reason.code, reason.path) == ("PRICE_IN_OTHER_CURRENCY", ("lines", "0", "unitPrice"))
    told = await draft_totals(new_draft(**in_euro(lines=(line,))))
    assert [problem.code for problem in told.problems] == ["PRICE_IN_OTHER_CURRENCY"]

    by_hand = await make_draft(**in_euro(lines=(new_line(article_id=article_id),)))
    trace = (await seen(by_hand)).lines[0].trace
    assert trace is not None
    assert (trace.unit_price, trace.currency) == (None, "EUR")


async def test_a_draft_that_changes_its_currency_asks_for_prices_again() -> None:
    article_id = await make_article()
    line = new_line(article_id=article_id, left_out=frozenset({"unit_price"}))
    draft_id = await make_draft(lines=(line,))
    with pytest.raises(Refused, match="PRICE_IN_OTHER_CURRENCY"):
        await change_draft(draft_id, DraftChange(currency="EUR"))
    await change_draft(draft_id, DraftChange(currency="EUR", lines=(LINE,)))
    found = await seen(draft_id)
    assert (found.head.currency, found.totals.net) == ("EUR", eur("999.00"))


async def test_a_simplified_invoice_is_measured_in_kronor() -> None:
    """Source: ML (2023:200) 17 kap. 26 § 1: 4 000 kr with VAT; 290 € without it are 3 996,02 kr."""
    small = in_euro(form=InvoiceForm.SIMPLIFIED, lines=(new_line(unit_price=Decimal(290)),))
    large = in_euro(form=InvoiceForm.SIMPLIFIED, lines=(new_line(unit_price=Decimal("290.31")),))
    assert (await seen(await make_issued(**small))).head.form == "SIMPLIFIED"
    assert await codes_of_issuing(await make_draft(**large)) == ["SIMPLIFIED_ABOVE_CEILING"]


async def test_an_advance_is_taken_off_in_its_own_currency() -> None:
    """What is left is taxed by the rate of the supply, what was paid by that of its own day."""
    customer_id = await make_customer(currency="EUR")
    await make_rate(day=date(2026, 11, 25), kronor=Decimal(12))
    advance = in_euro(customer_id=customer_id, form=InvoiceForm.ADVANCE)
    advance_id = await make_issued(**advance)
    with pytest.raises(Refused, match="ADVANCE_CURRENCY_UNFIT"):
        await make_draft(customer_id=customer_id, advances=(advance_id,), currency="SEK")
    final = in_euro(
        customer_id=customer_id,
        invoice_date=date(2026, 11, 25),
        lines=(new_line(quantity=Decimal(30), unit_price=Decimal("99.90")),),
        advances=(advance_id,),
    )
    sums = (await seen(await make_issued(**final))).totals
    assert (sums.net, sums.vat, sums.vat_sek) == (eur("1998.00"), eur("499.50"), kr("5994.00"))


async def test_discounts_are_taken_in_the_currency() -> None:
    found = await seen(
        await make_issued(**in_euro(adjustments=(rebate("10"), rebate(amount="99"))))
    )
    assert (found.totals.net, found.totals.lines) == (eur("800.10"), eur("999.00"))


async def test_what_was_frozen_is_bound_to_be_whole() -> None:
    draft_id = await make_draft(**in_euro())
    with pytest.raises(Exception, match="invoice_is_told_in_kronor"):
        await get_connection(CONNECTION).execute_query_dict(
            "UPDATE invoice SET issued_at = now() WHERE id = $1", [draft_id.uuid]
        )
