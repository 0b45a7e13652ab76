"""Series of document numbers: what each may give, so that no two give the same one.

ML 17 kap. 24 § 2 p.: a number "baserat på en eller flera serier" that by itself identifies the
invoice. So the ranges of all series lie apart. One that was given no last number runs on until
the next one begins.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, NamedTuple

from reskontra.domain.company.ids import SeriesId
from reskontra.domain.company.refusals import SeriesOverlaps
from reskontra.domain.company.views import Numbered
from reskontra.domain.kernel.changes import UNCHANGED, Keep
from reskontra.domain.kernel.limits import SHORT, range_reasons, text_reasons
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.kernel.text import one_line

# What fits into a whole number of 32 bits: more than that, ledgers and clients can not hold.
LARGEST: Final = 2**31 - 1
FIRST_YEAR, LAST_YEAR = 1990, 2199
FEWEST_DIGITS, MOST_DIGITS = 3, 5
_ROOM: Final = 1_000
_YEARS_AHEAD: Final = 2


class Span(NamedTuple):
    """Numbers from the first through the last."""

    first: int
    last: int

    def meets(self, other: "Span") -> bool:
        """Whether some number is in both."""
        return self.first <= other.last and other.first <= self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSeries:
    """A series to be; with ``year_digits`` each year begins anew: 2026 0001, 2027 0001.

    Then first and last number are told without the year.
    """

    title: str
    first_number: int = 1
    last_number: int | None = None
    year_digits: int | None = None
    first_year: int | None = None
    default_for: tuple[Numbered, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesChange:
    """New values for some of what may change of a series."""

    title: str | Keep = UNCHANGED
    first_number: int | Keep = UNCHANGED
    default_for: tuple[Numbered, ...] | Keep = UNCHANGED


class Counter(NamedTuple):
    """A row of numbers; ``next_number`` is past the last when all are taken."""

    name: str
    year: int | None
    first_number: int
    next_number: int
    last_number: int
    closed_at: datetime | None
    close_reason: str

    @property
    def taken(self) -> int:
        """How many numbers have been taken."""
        return self.next_number - self.first_number

    @property
    def taken_through(self) -> int:
        """The last number that is taken, or the one before the first."""
        return self.next_number - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentSeries:
    """A series with its rows of numbers, the latest year first; ``default_for`` is as of today."""

    id: SeriesId
    version: int
    title: str
    year_digits: int | None
    first_number: int
    last_number: int
    first_year: int | None
    closed_at: datetime | None
    close_reason: str
    counters: tuple[Counter, ...]
    default_for: tuple[Numbered, ...]

    @property
    def is_used(self) -> bool:
        """Whether any number has been taken."""
        return any(each.taken for each in self.counters)

    def spans(self) -> Iterator[Span]:
        """Every number that it has given or may come to give."""
        if self.year_digits is None or self.first_year is None:
            yield Span(self.first_number, self.last_number)
            return
        within = Span(self.first_number, self.last_number)
        yield from spans_of_years(within, self.year_digits, self.first_year)


class Cut(NamedTuple):
    """A series that ends before another one begins."""

    series: DocumentSeries
    last_number: int


def span_of_year(within: Span, digits: int, year: int) -> Span:
    """The numbers of a year: the year itself, and then so many digits."""
    base = year * 10**digits
    return Span(base + within.first, base + within.last)


def spans_of_years(within: Span, digits: int, first_year: int) -> Iterator[Span]:
    """The numbers of a year and of all that follow."""
    for year in range(first_year, LAST_YEAR + 1):
        yield span_of_year(within, digits, year)


def tidied(new: NewSeries, this_year: int) -> NewSeries:
    """The request with a clean title, and what was left out where it follows from the rest."""
    years = new.year_digits is not None
    return NewSeries(
        title=one_line(new.title),
        first_number=new.first_number,
        last_number=_last_of_year(new) if years and new.last_number is None else new.last_number,
        year_digits=new.year_digits,
        first_year=(new.first_year or this_year) if years else None,
        default_for=tuple(dict.fromkeys(new.default_for)),
    )


def reasons_not_to_keep(new: NewSeries, this_year: int) -> list[Refusal]:
    """What is wrong with a tidy request in itself."""
    years = range_reasons(new.year_digits, ("yearDigits",), FEWEST_DIGITS, MOST_DIGITS)
    largest = LARGEST
    if new.year_digits is not None and not years:
        largest = 10**new.year_digits - 1
    first = range_reasons(new.first_number, ("firstNumber",), 1, largest)
    latest = this_year + _YEARS_AHEAD
    return [
        *text_reasons(new.title, ("title",), maximum=SHORT, is_required=True),
        *years,
        *first,
        *(
            []
            if first
            else range_reasons(new.last_number, ("lastNumber",), new.first_number, largest)
        ),
        *range_reasons(new.first_year, ("firstYear",), FIRST_YEAR, latest),
    ]


def open_end(first_number: int, others: Sequence[DocumentSeries]) -> int:
    """Where a series ends that was given no end: before the next one."""
    spans = [span for other in others for span in other.spans()]
    within = [span.last for span in spans if span.first < first_number <= span.last]
    return min([*within, *(span.first - 1 for span in spans if span.first > first_number), LARGEST])


def room_for(
    wanted: Iterable[Span], others: Sequence[DocumentSeries], path: Sequence[str]
) -> tuple[list[Cut], list[Refusal]]:
    """What must end earlier to make room, and what can not.

    A series that has not come so far yet ends before the first number that is wanted, as long as
    it keeps room for a thousand more: nobody's invoices may stand still because a unit got numbers
    of its own. Years that follow each other are another series' for good.
    """
    spans = list(wanted)
    cuts, reasons = list[Cut](), list[Refusal]()
    for other in others:
        met = [span.first for span in spans if any(span.meets(one) for one in other.spans())]
        if not met:
            continue
        end = min(met) - 1
        if other.year_digits is None and _comes_to(other) + _ROOM <= end:
            cuts.append(Cut(other, end))
        else:
            reasons.append(_overlap(other, spans, path))
    return cuts, reasons


def _comes_to(series: DocumentSeries) -> int:
    """The last number that a series can not be without."""
    return max([series.first_number, *(each.taken_through for each in series.counters)])


def _overlap(other: DocumentSeries, spans: Sequence[Span], path: Sequence[str]) -> Refusal:
    met = next(one for one in other.spans() if any(one.meets(span) for span in spans))
    last = met.last if other.year_digits else min(met.last, _comes_to(other) + _ROOM)
    return SeriesOverlaps(path=path, title=other.title, first=met.first, last=last)


def _last_of_year(new: NewSeries) -> int:
    whole: int = 10 ** (new.year_digits or FEWEST_DIGITS)
    return whole - 1
