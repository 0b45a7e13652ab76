"""Take the next numbers of a row. Others wait for theirs until the transaction ends."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.company import queries
from reskontra.domain.company.events import SeriesYearBegun
from reskontra.domain.company.ids import SeriesId
from reskontra.domain.company.refusals import SeriesClosed, SeriesFull, SeriesNotBegun
from reskontra.domain.company.series import DocumentSeries, Span, span_of_year
from reskontra.domain.company.views import Series
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import Refusal, Refused
from reskontra.domain.tables import CONNECTION

_TAKE: Final = """
    UPDATE number_series SET next_number = next_number + $2 WHERE name = $1
    RETURNING next_number - $2 AS number
"""
# The rows are held in one order, so that nobody waits in a ring; each gives one block of numbers.
_TAKE_FOR_DOCUMENTS: Final = f"""
    WITH {queries.ASKED}, wanted AS MATERIALIZED (
        SELECT asked.place, row.name
        FROM asked
        JOIN document_series AS whole ON whole.id = asked.series_id AND whole.closed_at IS NULL
        JOIN number_series AS row ON row.series_id = whole.id
            AND (row.year IS NULL OR row.year = date_part('year', asked.day))
    ), held AS MATERIALIZED (
        SELECT name, series_id, next_number, last_number FROM number_series
        WHERE name IN (SELECT name FROM wanted)
          AND closed_at IS NULL AND next_number <= last_number
        ORDER BY name FOR UPDATE
    ), numbered AS MATERIALIZED (
        SELECT wanted.place, held.name, held.series_id, held.last_number,
               held.next_number - 1 + row_number() OVER (
                   PARTITION BY held.name ORDER BY wanted.place
               ) AS number
        FROM wanted JOIN held ON held.name = wanted.name
    ), moved AS (
        UPDATE number_series AS row SET next_number = latest.number + 1
        FROM (
            SELECT name, max(number) AS number FROM numbered WHERE number <= last_number
            GROUP BY name
        ) AS latest
        WHERE row.name = latest.name
    )
    SELECT place, name, number, series_id FROM numbered WHERE number <= last_number
"""  # noqa: S608 - made of constants
_HOLD_ALL: Final = """
    SELECT name FROM number_series WHERE series_id IS NOT NULL ORDER BY name FOR UPDATE
"""
_GIVE_BACK: Final = """
    UPDATE number_series AS row SET next_number = told.number
    FROM unnest($1::text[], $2::bigint[]) AS told(name, number) WHERE row.name = told.name
"""
_FIND: Final = f"WITH {queries.ASKED} SELECT place, series_id FROM asked"  # noqa: S608 - made of constants
# One begins a year at a time. With "ON CONFLICT (name)" alone, those who were waiting for one that
# failed would begin it at once, and all but one would break the rule that ranges lie apart.
_HOLD: Final = "SELECT id FROM document_series WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE"
_BEGIN: Final = """
    INSERT INTO number_series (name, series_id, year, start_number, next_number, last_number)
    VALUES ($1, $2, $3, $4, $4, $5)
