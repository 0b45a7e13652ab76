"""Documents take their numbers together, each from its own series, in the order of asking."""

from datetime import date

import pytest

from reskontra.domain.company.commands import (
    NumberWanted,
    TakenNumber,
    create_series,
    give_back,
    take_document_numbers,
)
from reskontra.domain.company.commands.numbers import SeriesMissingFault
from reskontra.domain.company.events import SeriesYearBegun
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.company.series import NewSeries
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refusal
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from tests.support.elsewhere import done_in
from tests.support.spending import spending

usual_company = pytest.mark.usefixtures("company")

NOVEMBER = date(2026, 11, 26)
USUAL = NumberWanted("INVOICE", NOVEMBER)


async def numbers(*wanted: NumberWanted) -> list[int | str]:
    """The number of each, or why it gets none."""
    taken = await take_document_numbers(wanted)
    return [one.code if isinstance(one, Refusal) else one.number for one in taken]


@usual_company
async def test_many_take_theirs_at_once_each_from_its_own_series() -> None:
    few = await create_series(NewSeries(title="Få", first_number=1, last_number=2))
    years = await create_series(NewSeries(title="Per år", year_digits=4, first_year=2027))
    little = NumberWanted("INVOICE", NOVEMBER, few)
    late = NumberWanted("INVOICE", date(2028, 5, 1), years)
    early = NumberWanted("CREDIT_NOTE", date(2027, 1, 1), years)
    never = NumberWanted("INVOICE", NOVEMBER, years)
    with recording() as events:
        assert await numbers(
            *(little, USUAL, late, little, early, never, little, late, USUAL, little)
        ) == [
            *(1, 1001, 20280001, 2, 20270001, "SERIES_NOT_BEGUN", "SERIES_FULL"),
            *(20280002, 1002, "SERIES_FULL"),
        ]
    assert {one.year for one in events if isinstance(one, SeriesYearBegun)} == {2027, 2028}
    assert len(events) == 2
    assert await numbers(USUAL, early) == [1003, 20270002]


@usual_company
async def test_so_many_cost_as_many_statements_as_two(caplog: pytest.LogCaptureFixture) -> None:
    spent = []
    for count in (2, 200):
        with spending(caplog) as counted:
            await numbers(*[USUAL] * count)
        spent.append(counted.statements)
    assert spent == [1, 1]


@usual_company
async def test_what_is_given_back_is_given_to_the_next() -> None:
    taken = await take_document_numbers([USUAL] * 5)
    await give_back(one for one in taken[3:] if isinstance(one, TakenNumber))
    await give_back([])
    assert await numbers(USUAL) == [1004]


@usual_company
async def test_a_year_that_begins_too_small_says_why_to_those_who_do_not_fit() -> None:
    few = NewSeries(
        title="Få om året", year_digits=4, first_year=2026, first_number=1, last_number=2
    )
    yearly = NumberWanted("INVOICE", NOVEMBER, await create_series(few))
    begun = [20260001, 20260002, "SERIES_FULL", "SERIES_FULL"]
    assert await numbers(*[yearly] * 4) == begun
    assert await numbers(yearly) == ["SERIES_FULL"]


async def test_another_firms_series_is_nobody_elses(
    kept_company: CompanyId, other_scope: TenantScope
) -> None:
    async with tenant_transaction():
        few = await create_series(NewSeries(title="Få", first_number=1, last_number=2))
        assert await numbers(USUAL) == [1001]
    wanted = (USUAL, NumberWanted("INVOICE", NOVEMBER, few))
    with pytest.raises(SeriesMissingFault):
        await done_in(other_scope, lambda: numbers(*wanted))
    async with tenant_transaction():
        assert await numbers(*wanted) == [1002, 1]
