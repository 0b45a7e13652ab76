"""What worked time costs the customer, gives the consultant, and leaves."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from reskontra.domain.catalogue.minimum_debit import AS_WORKED, DebitTerms, debited_parts
from reskontra.domain.catalogue.splitting import Piece
from reskontra.domain.catalogue.surcharges import SurchargeWindow
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.rates import line_net

Percent = Callable[[SurchargeWindow], Decimal]

_MINUTES = 60
_PERCENT = Decimal(100)
_NOTHING = Decimal(0)
# As fine as a line of an invoice has it, so that its quantity times its price is its amount.
_FINEST: Final = Decimal("0.000001")


@dataclass(frozen=True, slots=True, kw_only=True)
class HourTerms:
    """What an hour costs and pays, and how much time is debited; of one currency, without VAT."""

    price: Decimal
    pay: Decimal
    price_debit: DebitTerms = AS_WORKED
    pay_debit: DebitTerms = AS_WORKED


@dataclass(frozen=True, slots=True)
class HourLine:
    """Debited time of one price; ``window`` is None where nothing is added."""

    window: SurchargeWindow | None
    minutes: int
    rate: Decimal

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


def hour_prices(pieces: Sequence[Piece], terms: HourTerms) -> HourPrices:
    """Debit split time: one line for each window, in the order in which they were worked."""
    return HourPrices(
        price_lines=_lines(pieces, terms.price, terms.price_debit, _price_percent),
        pay_lines=_lines(pieces, terms.pay, terms.pay_debit, _pay_percent),
    )


def hours_of(minutes: int) -> Decimal:
    """Minutes as hours, rounded half up to the decimals of a quantity."""
    return (Decimal(minutes) / _MINUTES).quantize(_FINEST, ROUND_HALF_UP)


def _lines(
    pieces: Sequence[Piece], base: Decimal, debit: DebitTerms, percent: Percent
) -> tuple[HourLine, ...]:
    minutes: dict[SurchargeWindow | None, int] = {}
    debited = debited_parts([piece.minutes for piece in pieces], debit)
    for piece, part in zip(pieces, debited, strict=True):
        minutes[piece.window] = minutes.get(piece.window, 0) + part
    return tuple(
        HourLine(window, part, _raised(base, percent(window) if window else _NOTHING))
        for window, part in minutes.items()
    )


def _price_percent(window: SurchargeWindow) -> Decimal:
    return window.price_percent


def _pay_percent(window: SurchargeWindow) -> Decimal:
    return window.pay_percent


def _raised(base: Decimal, percent: Decimal) -> Decimal:
    return (base * (_PERCENT + percent) / _PERCENT).quantize(_FINEST, ROUND_HALF_UP)
