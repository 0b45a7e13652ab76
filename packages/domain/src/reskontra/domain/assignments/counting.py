"""What was worked, split where its price changes, and debited on both sides.

* Prices are those of the day of the work, as they were known when it was reported. Where they
  change at a midnight, by Swedish clocks, the work is split there.
* Whole minutes are split by the windows of the hour type and debited as ADR 44 says. What is
  debited beyond the work, by a minimum or by started parts, has the price of its last part.
* Hours that are bought in a bank cost nothing while it lasts, those that came first before others;
  hours beyond it cost the bank's price, with the additions of their windows.
* What a plan or a bank has paid for costs the customer nothing, and is still earned by the price
  that it would have had, by whoever earns a part of what is paid.
* Of reserved time that is called off too late a bank is drawn from by the percent that is charged,
  in whole minutes, half a minute upwards. Where that is more than is left, the same part of the
  time costs the bank's price for hours beyond it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from reskontra.domain.agreements.hour_banks import Draw
from reskontra.domain.assignments.reporting import Stretch, day_of
from reskontra.domain.catalogue.hour_prices import (
    HourLine,
    HourPrices,
    HourTerms,
    Termed,
    hour_prices_by_terms,
)
from reskontra.domain.catalogue.splitting import split
from reskontra.domain.catalogue.surcharges import IsRedDay
from reskontra.domain.kernel.clock import SWEDEN

_NOTHING: Final = Decimal(0)
_MINUTES: Final = Decimal(1)
_PERCENT: Final = Decimal(100)
_DAY: Final = timedelta(days=1)
_MINUTE: Final = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Worked:
    """Work as it was split, and what it comes to on both sides.

    Attributes:
        earning: The same work as it is earned by; None where that is as it costs.
    """

    pieces: tuple[Termed, ...]
    prices: HourPrices
    earning: "Worked | None" = None

    @property
    def debited_minutes(self) -> int:
        """The minutes that the customer is debited."""
        return sum(line.minutes for line in self.prices.price_lines)

    def began(self, line: HourLine) -> date:
        """The day on which the work of a line began."""
        alike = [(piece, terms) for piece, terms in self.pieces if piece.window == line.window]
        same = [piece for piece, terms in alike if line.base in {terms.price, terms.pay}]
        return day_of((same or [piece for piece, _ in alike])[0].begins)


def days_of(stretches: Sequence[Stretch]) -> list[date]:
    """The days in Sweden on which there was work."""
    first, last = day_of(stretches[0].begins), day_of(stretches[-1].ends - _MINUTE)
    return [first + _DAY * days for days in range((last - first).days + 1)]


def worked(
    stretches: Iterable[Stretch], by_day: Mapping[date, HourTerms], *, is_red_day: IsRedDay
) -> Worked:
    """Split work by day and by window, and debit it."""
    pieces = tuple(
        (piece, by_day[day])
        for stretch in stretches
        for day, part in _by_day(stretch)
        for piece in split(part.begins, part.ends, by_day[day].windows, is_red_day=is_red_day)
    )
    return Worked(pieces, hour_prices_by_terms(pieces))


def beyond_bank(work: Worked, drawn: Draw, overage_price: Decimal) -> Worked:
    """The same work where a bank covers the minutes that are drawn from it."""
    earning = _priced(work, _beyond(work.prices.price_lines, drawn.minutes, overage_price))
    lines = _beyond(work.prices.price_lines, drawn.minutes, overage_price, _NOTHING)
    return replace(_priced(work, lines), earning=earning)


def charged_minutes(work: Worked, percent: Decimal) -> int:
    """How many minutes of reserved time are charged where a percent of it is."""
    return _whole(work.debited_minutes * percent / _PERCENT)


def reserved_beyond_bank(
    work: Worked, drawn: Draw, overage_price: Decimal, percent: Decimal
) -> Worked:
    """Reserved time where a bank covers what is drawn of the percent of it that is charged."""
    minutes = work.debited_minutes
    if drawn.over_minutes:
        minutes = min(minutes, _whole(drawn.minutes * _PERCENT / percent))
    return beyond_bank(work, Draw(minutes, work.debited_minutes - minutes), overage_price)


def _whole(minutes: Decimal) -> int:
    return int(minutes.quantize(_MINUTES, ROUND_HALF_UP))


def _priced(work: Worked, lines: Iterable[HourLine]) -> Worked:
    return replace(work, prices=replace(work.prices, price_lines=tuple(lines)))


def _by_day(stretch: Stretch) -> Iterator[tuple[date, Stretch]]:
    """A stretch, split at the midnights of Swedish clocks."""
    begins = stretch.begins
    while begins < stretch.ends:
        day = day_of(begins)
        midnight = datetime.combine(day + _DAY, time.min, SWEDEN).astimezone(UTC)
        ends = min(midnight, stretch.ends)
        yield day, Stretch(begins, ends)
        begins = ends


def _beyond(
    lines: Iterable[HourLine], covered: int, price: Decimal, of_bank: Decimal | None = None
) -> Iterator[HourLine]:
    """Lines as they cost beyond a bank; what it covers costs so much, or as ever."""
    for line in lines:
        free = min(covered, line.minutes)
        covered -= free
        seen = min(line.worked, free)
        if free:
            base = line.base if of_bank is None else of_bank
            yield replace(line, worked=seen, minutes=free, base=base)
        if free < line.minutes:
            yield replace(line, worked=line.worked - seen, minutes=line.minutes - free, base=price)
