"""Lines are counted while they are written, and as the issued invoice will count them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.company.queries import profile
from reskontra.domain.invoicing.counting import CountedDraft, counted
from reskontra.domain.invoicing.drafts import NewLine
from reskontra.domain.invoicing.queries import draft_totals, invoice
from tests.factories.invoicing import MIXED, kr, make_issued, new_line

DAY = date(2026, 11, 23)


async def count(*lines: NewLine, day: date = DAY, rounds: bool = True) -> CountedDraft:
    return counted(lines, day, replace(await profile(), rounds_to_krona=rounds))


def told(found: CountedDraft) -> list[tuple[str, str]]:
    return [(problem.code, ".".join(problem.path)) for problem in found.problems]


@pytest.mark.usefixtures("company")
async def test_lines_come_to_what_the_issued_invoice_comes_to() -> None:
    issued = await invoice(await make_issued(lines=MIXED, invoice_date=DAY))
    found = await draft_totals(MIXED, DAY)

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
    found = await draft_totals([])

    assert (found.lines, found.totals.total, found.problems) == ((), kr("0"), ())
