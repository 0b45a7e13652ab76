"""Series begin, end before one another, are chosen by the invoice's date, and are closed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from reskontra.domain.company.commands import (
    NumberWanted,
    change_series,
    close_series,
    create_series,
    reopen_series,
    take_document_number,
)
from reskontra.domain.company.events import (
    SeriesChanged,
    SeriesChosen,
    SeriesCreated,
    SeriesEnded,
    SeriesReopened,
    SeriesYearBegun,
)
from reskontra.domain.company.ids import SeriesId
from reskontra.domain.company.models import NumberSeries
from reskontra.domain.company.queries import all_document_series, document_series
from reskontra.domain.company.series import DocumentSeries, NewSeries, SeriesChange
from reskontra.domain.company.views import Numbered
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused

NOVEMBER = date(2026, 11, 26)
YEARS = NewSeries(title="Per år", year_digits=4, first_year=2027, default_for=(Numbered.INVOICE,))


@pytest.fixture(autouse=True)
def november() -> Iterator[None]:
    with stopped_at(datetime(2026, 11, 26, 12, tzinfo=UTC)):
        yield


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [reason.code for reason in refused.value.reasons]


async def the(series_id: SeriesId) -> DocumentSeries:
    found = await document_series(series_id)
    assert found is not None
    return found


async def first() -> DocumentSeries:
    return (await all_document_series())[0]


async def number(day: date = NOVEMBER, kind: str = "INVOICE", of: SeriesId | None = None) -> int:
    return (await take_document_number(NumberWanted(kind, day, of))).number


@pytest.mark.usefixtures("company")
async def test_a_company_begins_with_one_series_for_everything() -> None:
    (only,) = await all_document_series()
    assert (only.title, only.first_number, only.default_for) == (
        "Fakturor",
        1001,
        (Numbered.INVOICE,),
    )
    assert [await number(), await number(kind="CREDIT_NOTE"), await number()] == [1001, 1002, 1003]


@pytest.mark.usefixtures("company")
async def test_what_has_not_come_so_far_ends_before_a_new_series() -> None:
    await number()
    before = await first()
    with recording() as events:
        new = await create_series(NewSeries(title="Nord", first_number=5001))
    changed, created = events
    assert changed == SeriesChanged(
        series_id=before.id, title="Fakturor", first_number=1001, last_number=5000
    )
    assert isinstance(created, SeriesCreated)
    assert [await number(of=new), await number(), await number(of=new)] == [5001, 1002, 5002]
    assert (await the(new)).last_number == 2**31 - 1


@pytest.mark.usefixtures("company")
async def test_numbers_that_another_series_has_given_are_refused() -> None:
    for _ in range(3):
        await number()
    before = await all_document_series()
    with pytest.raises(Refused) as refused:
        await create_series(NewSeries(title="Nord", first_number=1002))
    assert codes(refused) == ["SERIES_OVERLAPS"]
    facts = refused.value.reasons[0].facts
    assert facts == {"title": "Fakturor", "first": 1001, "last": 2003}
    assert await all_document_series() == before


@pytest.mark.usefixtures("company")
async def test_a_series_that_is_full_gives_no_number() -> None:
    few = await create_series(NewSeries(title="Få", first_number=1, last_number=2))
    assert [await number(of=few), await number(of=few)] == [1, 2]
    with pytest.raises(Refused) as refused:
        await number(of=few)
    assert codes(refused) == ["SERIES_FULL"]
    assert refused.value.reasons[0].facts == {"title": "Få", "last": 2}


@pytest.mark.usefixtures("company")
async def test_a_series_by_year_begins_by_itself_and_late_invoices_have_the_year_before() -> None:
    years = await create_series(YEARS)
    assert await number() == 1001
    with recording() as events:
        assert await number(date(2027, 1, 1)) == 20270001
    assert events == [SeriesYearBegun(series_id=years, year=2027, first_number=20270001)]
    assert await number(date(2028, 1, 1)) == 20280001
    assert await number(date(2027, 12, 31)) == 20270002
    assert await number(date(2026, 12, 31)) == 1002
    assert [each.year for each in (await the(years)).counters] == [2028, 2027]


@pytest.mark.usefixtures("company")
async def test_a_year_before_the_first_is_no_year_of_the_series() -> None:
    years = await create_series(YEARS)
    with pytest.raises(Refused) as refused:
        await number(of=years)
    assert codes(refused) == ["SERIES_NOT_BEGUN"]


@pytest.mark.usefixtures("company")
async def test_a_year_is_closed_and_opened_again() -> None:
    years = await create_series(YEARS)
    await number(date(2027, 1, 1))
    with recording() as events:
        await close_series(years, "Bokslut klart.", 2027)
    assert events == [SeriesEnded(series_id=years, year=2027, reason="Bokslut klart.")]
    with pytest.raises(Refused) as refused:
        await number(date(2027, 12, 31))
    assert codes(refused) == ["SERIES_CLOSED"]
    assert refused.value.reasons[0].facts == {"title": "Per år 2027", "why": "Bokslut klart."}
    assert await number(date(2028, 1, 1)) == 20280001

    with recording() as events:
        await reopen_series(years, 2027)
    assert events == [SeriesReopened(series_id=years, year=2027)]
    assert await number(date(2027, 12, 31)) == 20270002


@pytest.mark.usefixtures("company")
async def test_a_series_is_closed_once_another_is_the_usual_one() -> None:
    old = await first()
    with pytest.raises(Refused) as refused:
        await close_series(old.id, "Ny serie.")
    assert codes(refused) == ["SERIES_IS_DEFAULT"]

    new = await create_series(NewSeries(title="Nya", first_number=5001))
    with recording() as events:
        await change_series(new, SeriesChange(default_for=(Numbered.INVOICE,)))
    assert SeriesChosen(series_id=new, numbered="INVOICE", from_date=NOVEMBER) in events
    assert await number(date(2026, 11, 25)) == 1001
    await close_series(old.id, "Ny serie.")
    assert [await number(), await number(date(2026, 11, 25))] == [5001, 5002]
    with pytest.raises(Refused) as refused:
        await number(of=old.id)
    assert codes(refused) == ["SERIES_CLOSED"]
    await reopen_series(old.id)
    assert await number(of=old.id) == 1002


@pytest.mark.usefixtures("company")
async def test_credit_notes_may_have_a_series_of_their_own() -> None:
    new = NewSeries(title="Kredit", first_number=9001, default_for=(Numbered.CREDIT_NOTE,))
    await create_series(new)
    assert [await number(kind="CREDIT_NOTE"), await number()] == [9001, 1001]


@pytest.mark.usefixtures("company")
async def test_a_start_moves_until_a_number_is_taken() -> None:
    old = await first()
    await change_series(old.id, SeriesChange(first_number=700, title=" Alla  fakturor "), 1)
    moved = await the(old.id)
    assert (moved.title, moved.first_number, moved.version) == ("Alla fakturor", 700, 2)
    assert await number() == 700
    with pytest.raises(Refused) as refused:
        await change_series(old.id, SeriesChange(first_number=600))
    assert codes(refused) == ["SERIES_IN_USE"]
    with pytest.raises(Refused) as refused:
        await change_series(old.id, SeriesChange(title="Annan"), expected_version=1)
    assert codes(refused) == ["CONFLICT"]


@pytest.mark.usefixtures("company")
async def test_a_start_moves_into_the_open_room_of_another_series() -> None:
    old = await first()
    await number()
    new = await create_series(NewSeries(title="Nord", first_number=9001))
    with recording() as events:
        await change_series(new, SeriesChange(first_number=5001))
    assert events == [
        SeriesChanged(series_id=old.id, title="Fakturor", first_number=1001, last_number=5000),
        SeriesChanged(series_id=new, title="Nord", first_number=5001, last_number=2**31 - 1),
    ]
    assert [each.last_number for each in (await the(old.id)).counters] == [5000]
    assert [await number(of=new), await number()] == [5001, 1002]


@pytest.mark.usefixtures("company")
async def test_no_year_of_a_closed_series_is_opened_or_gives_a_number() -> None:
    years = await create_series(replace(YEARS, default_for=()))
    day = date(2027, 1, 1)
    await number(day, of=years)
    await close_series(years, "Ny serie.")
    before = await the(years)
    with pytest.raises(Refused) as refused, recording() as events:
        await reopen_series(years, 2027)
    assert (codes(refused), events, await the(years)) == (["SERIES_CLOSED"], [], before)

    # Whatever its rows say.
    await NumberSeries.filter(series_id=years.uuid).update(closed_at=None)
    with pytest.raises(Refused) as refused:
        await number(day, of=years)
    assert codes(refused) == ["SERIES_CLOSED"]


@pytest.mark.usefixtures("company")
async def test_what_is_closed_is_not_closed_nor_what_is_open_opened_once_more() -> None:
    years = await create_series(YEARS)
    await number(date(2027, 1, 1))
    before = await the(years)
    with recording() as events:
        await reopen_series(years)
        await reopen_series(years, 2027)
    assert (events, await the(years)) == ([], before)

    await close_series(years, "Bokslut.", 2027)
    before = await the(years)
    with recording() as events:
        await close_series(years, "Igen.", 2027)
    assert (events, await the(years)) == ([], before)


@pytest.mark.usefixtures("company")
@pytest.mark.parametrize(
    ("new", "code"),
    [
        (NewSeries(title=""), "REQUIRED"),
        (NewSeries(title="År", year_digits=7), "OUT_OF_RANGE"),
        (NewSeries(title="Stor", first_number=2**31), "OUT_OF_RANGE"),
    ],
)
async def test_what_is_no_series_is_refused_and_nothing_is_kept(new: NewSeries, code: str) -> None:
    with pytest.raises(Refused) as refused, recording() as events:
        await create_series(new)
    assert (codes(refused), events, len(await all_document_series())) == ([code], [], 1)


@pytest.mark.usefixtures("company")
async def test_a_year_that_was_never_begun_is_not_closed() -> None:
    years = await create_series(YEARS)
    with pytest.raises(Refused) as refused:
        await close_series(years, "Bokslut.", 2027)
    assert codes(refused) == ["SERIES_YEAR_UNKNOWN"]
    with pytest.raises(Refused) as refused:
        await close_series(SeriesId.new(), "Bokslut.")
    assert codes(refused) == ["NOT_FOUND"]
