"""What worked time costs the customer, gives the consultant, and leaves."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from reskontra.domain.catalogue.margins import margin_percent
from reskontra.domain.catalogue.minimum_debit import AS_WORKED, DebitTerms, debited_parts
from reskontra.domain.catalogue.splitting import Piece
from reskontra.domain.catalogue.surcharges import SurchargeWindow
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.rates import line_net

Percent = Callable[[SurchargeWindow], Decimal]
Base = Callable[["HourTerms"], Decimal]
Termed = tuple[Piece, "HourTerms"]

_MINUTES = 60
_PERCENT = Decimal(100)
_NOTHING = Decimal(0)
# As fine as a line of an invoice has it, so that its quantity times its price is its amount.
_FINEST: Final = Decimal("0.000001")


@dataclass(frozen=True, slots=True, kw_only=True)
class HourTerms:
    """What an hour costs and pays, when it costs more, and how much time is debited.

    In kronor, without VAT. Of windows that hold at once the first counts.
    """

    price: Decimal
    pay: Decimal
    price_debit: DebitTerms = AS_WORKED
    pay_debit: DebitTerms = AS_WORKED
    windows: tuple[SurchargeWindow, ...] = ()


@dataclass(frozen=True, slots=True)
class HourLine:
    """Debited time of one price, and why; ``window`` is None where nothing is added.

    Attributes:
        worked: The minutes of it that were worked.
        minutes: The minutes of it that are debited.
        base: What an hour costs where nothing is added.
        percent: What the window adds.
    """

    window: SurchargeWindow | None
    worked: int
    minutes: int
    base: Decimal
    percent: Decimal

    @property
    def rate(self) -> Decimal:
        """What an hour of it costs, rounded half up to the decimals of a price."""
        raised = self.base * (_PERCENT + self.percent) / _PERCENT
        return raised.quantize(_FINEST, ROUND_HALF_UP)

    @property
    def hours(self) -> Decimal:
        """The quantity on a line, in hours."""
        return hours_of(self.minutes)

    @property
    def amount(self) -> Money:
        """Hours times rate, rounded once to öre."""
        return line_net(self.hours, self.rate, _NOTHING)


@dataclass(frozen=True, slots=True)
class HourPrices:
    """Both sides of the same work."""

    price_lines: tuple[HourLine, ...]
    pay_lines: tuple[HourLine, ...]

    @property
    def revenue(self) -> Money:
        """What the customer pays, without VAT."""
        return Money.total(line.amount for line in self.price_lines)

    @property
    def pay(self) -> Money:
        """What the consultant earns, before tax and without the employer's contributions."""
        return Money.total(line.amount for line in self.pay_lines)

    @property
    def margin(self) -> Money:
        """What is left of the revenue when the pay is taken off; below zero where it is less."""
        return self.revenue - self.pay

    @property
    def margin_percent(self) -> Decimal | None:
        """The margin in percent of the revenue, rounded half up; None where there is no revenue."""
        return margin_percent(self.revenue, self.pay)


def hour_prices(pieces: Sequence[Piece], terms: HourTerms) -> HourPrices:
    """Debit split time: one line for each window, in the order in which they were worked."""
    return hour_prices_by_terms([(piece, terms) for piece in pieces])


def hour_prices_by_terms(work: Sequence[Termed]) -> HourPrices:
    """The same where an hour costs or pays another sum in some pieces: one line for each of them.

    How much time is debited is said by the terms that held when the work began.
    """
    if not work:
        return HourPrices((), ())
    begun = work[0][1]
    return HourPrices(
        price_lines=_lines(work, begun.price_debit, _price, _price_percent),
        pay_lines=_lines(work, begun.pay_debit, _pay, _pay_percent),
    )


def hours_of(minutes: int) -> Decimal:
    """Minutes as hours, rounded half up to the decimals of a quantity."""
    return (Decimal(minutes) / _MINUTES).quantize(_FINEST, ROUND_HALF_UP)


def _lines(
    work: Sequence[Termed], debit: DebitTerms, base: Base, percent: Percent
) -> tuple[HourLine, ...]:
    worked = [piece.minutes for piece, _ in work]
    minutes: dict[tuple[SurchargeWindow | None, Decimal], tuple[int, int]] = {}
    for (piece, terms), each, part in zip(work, worked, debited_parts(worked, debit), strict=True):
        alike = (piece.window, base(terms))
        before = minutes.get(alike, (0, 0))
        minutes[alike] = (before[0] + each, before[1] + part)
    return tuple(
        HourLine(window, *both, cost, percent(window) if window else _NOTHING)
        for (window, cost), both in minutes.items()
    )


def _price(terms: HourTerms) -> Decimal:
    return terms.price


def _pay(terms: HourTerms) -> Decimal:
    return terms.pay


def _price_percent(window: SurchargeWindow) -> Decimal:
    return window.price_percent


def _pay_percent(window: SurchargeWindow) -> Decimal:
    return window.pay_percent
