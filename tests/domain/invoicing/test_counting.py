"""Lines are counted while they are written, and as the issued invoice will count them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.company.queries import profile
from reskontra.domain.countries.vat import Sold, VatCase, VatClass, VatReason
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.counting import CountedDraft, counted
from reskontra.domain.invoicing.drafts import FreeBuyer, NewDraft, NewLine
from reskontra.domain.invoicing.queries import draft_totals, invoice
from reskontra.domain.kernel.addresses import Address
from tests.factories.customers import make_customer
from tests.factories.invoicing import MIXED, kr, make_issued, new_line

DAY = date(2026, 11, 23)


async def count(*lines: NewLine, day: date = DAY, rounds: bool = True) -> CountedDraft:
    seller = replace(await profile(), rounds_to_krona=rounds)
    return counted(NewDraft(lines=lines, invoice_date=day), None, seller, day)


def told(found: CountedDraft) -> list[tuple[str, str]]:
    return [(problem.code, ".".join(problem.path)) for problem in found.problems]


@pytest.mark.usefixtures("company")
async def test_lines_come_to_what_the_issued_invoice_comes_to() -> None:
    issued = await invoice(await make_issued(lines=MIXED, invoice_date=DAY))
    found = await draft_totals(NewDraft(lines=MIXED, invoice_date=DAY))

    assert issued is not None
    assert found.totals == issued.totals
    assert [line.net for line in found.lines] == [line.net for line in issued.lines]
    assert [line.position for line in found.lines] == [line.position for line in issued.lines]
    assert found.problems == ()


@pytest.mark.usefixtures("company")
@pytest.mark.parametrize(
    ("about", "code", "field"),
    [
        ({"quantity": Decimal("0.0000001")}, "NUMBER_UNUSABLE", "quantity"),
        ({"unit_price": Decimal(-1)}, "UNIT_PRICE_NEGATIVE", "unitPrice"),
        ({"unit_price": Decimal("1E+30")}, "AMOUNT_TOO_LARGE", "unitPrice"),
        ({"discount_percent": Decimal(101)}, "OUT_OF_RANGE", "discountPercent"),
        ({"vat_rate": Decimal(21)}, "VAT_RATE_UNKNOWN", "vatRate"),
    ],
)
async def test_a_line_that_cannot_be_counted_is_told_and_the_others_are_summed(
    about: dict[str, object], code: str, field: str
) -> None:
    found = await count(new_line(), new_line(**about), new_line())

    assert told(found) == [(code, f"lines.1.{field}")]
    assert [line.position for line in found.lines] == [1, 3]
    assert found.totals.total == kr("2500")


@pytest.mark.usefixtures("company")
async def test_a_line_counts_before_it_has_its_words() -> None:
    found = await count(new_line(description="", unit="x" * 21))

    assert (found.totals.net, told(found)) == (kr("1000"), [])


@pytest.mark.usefixtures("company")
async def test_a_rate_is_lawful_on_the_day_of_the_invoice() -> None:
    found = await count(new_line(), day=date(1989, 1, 1))

    assert told(found) == [("VAT_RATE_UNKNOWN", "lines.0.vatRate")]
    assert found.lines == ()


@pytest.mark.usefixtures("company")
async def test_the_firm_chooses_whether_to_round() -> None:
    line = new_line(unit_price=Decimal("99.99"))

    assert (await count(line)).totals.rounding == kr("0.01")
    assert (await count(line, rounds=False)).totals.total == kr("124.99")


@pytest.mark.usefixtures("company")
async def test_too_many_lines_are_not_even_read() -> None:
    found = await count(*[new_line()] * 1_001)

    assert told(found) == [("TOO_MANY_LINES", "lines")]
    assert (found.lines, found.totals.total) == ((), kr("0"))


@pytest.mark.usefixtures("company")
async def test_what_is_too_much_for_one_invoice_is_told() -> None:
    dear = new_line(quantity=Decimal(10**6), unit_price=Decimal(9 * 10**6))

    assert told(await count(dear, dear)) == [("AMOUNT_TOO_LARGE", "lines")]


async def test_an_empty_sheet_comes_to_nothing(company: CompanyId) -> None:
    found = await draft_totals(NewDraft())

    assert (found.lines, found.totals.total, found.problems) == ((), kr("0"), ())


BUILT = new_line(sold=Sold.CONSTRUCTION, vat_class=VatClass.STANDARD)
GERMAN = FreeBuyer(name="Käufer GmbH", address=Address(country="DE"))


async def a_builder() -> CustomerId:
    return await make_customer(vat_number="SE556703748501", is_construction_business=True)


@pytest.mark.usefixtures("company")
async def test_each_line_tells_how_it_is_treated_and_why() -> None:
    found = await draft_totals(NewDraft(customer_id=await a_builder(), lines=(BUILT, new_line())))

    assert [(line.treatment.case, line.vat.why) for line in found.lines] == [
        (VatCase.CONSTRUCTION, VatReason.BUYER_SELLS_CONSTRUCTION),
        (VatCase.DOMESTIC, VatReason.CHOSEN),
    ]
    assert (found.totals.net, found.totals.vat) == (kr("2000"), kr("250"))
    assert found.texts == ("Omvänd betalningsskyldighet enligt 16 kap. 13 § mervärdesskattelagen",)
    assert found.missing == ()


@pytest.mark.usefixtures("company")
async def test_what_is_missing_is_told_before_anybody_tries_to_issue() -> None:
    builder = await make_customer(is_construction_business=True)
    found = await draft_totals(NewDraft(customer_id=builder, lines=(BUILT,)))

    assert [(reason.code, reason.path) for reason in found.missing] == [
        ("BUYER_SWEDISH_VAT_NUMBER_MISSING", ("buyer", "vatNumber"))
    ]


@pytest.mark.usefixtures("company")
async def test_a_line_that_only_a_person_can_decide_counts_nothing() -> None:
    wrong = new_line(quantity=Decimal("NaN"))
    unsaid = new_line(vat_class=VatClass.STANDARD)
    found = await draft_totals(NewDraft(buyer=GERMAN, lines=(wrong, unsaid, new_line())))

    assert told(found) == [
        ("NUMBER_UNUSABLE", "lines.0.quantity"),
        ("SOLD_MISSING", "lines.1.sold"),
    ]
    assert [line.position for line in found.lines] == [3]


@pytest.mark.usefixtures("company")
async def test_texts_are_in_the_language_of_the_invoice() -> None:
    exempt = new_line(vat_class=VatClass.EXEMPT, exemption="10:6")
    found = await draft_totals(NewDraft(lines=(exempt,), locale="en"))

    (text,) = found.texts
    assert text.startswith("Exempt from VAT under Chapter 10 Section 6 of the Swedish VAT Act")
