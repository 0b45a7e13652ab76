"""No two series can give the same number: ML 17 kap. 24 § 2 p."""

from uuid import UUID

import pytest

from reskontra.domain.company.ids import SeriesId
from reskontra.domain.company.series import (
    LARGEST,
    Counter,
    DocumentSeries,
    NewSeries,
    Span,
    open_end,
    reasons_not_to_keep,
    room_for,
    span_of_year,
    spans_of_years,
    tidied,
)


def counter(first: int, following: int, last: int, year: int | None = None) -> Counter:
    return Counter(
        name="row",
        year=year,
        first_number=first,
        next_number=following,
        last_number=last,
        closed_at=None,
        close_reason="",
    )


def plain(first: int = 1001, last: int = LARGEST, following: int = 1001) -> DocumentSeries:
    return DocumentSeries(
        id=SeriesId(UUID(int=1)),
        version=1,
        title="Fakturor",
        year_digits=None,
        first_number=first,
        last_number=last,
        first_year=None,
        closed_at=None,
        close_reason="",
        counters=(counter(first, following, last),),
        default_for=(),
    )


def yearly(first: int, last: int, first_year: int = 2026, digits: int = 4) -> DocumentSeries:
    return DocumentSeries(
        id=SeriesId(UUID(int=2)),
        version=1,
        title="Per år",
        year_digits=digits,
        first_number=first,
        last_number=last,
        first_year=first_year,
        closed_at=None,
        close_reason="",
        counters=(),
        default_for=(),
    )


def test_a_year_stands_before_its_numbers() -> None:
    assert span_of_year(Span(1, 9999), 4, 2026) == (20260001, 20269999)
    assert span_of_year(Span(20001, 29999), 5, 2027) == (202720001, 202729999)
    assert next(spans_of_years(Span(1, 999), 3, 2026)) == (2026001, 2026999)


def test_every_year_that_is_to_come_fits_into_32_bits() -> None:
    assert max(spans_of_years(Span(1, 99999), 5, 2026)).last <= LARGEST


@pytest.mark.parametrize(
    ("case", "wanted", "others", "cut", "refused"),
    [
        ("nothing else", Span(1, 99), [], None, False),
        ("ends before the next", Span(1, 1000), [plain()], None, False),
        ("what has not come so far ends earlier", Span(5001, 9999), [plain()], 5000, False),
        ("a number that was given", Span(1500, 1999), [plain(following=1601)], None, True),
        ("right after the last that was given", Span(1601, 1999), [plain(following=1601)], 0, True),
        ("too few are left", Span(2600, 2999), [plain(following=1601)], None, True),
        ("a thousand are left", Span(2601, 2999), [plain(following=1601)], 2600, False),
        ("into the start of another", Span(1, 1001), [plain()], None, True),
        ("a year of another", Span(20270001, 20270001), [yearly(1, 9999)], None, True),
        ("before the years of another", Span(1, 20260000), [yearly(1, 9999)], None, False),
        ("between the years of another", Span(20260501, 20270000), [yearly(1, 500)], None, False),
        ("another length of number", Span(202600001, 202699999), [yearly(1, 9999)], None, False),
    ],
)
def test_series_lie_apart(
    case: str, wanted: Span, others: list[DocumentSeries], cut: int | None, refused: bool
) -> None:
    cuts, reasons = room_for([wanted], others, ("firstNumber",))
    assert bool(reasons) is refused, case
    assert [each.last_number for each in cuts] == ([cut] if cut and not refused else [])


def test_units_share_a_year_by_their_first_digit() -> None:
    north, south = yearly(1, 4999), Span(5001, 9999)
    assert room_for(spans_of_years(south, 4, 2026), [north], ()) == ([], [])
    _, reasons = room_for(spans_of_years(Span(4999, 9999), 4, 2026), [north], ())
    assert [(each.code, each.facts["first"]) for each in reasons] == [("SERIES_OVERLAPS", 20260001)]


def test_a_series_by_year_ends_what_runs_on_before_its_first_year() -> None:
    cuts, reasons = room_for(spans_of_years(Span(1, 9999), 4, 2027), [plain(following=1051)], ())
    assert ([each.last_number for each in cuts], reasons) == ([20270000], [])


@pytest.mark.parametrize(
    ("first", "others", "end"),
    [
        (1, [], LARGEST),
        (1, [plain()], 1000),
        (5001, [plain(last=9000)], 9000),
        (5001, [plain(last=4000)], LARGEST),
        (1, [yearly(1, 9999)], 20260000),
    ],
)
def test_a_series_without_an_end_runs_on_until_the_next(
    first: int, others: list[DocumentSeries], end: int
) -> None:
    assert open_end(first, others) == end


@pytest.mark.parametrize(
    ("new", "paths"),
    [
        (NewSeries(title="Nord"), []),
        (NewSeries(title=" "), ["title"]),
        (NewSeries(title="Nord", first_number=0), ["firstNumber"]),
        (NewSeries(title="Nord", first_number=LARGEST + 1), ["firstNumber"]),
        (NewSeries(title="Nord", first_number=9, last_number=8), ["lastNumber"]),
        (NewSeries(title="År", year_digits=4), []),
        (NewSeries(title="År", year_digits=2), ["yearDigits"]),
        (NewSeries(title="År", year_digits=6), ["yearDigits"]),
        (NewSeries(title="År", year_digits=4, first_number=10_000), ["firstNumber"]),
        (NewSeries(title="År", year_digits=4, last_number=10_000), ["lastNumber"]),
        (NewSeries(title="År", year_digits=4, first_year=2029), ["firstYear"]),
    ],
)
def test_what_no_series_can_be(new: NewSeries, paths: list[str]) -> None:
    reasons = reasons_not_to_keep(tidied(new, 2026), 2026)
    assert [each.path[0] for each in reasons] == paths


def test_a_series_by_year_has_the_whole_year_and_begins_this_year() -> None:
    new = tidied(NewSeries(title=" Per  år ", year_digits=4), 2026)
    assert (new.title, new.first_number, new.last_number, new.first_year) == (
        "Per år",
        1,
        9999,
        2026,
    )
