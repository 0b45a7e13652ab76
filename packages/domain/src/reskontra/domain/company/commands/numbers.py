"""Take the next number of a row. Others wait for theirs until the transaction ends."""

from datetime import date
from typing import Final, NamedTuple

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
# A kind without a series of its own has the invoices'; a day before all of them has the first.
_CHOSEN: Final = """
    coalesce($1::uuid, (
        SELECT series_id FROM series_default JOIN document_series AS open
            ON open.id = series_id AND open.closed_at IS NULL
        WHERE kind IN ($2, 'INVOICE')
        ORDER BY from_date <= $3::date DESC, kind = $2 DESC, abs(from_date - $3::date) LIMIT 1
    ))
"""
_TAKE_FOR_DOCUMENT: Final = f"""
    WITH chosen AS MATERIALIZED (SELECT {_CHOSEN} AS id)
    UPDATE number_series AS row SET next_number = row.next_number + 1
    FROM chosen JOIN document_series AS whole ON whole.id = chosen.id AND whole.closed_at IS NULL
    WHERE row.series_id = chosen.id AND (row.year IS NULL OR row.year = date_part('year', $3::date))
      AND row.closed_at IS NULL AND row.next_number <= row.last_number
    RETURNING row.name, row.next_number - 1 AS number, row.series_id
"""  # noqa: S608 - made of constants
_FIND: Final = f"SELECT {_CHOSEN} AS id"
# One begins a year at a time. With "ON CONFLICT (name)" alone, those who were waiting for one that
# failed would begin it at once, and all but one would break the rule that ranges lie apart.
_HOLD: Final = "SELECT id FROM document_series WHERE id = $1 FOR NO KEY UPDATE"
_BEGIN: Final = """
    INSERT INTO number_series (name, series_id, year, start_number, next_number, last_number)
    VALUES ($1, $2, $3, $4, $4, $5)
"""


class SeriesMissingFault(Exception):
    """A number is wanted from a series that sign-up has not made."""


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


async def take_document_number(kind: str, day: date, chosen: SeriesId | None = None) -> TakenNumber:
    """Take the number of a document of that kind and date, from the chosen or the usual series.

    A series by year begins a year with its first document.

    Raises:
        Refused: The series gives none.
        SeriesMissingFault: The company has no series.
    """
    values: list[object] = [chosen and chosen.uuid, kind, day]
    taken = await _taken(values)
    if taken is None:
        await _begin_or_refuse(values, day)
        taken = await _taken(values)
    if taken is None:
        raise SeriesMissingFault(kind)
    return taken


async def _taken(values: list[object]) -> TakenNumber | None:
    rows = await get_connection(CONNECTION).execute_query_dict(_TAKE_FOR_DOCUMENT, values)
    return next(
        (TakenNumber(each["name"], each["number"], SeriesId(each["series_id"])) for each in rows),
        None,
    )


async def _begin_or_refuse(values: list[object], day: date) -> None:
    connection = get_connection(CONNECTION)
    (chosen,) = await connection.execute_query_dict(_FIND, values)
    await connection.execute_query_dict(_HOLD, [chosen["id"]])
    # First the lock, then the look: whoever comes second finds the year begun.
    found = await queries.document_series(SeriesId(chosen["id"])) if chosen["id"] else None
    if found is None:
        raise SeriesMissingFault(values[1])
    year = day.year if found.year_digits else None
    reason = _reason(found, year)
    if reason is not None:
        raise Refused([reason])
    if year is not None and all(each.year != year for each in found.counters):
        await _begin(found, year)


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