"""


class SeriesMissingFault(Exception):
    """A number is wanted from a series that sign-up has not made."""


class NumberWanted(NamedTuple):
    """A document that wants a number, from the series that was chosen or the usual one."""

    kind: str
    day: date
    chosen: SeriesId | None = None


class TakenNumber(NamedTuple):
    """A number, the row that gave it by name, and the series that the row belongs to."""

    row: str
    number: int
    series_id: SeriesId


async def take_next_number(series: Series) -> int:
    """Take the next number of a row that is there from the start.

    Raises:
        SeriesMissingFault: There is no such row.
    """
    return (await take_next_numbers(series, 1))[0]


async def take_next_numbers(series: Series, count: int) -> range:
    """Take so many numbers that follow each other.

    Raises:
        SeriesMissingFault: There is no such row.
    """
    rows = await get_connection(CONNECTION).execute_query_dict(_TAKE, [series, count])
    if not rows:
        raise SeriesMissingFault(series)
    first: int = rows[0]["number"]
    return range(first, first + count)


async def take_document_number(wanted: NumberWanted) -> TakenNumber:
    """Take the number of one document.

    Raises:
        Refused: The series gives none.
        SeriesMissingFault: The company has no series.
    """
    (taken,) = await take_document_numbers([wanted])
    if isinstance(taken, Refusal):
        raise Refused([taken])
    return taken


async def take_document_numbers(wanted: Sequence[NumberWanted]) -> list[TakenNumber | Refusal]:
    """Take the numbers of documents, in their order; those that get none are told why.

    A series by year begins a year with its first document.

    Raises:
        SeriesMissingFault: The company has no series.
    """
    found: dict[int, TakenNumber | Refusal] = dict(await _taken(wanted, range(len(wanted))))
    while left := [place for place in range(len(wanted)) if place not in found]:
        found |= await _begin_or_refuse(wanted, left)
        found |= await _taken(wanted, [place for place in left if place not in found])
        # A year that has been begun may be full before all have got theirs: then look once more.
        if all(place not in found for place in left):
            raise SeriesMissingFault
    return [found[place] for place in range(len(wanted))]


async def hold_document_numbers() -> None:
    """Let nobody else number documents until the transaction ends."""
    await get_connection(CONNECTION).execute_query_dict(_HOLD_ALL, [])


async def give_back(unused: Iterable[TakenNumber]) -> None:
    """Let rows go on at numbers that this transaction has taken, the last ones of each, in vain."""
    first: dict[str, int] = {}
    for each in unused:
        first[each.row] = min(each.number, first.get(each.row, each.number))
    if first:
        await get_connection(CONNECTION).execute_query_dict(
            _GIVE_BACK, [list(first), list(first.values())]
        )


async def _taken(
    wanted: Sequence[NumberWanted], places: Sequence[int]
) -> Mapping[int, TakenNumber]:
    if not places:
        return {}
    rows = await get_connection(CONNECTION).execute_query_dict(
        _TAKE_FOR_DOCUMENTS, _values(wanted, places)
    )
    return {
        places[row["place"] - 1]: TakenNumber(
            row["name"], row["number"], SeriesId(row["series_id"])
        )
        for row in rows
    }


def _values(wanted: Sequence[NumberWanted], places: Sequence[int]) -> list[object]:
    asked = [wanted[place] for place in places]
    return [
        [each.chosen and each.chosen.uuid for each in asked],
        [each.kind for each in asked],
        [each.day for each in asked],
    ]


async def _begin_or_refuse(
    wanted: Sequence[NumberWanted], places: Sequence[int]
) -> dict[int, Refusal]:
    """Begin the years that are wanted; why each of the others gets no number."""
    connection = get_connection(CONNECTION)
    rows = await connection.execute_query_dict(_FIND, _values(wanted, places))
    chosen = {places[row["place"] - 1]: row["series_id"] for row in rows}
    if None in chosen.values():
        raise SeriesMissingFault
    # First the lock, then the look: whoever comes second finds the year begun.
    await connection.execute_query_dict(_HOLD, [list(set(chosen.values()))])
    known = {each.id.uuid: each for each in await queries.all_document_series()}
    refused: dict[int, Refusal] = {}
    years: dict[tuple[UUID, int], DocumentSeries] = {}
    for place in places:
        series, year = known.get(chosen[place]), wanted[place].day.year
        if series is None:
            raise SeriesMissingFault(chosen[place])
        reason = _reason(series, year if series.year_digits else None)
        if reason is not None:
            refused[place] = reason
        elif series.year_digits and all(each.year != year for each in series.counters):
            years[series.id.uuid, year] = series
    for (_, year), series in years.items():
        await _begin(series, year)
    return refused


def _reason(series: DocumentSeries, year: int | None) -> Refusal | None:
    path = ("seriesId",)
    if series.closed_at:
        return SeriesClosed(path=path, title=series.title, why=series.close_reason)
    if year is not None and year < (series.first_year or year):
        return SeriesNotBegun(path=path, title=series.title, first=series.first_year)
    for each in series.counters:
        if each.year == year and each.closed_at:
            title = f"{series.title} {year}"
            return SeriesClosed(path=path, title=title, why=each.close_reason)
        if each.year == year and each.next_number > each.last_number:
            return SeriesFull(path=path, title=series.title, last=each.last_number)
    return None


async def _begin(series: DocumentSeries, year: int) -> None:
    within = Span(series.first_number, series.last_number)
    span = span_of_year(within, series.year_digits or 0, year)
    name = f"{series.id}-{year}"
    await get_connection(CONNECTION).execute_query_dict(_BEGIN, [name, series.id.uuid, year, *span])
    record(SeriesYearBegun(series_id=series.id, year=year, first_number=span.first))
