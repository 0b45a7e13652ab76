"""Begin series of document numbers, change them, close them and open them again."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from reskontra.domain.company import queries
from reskontra.domain.company.events import (
    SeriesChanged,
    SeriesChosen,
    SeriesCreated,
    SeriesEnded,
    SeriesReopened,
)
from reskontra.domain.company.ids import SeriesId
from reskontra.domain.company.models import (
    Company,
    DocumentSeriesRow,
    NumberSeries,
    SeriesDefault,
)
from reskontra.domain.company.refusals import (
    SeriesClosed,
    SeriesInUse,
    SeriesIsDefault,
    SeriesYearUnknown,
)
from reskontra.domain.company.series import (
    LARGEST,
    Cut,
    DocumentSeries,
    NewSeries,
    SeriesChange,
    Span,
    open_end,
    reasons_not_to_keep,
    room_for,
    spans_of_years,
    tidied,
)
from reskontra.domain.company.views import Numbered, Series
from reskontra.domain.kernel.changes import UNCHANGED
from reskontra.domain.kernel.clock import now, today
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.ids import uuid7
from reskontra.domain.kernel.limits import SHORT, range_reasons, text_reasons
from reskontra.domain.kernel.refusals import NotFound, Refused, conflict_if, refuse_if
from reskontra.domain.kernel.text import one_line

FIRST_NUMBER = 1_001
ALWAYS = date(1900, 1, 1)
_TITLES = {"sv": "Fakturor", "en": "Invoices"}


async def open_series(locale: str) -> None:
    """Make the rows of numbers that every company begins with."""
    await NumberSeries.bulk_create(
        NumberSeries(name=name, start_number=FIRST_NUMBER, next_number=FIRST_NUMBER)
        for name in Series
        if name is not Series.INVOICE
    )
    series_id = SeriesId.new()
    new = NewSeries(
        title=_TITLES.get(locale, _TITLES["en"]), first_number=FIRST_NUMBER, last_number=LARGEST
    )
    await _write(series_id, new, name=Series.INVOICE)
    await _choose(series_id, [Numbered.INVOICE], ALWAYS)


async def create_series(new: NewSeries) -> SeriesId:
    """Begin a series of its own; one that has not come so far yet ends before it."""
    await _hold()
    new = tidied(new, today().year)
    refuse_if(reasons_not_to_keep(new, today().year))
    others = await queries.all_document_series()
    last = new.last_number or open_end(new.first_number, others)
    within = Span(new.first_number, max(last, new.first_number))
    cuts, reasons = room_for(_spans(new, within), others, ("firstNumber",))
    refuse_if(reasons)

    for cut in cuts:
        await _end_earlier(cut)
    series_id = SeriesId.new()
    await _write(series_id, replace(new, last_number=within.last))
    record(
        SeriesCreated(
            series_id=series_id,
            title=new.title,
            first_number=new.first_number,
            year_digits=new.year_digits,
        )
    )
    await _tell_choice(series_id, new.default_for, _from_day(new.first_year))
    return series_id


async def change_series(
    series_id: SeriesId, change: SeriesChange, expected_version: int | None = None
) -> None:
    """Give a series another title or first number, or let documents take their numbers there."""
    await _hold()
    row, found = await _found(series_id)
    conflict_if(expected_version, row.version)
    title = one_line(row.title if change.title is UNCHANGED else change.title)
    refuse_if(text_reasons(title, ("title",), maximum=SHORT, is_required=True))
    row.title = title
    if change.first_number is not UNCHANGED and change.first_number != row.first_number:
        await _move(row, found, change.first_number)
    row.version += 1
    row.updated_at = now()
    await row.save()
    record(_changed(series_id, row))
    if change.default_for is not UNCHANGED:
        refuse_if([_closed(found)] if found.closed_at and change.default_for else [])
        given_up = set(found.default_for) - set(change.default_for)
        refuse_if([SeriesIsDefault(path=("defaultFor",))] if given_up else [])
        fresh = [each for each in change.default_for if each not in found.default_for]
        await _tell_choice(series_id, fresh, _from_day(found.first_year))


async def close_series(
    series_id: SeriesId, reason: str, year: int | None = None, expected_version: int | None = None
) -> None:
    """Let a series, or a year of it, give no more numbers; what it gave stays."""
    await _hold()
    row, found = await _found(series_id)
    conflict_if(expected_version, row.version)
    why = one_line(reason)
    refuse_if(text_reasons(why, ("reason",), maximum=SHORT, is_required=True))
    refuse_if([_closed(found)] if found.closed_at else [])
    if year is None:
        refuse_if([SeriesIsDefault(path=("id",))] if found.default_for else [])
    if await _set_closed(row, year, (now(), why)):
        record(SeriesEnded(series_id=series_id, year=year, reason=why))


async def reopen_series(
    series_id: SeriesId, year: int | None = None, expected_version: int | None = None
) -> None:
    """Let a series, or a year of it, give numbers again after the last one that it gave."""
    await _hold()
    row, found = await _found(series_id)
    conflict_if(expected_version, row.version)
    # No year of a closed series is open.
    refuse_if([_closed(found)] if found.closed_at and year is not None else [])
    if await _set_closed(row, year, (None, "")):
        record(SeriesReopened(series_id=series_id, year=year))


async def _hold() -> None:
    """One change of the series at a time: each is weighed against all the others."""
    await Company.select_for_update().get_or_none(is_only_one=True)


async def _found(series_id: SeriesId) -> tuple[DocumentSeriesRow, DocumentSeries]:
    row = await DocumentSeriesRow.select_for_update().get_or_none(id=series_id.uuid)
    found = await queries.document_series(series_id)
    if row is None or found is None:
        raise Refused([NotFound(path=("id",))])
    return row, found


def _closed(found: DocumentSeries) -> SeriesClosed:
    return SeriesClosed(path=("id",), title=found.title, why=found.close_reason)


def _spans(new: NewSeries, within: Span) -> Iterable[Span]:
    if new.year_digits is None or new.first_year is None:
        return [within]
    return spans_of_years(within, new.year_digits, new.first_year)


async def _write(series_id: SeriesId, new: NewSeries, name: str | None = None) -> None:
    moment = now()
    await DocumentSeriesRow(
        id=series_id.uuid,
        title=new.title,
        year_digits=new.year_digits,
        first_number=new.first_number,
        last_number=new.last_number,
        first_year=new.first_year,
        created_at=moment,
        updated_at=moment,
    ).save()
    if new.year_digits is None:
        await NumberSeries(
            name=name or str(series_id),
            series_id=series_id.uuid,
            start_number=new.first_number,
            next_number=new.first_number,
            last_number=new.last_number,
        ).save()


async def _end_earlier(cut: Cut) -> None:
    row = await DocumentSeriesRow.select_for_update().get(id=cut.series.id.uuid)
    row.last_number = cut.last_number
    row.version += 1
    row.updated_at = now()
    await row.save()
    await NumberSeries.filter(series_id=row.id).update(last_number=cut.last_number)
    record(_changed(cut.series.id, row))


def _changed(series_id: SeriesId, row: DocumentSeriesRow) -> SeriesChanged:
    return SeriesChanged(
        series_id=series_id,
        title=row.title,
        first_number=row.first_number,
        last_number=row.last_number,
    )


async def _move(row: DocumentSeriesRow, found: DocumentSeries, first_number: int) -> None:
    path = ("firstNumber",)
    refuse_if([SeriesInUse(path=path)] if found.is_used else [])
    refuse_if(range_reasons(first_number, path, 1, row.last_number))
    others = [each for each in await queries.all_document_series() if each.id != found.id]
    years = found.year_digits is not None
    wanted = Span(first_number, row.last_number)
    spans = (
        list(spans_of_years(wanted, found.year_digits or 0, found.first_year or 0))
        if years
        else [wanted]
    )
    cuts, reasons = room_for(spans, others, path)
    refuse_if(reasons)
    for cut in cuts:
        await _end_earlier(cut)
    row.first_number = first_number
    counters = await NumberSeries.filter(series_id=row.id).select_for_update()
    for counter in counters:
        base = counter.start_number - found.first_number
        await _move_row(counter, base + first_number)


async def _move_row(counter: NumberSeries, first_number: int) -> None:
    refuse_if([SeriesInUse()] if counter.next_number != counter.start_number else [])
    counter.start_number = counter.next_number = first_number
    counter.version += 1
    await counter.save()


async def _set_closed(
    row: DocumentSeriesRow, year: int | None, told: tuple[datetime | None, str]
) -> bool:
    """Close or open it; whether that was to be done at all."""
    counters = await NumberSeries.filter(series_id=row.id).select_for_update()
    chosen = [each for each in counters if year is None or each.year == year]
    refuse_if([SeriesYearUnknown(path=("year",))] if year is not None and not chosen else [])
    is_closed = [each.closed_at is not None for each in ([row] if year is None else chosen)]
    if all(before is (told[0] is not None) for before in is_closed):
        return False
    for counter in chosen:
        # A year that was closed by itself stays closed when the series is opened again.
        if year is None and told[0] is None and counter.closed_at != row.closed_at:
            continue
        if told[0] is None or counter.closed_at is None:
            counter.closed_at, counter.close_reason = told
            await counter.save()
    if year is None:
        row.closed_at, row.close_reason = told
    row.version += 1
    row.updated_at = now()
    await row.save()
    return True


async def _tell_choice(series_id: SeriesId, kinds: Sequence[Numbered], day: date) -> None:
    await _choose(series_id, kinds, day)
    for kind in kinds:
        record(SeriesChosen(series_id=series_id, numbered=kind, from_date=day))


async def _choose(series_id: SeriesId, kinds: Sequence[Numbered], day: date) -> None:
    """From a day on; what was chosen for days after it is taken back."""
    for kind in kinds:
        await SeriesDefault.filter(kind=kind, from_date__gte=day).delete()
        await SeriesDefault(id=uuid7(), series_id=series_id.uuid, kind=kind, from_date=day).save()


def _from_day(first_year: int | None) -> date:
    """A series by year is the usual one from its first year on, another from today on."""
    return today() if first_year is None else date(first_year, 1, 1)
