"""What the buyer and the tax authority would pay each is shown while somebody writes."""

from dataclasses import replace

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.invoicing.queries import draft_totals
from tests.factories.households import (
    ANNA,
    BERTIL,
    LINES,
    PLUMBING,
    ROT,
    household,
    make_rot,
    person,
)
from tests.factories.invoicing import kr, new_draft, new_line


async def test_the_shares_are_shown(company: CompanyId) -> None:
    draft = new_draft(lines=LINES, household=household(persons=(ANNA, BERTIL)), buyer=None)
    found = (await draft_totals(draft)).household
    assert found is not None
    assert (found.labour, found.deduction, found.to_pay) == (
        kr("20 000"),
        kr("6 000"),
        kr("20 250"),
    )
    assert [each.share.deduction for each in found.persons] == [kr("3 000"), kr("3 000")]
    assert (found.missing, found.year) == ((), 2026)


async def test_what_was_had_this_year_is_counted(company: CompanyId) -> None:
    await make_rot()
    found = (await draft_totals(new_draft(lines=LINES, household=ROT, buyer=None))).household
    assert found is not None
    assert [each.left for each in found.persons] == [kr("44 000")]


async def test_what_is_missing_stands_where_it_is(company: CompanyId) -> None:
    uncounted = new_line(unit_price=kr("-1").amount)
    hourless = new_line(household=replace(PLUMBING, hours=None))
    draft = new_draft(lines=(uncounted, hourless), household=ROT, buyer=None)
    found = (await draft_totals(draft)).household
    assert found is not None
    assert [reason.path for reason in found.missing] == [("lines", "1", "household", "hours")]


async def test_what_cannot_be_written_down_gives_nothing(company: CompanyId) -> None:
    wrong = household(persons=(person(personal_number="1"),))
    found = (await draft_totals(new_draft(lines=LINES, household=wrong, buyer=None))).household
    assert found is not None
    assert (found.deduction, found.to_pay) == (kr("0"), kr("26 250"))
    assert [reason.code for reason in found.missing] == ["PERSONAL_NUMBER_INVALID"]


async def test_without_a_household_there_is_nothing(company: CompanyId) -> None:
    assert (await draft_totals(new_draft())).household is None
